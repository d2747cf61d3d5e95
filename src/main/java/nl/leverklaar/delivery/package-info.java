/// Sends the delivery file over a strictly secured connection and judges the receipt. Knows no documents.
@NullMarked
package nl.leverklaar.delivery;

import org.jspecify.annotations.NullMarked;
