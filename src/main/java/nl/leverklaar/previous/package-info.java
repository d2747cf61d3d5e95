/// Earlier deliveries, as an index of their rows and persons that a new file is compared with.
@NullMarked
package nl.leverklaar.previous;

import org.jspecify.annotations.NullMarked;
