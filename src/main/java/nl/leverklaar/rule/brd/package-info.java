/// Chapter BRD: rows that belong together.
@NullMarked
package nl.leverklaar.rule.brd;

import org.jspecify.annotations.NullMarked;
