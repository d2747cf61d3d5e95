package nl.leverklaar.ui.repair;

import java.util.Optional;
import nl.leverklaar.rule.Ernst;

/// What a person is told about the place where the cursor stands.
///
/// @param ernst how much it weighs; nothing when nothing is the matter
/// @param what what is the matter
/// @param why why it matters
/// @param fix what can be done
/// @param example what a good value looks like
public record Explanation(
        Optional<Ernst> ernst, String what, String why, String fix, String example) {

    static Explanation calm(String sentence) {
        return new Explanation(Optional.empty(), sentence, "", "", "");
    }
}
