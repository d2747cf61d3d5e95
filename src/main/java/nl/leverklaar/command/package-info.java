/// The command line.
@NullMarked
package nl.leverklaar.command;

import org.jspecify.annotations.NullMarked;
