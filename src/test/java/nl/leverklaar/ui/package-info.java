@NullMarked
package nl.leverklaar.ui;

import org.jspecify.annotations.NullMarked;
