/// The file compared with earlier deliveries; asked only when there is one.
@NullMarked
package nl.leverklaar.rule.vgl;

import org.jspecify.annotations.NullMarked;
