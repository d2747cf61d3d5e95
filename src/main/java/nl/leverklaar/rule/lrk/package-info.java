/// Rows compared with the Landelijk Register Kinderopvang; asked only when there is a register file.
@NullMarked
package nl.leverklaar.rule.lrk;

import org.jspecify.annotations.NullMarked;
