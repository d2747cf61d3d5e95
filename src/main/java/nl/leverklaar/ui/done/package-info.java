/// Step 6: the receipt.
@NullMarked
package nl.leverklaar.ui.done;

import org.jspecify.annotations.NullMarked;
