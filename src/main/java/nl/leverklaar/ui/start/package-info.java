/// Step 1: the file.
@NullMarked
package nl.leverklaar.ui.start;

import org.jspecify.annotations.NullMarked;
