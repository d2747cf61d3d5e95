/// The settings of this computer and of the organisation it delivers for.
@NullMarked
package nl.leverklaar.settings;

import org.jspecify.annotations.NullMarked;
