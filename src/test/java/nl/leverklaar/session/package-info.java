@NullMarked
package nl.leverklaar.session;

import org.jspecify.annotations.NullMarked;
