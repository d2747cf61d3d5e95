/// One opened file, from reading to the delivery file; the only door through which anything changes.
@NullMarked
package nl.leverklaar.session;

import org.jspecify.annotations.NullMarked;
