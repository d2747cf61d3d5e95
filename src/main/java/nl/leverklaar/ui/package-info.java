/// The window, and nothing else knows JavaFX.
@NullMarked
package nl.leverklaar.ui;

import org.jspecify.annotations.NullMarked;
