/// The delivery file of Dienst Toeslagen as Leverklaar knows it: its columns and where they stand in an export.
@NullMarked
package nl.leverklaar.layout;

import org.jspecify.annotations.NullMarked;
