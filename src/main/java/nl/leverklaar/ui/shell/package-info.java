/// The window around the steps, and the desk on which the open file lies.
@NullMarked
package nl.leverklaar.ui.shell;

import org.jspecify.annotations.NullMarked;
