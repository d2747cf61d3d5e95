/// The file as it lies in memory: columns of text over an untouched source of bytes. Knows no rules and no screens.
@NullMarked
package nl.leverklaar.document;

import org.jspecify.annotations.NullMarked;
