/// Runs the rules: all of them once, after that only what an edit touched.
@NullMarked
package nl.leverklaar.check;

import org.jspecify.annotations.NullMarked;
