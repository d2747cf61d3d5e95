/// What the open file is compared with: earlier deliveries and the register.
@NullMarked
package nl.leverklaar.ui.compare;

import org.jspecify.annotations.NullMarked;
