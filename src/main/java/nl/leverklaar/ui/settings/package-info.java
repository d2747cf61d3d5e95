/// The side room where the organisation and the looks are set.
@NullMarked
package nl.leverklaar.ui.settings;

import org.jspecify.annotations.NullMarked;
