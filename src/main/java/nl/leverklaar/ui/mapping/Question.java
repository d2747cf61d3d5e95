package nl.leverklaar.ui.mapping;

import java.util.List;
import java.util.Optional;
import nl.leverklaar.layout.Kolom;

/// Which column of the file is this official column?
///
/// @param kolom the official column
/// @param required whether a delivery cannot do without it
/// @param proposed the choice that is likely, if there is one
/// @param choices the columns of the file that it could be
public record Question(
        Kolom kolom, boolean required, Optional<Choice> proposed, List<Choice> choices) {

    /// A column of the file, or none.
    ///
    /// @param position the position in the file, -1 for "not in this file"
    /// @param name what the file calls it
    /// @param samples at most three different values, a BSN by its last digits
    public record Choice(int position, String name, List<String> samples) {

        /// The file does not have this column.
        public static final Choice NONE = new Choice(-1, "", List.of());

        public boolean isNone() {
            return position < 0;
        }
    }
}
