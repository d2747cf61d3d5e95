/// Texts for people, in Dutch and English.
@NullMarked
package nl.leverklaar.text;

import org.jspecify.annotations.NullMarked;
