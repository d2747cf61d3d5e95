/// Chapter RIJ: the cells of one row together.
@NullMarked
package nl.leverklaar.rule.rij;

import org.jspecify.annotations.NullMarked;
