/// Step 4: the table, in which one decision at a time is repaired.
@NullMarked
package nl.leverklaar.ui.repair;

import org.jspecify.annotations.NullMarked;
