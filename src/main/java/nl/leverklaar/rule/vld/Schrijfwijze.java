package nl.leverklaar.rule.vld;

import java.util.Locale;
import nl.leverklaar.reference.Voorvoegsels;

/// The capitals and small letters of a surname.
final class Schrijfwijze {

    private Schrijfwijze() {}

    /// Whether a name has capitals only or small letters only.
    static boolean isOneCase(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT))
                || text.equals(text.toLowerCase(Locale.ROOT));
    }

    /// A name with a capital at the begin of each word and small letters behind it; `IJ` is one capital, and a
    /// voorvoegsel behind another word has none.
    static String of(String text, Voorvoegsels voorvoegsels) {
        StringBuilder written = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            if (end == at) {
                written.append(text.charAt(at++));
            } else {
                written.append(word(text.substring(at, end), at > 0, voorvoegsels));
                at = end;
            }
        }
        return written.toString();
    }

    private static String word(String text, boolean behind, Voorvoegsels voorvoegsels) {
        String small = text.toLowerCase(Locale.ROOT);
        if (behind && voorvoegsels.contains(small)) {
            return small;
        }
        int capitals = small.startsWith("ij") ? 2 : 1;
        return small.substring(0, capitals).toUpperCase(Locale.ROOT) + small.substring(capitals);
    }
}
