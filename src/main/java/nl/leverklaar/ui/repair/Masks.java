package nl.leverklaar.ui.repair;

import nl.leverklaar.check.FindingText;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.rule.Repair;

/// Shows two texts of a BSN so that the difference can be seen and no more than that.
final class Masks {

    private Masks() {}

    /// A text with its last four characters and those in which it differs from another; any other column in full.
    static String beside(Kolom kolom, String text, String other) {
        if (!kolom.isBsn() || text.isBlank()) {
            return text;
        }
        StringBuilder shown = new StringBuilder(FindingText.mask(text));
        for (int i = 0; i < text.length(); i++) {
            if (text.length() == other.length() && text.charAt(i) != other.charAt(i)) {
                shown.setCharAt(i, text.charAt(i));
            }
        }
        return shown.toString();
    }

    /// What a change makes of a text, shown in the same way.
    static String after(Repair.Change change, String before) {
        return beside(change.kolom(), change.text(), before);
    }
}
