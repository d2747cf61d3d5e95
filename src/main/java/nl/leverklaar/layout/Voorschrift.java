package nl.leverklaar.layout;

import java.util.List;

/// What one version of the layout prescribes for a column.
///
/// @param kolom the column
/// @param vereiste whether it must be filled
/// @param maxLength the most characters of a value in canonical notation
/// @param synonyms other names of the column that can only mean this column
/// @param hints names that mean this column unless the file has a better one: to be looked at, not taken for granted
public record Voorschrift(
        Kolom kolom, Vereiste vereiste, int maxLength, List<String> synonyms, List<String> hints) {

    public Voorschrift {
        synonyms = List.copyOf(synonyms);
        hints = List.copyOf(hints);
    }
}
