/// How fast it is: a benchmark to be started by hand, see `src/site/markdown/speed.md`.
@NullMarked
package nl.leverklaar.bench;

import org.jspecify.annotations.NullMarked;
