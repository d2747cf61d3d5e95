package nl.leverklaar.ui.rules;

import nl.leverklaar.rule.Ernst;

/// One check of the catalogue, in words.
///
/// @param code its code
/// @param ernst how much it weighs
/// @param title what it is about
/// @param why why it matters
/// @param fix what can be done
/// @param own whether it is a check of our own and not an official one
public record RuleLine(
        String code, Ernst ernst, String title, String why, String fix, boolean own) {

    /// Whether a word, in small letters, stands anywhere in it.
    boolean holds(String word) {
        return (code + " " + title + " " + why + " " + fix)
                .toLowerCase(java.util.Locale.ROOT)
                .contains(word);
    }
}
