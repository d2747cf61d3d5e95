/// The side room with the catalogue of checks.
@NullMarked
package nl.leverklaar.ui.rules;

import org.jspecify.annotations.NullMarked;
