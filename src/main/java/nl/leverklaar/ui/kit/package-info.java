/// What every screen is built with: loading, long work, dialogs, icons.
@NullMarked
package nl.leverklaar.ui.kit;

import org.jspecify.annotations.NullMarked;
