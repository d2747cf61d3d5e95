/// The form of one value in official terms: how it is read, its canonical notation, its constraints.
@NullMarked
package nl.leverklaar.kind;

import org.jspecify.annotations.NullMarked;
