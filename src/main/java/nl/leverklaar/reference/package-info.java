/// Facts from outside that rules compare with, each with its source and year: maximum prices, voorvoegsels.
@NullMarked
package nl.leverklaar.reference;

import org.jspecify.annotations.NullMarked;
