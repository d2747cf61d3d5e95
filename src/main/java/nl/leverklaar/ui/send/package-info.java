/// Step 5: the delivery.
@NullMarked
package nl.leverklaar.ui.send;

import org.jspecify.annotations.NullMarked;
