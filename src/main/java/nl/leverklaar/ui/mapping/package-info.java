/// Step 2: is this what the file says?
@NullMarked
package nl.leverklaar.ui.mapping;

import org.jspecify.annotations.NullMarked;
