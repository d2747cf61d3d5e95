/// The checks of one value, and of what must be filled in.
@NullMarked
package nl.leverklaar.rule.vld;

import org.jspecify.annotations.NullMarked;
