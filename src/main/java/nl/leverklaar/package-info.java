/// Leverklaar: checks, repairs and delivers the monthly data of a kinderopvangorganisatie.
@NullMarked
package nl.leverklaar;

import org.jspecify.annotations.NullMarked;
