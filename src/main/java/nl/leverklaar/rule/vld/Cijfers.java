package nl.leverklaar.rule.vld;

import java.util.Optional;
import nl.leverklaar.kind.Meaning;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.rule.Value;

/// The digits in the text of a number.
final class Cijfers {

    /// The length of a BSN and of an LRK number.
    static final int NEGEN = 9;

    /// The length of a KvK number.
    static final int ACHT = 8;

    private static final String LETTERS = "OolIiSsB";
    private static final String LOOK_LIKE = "00111558";

    private Cijfers() {}

    /// The digits of a text, whatever stands between them.
    static String in(String text) {
        StringBuilder digits = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                digits.append(text.charAt(i));
            }
        }
        return digits.toString();
    }

    /// Whether a number that can be read has as many digits as one of its column.
    static boolean zijnGenoeg(Value number) {
        int digits = number.kolom() == Kolom.HOUDER_KVK ? ACHT : NEGEN;
        return number.canonical().length() == digits;
    }

    /// The nine digits of a number, when it can only not be read because of letters that look like digits.
    static Optional<String> zonderLetters(Value number) {
        if (number.isKnown()) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder(number.text());
        for (int i = 0; i < text.length(); i++) {
            int letter = LETTERS.indexOf(text.charAt(i));
            if (letter >= 0) {
                text.setCharAt(i, LOOK_LIKE.charAt(letter));
            }
        }
        return number.meaningOf(text.toString())
                                instanceof Meaning.Known<?>(Object _, String canonical)
                        && canonical.length() == NEGEN
                ? Optional.of(canonical)
                : Optional.empty();
    }
}
