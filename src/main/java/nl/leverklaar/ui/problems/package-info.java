/// Step 3: what is good, and what a person has to decide.
@NullMarked
package nl.leverklaar.ui.problems;

import org.jspecify.annotations.NullMarked;
