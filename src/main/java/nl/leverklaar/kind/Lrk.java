package nl.leverklaar.kind;

import java.util.List;

/// Number in the Landelijk Register Kinderopvang: nine digits, the first not 0 (measured, not official).
///
/// Read without the words people write before it: `LRK`, `LRKP`, `LRK-nr.`, `LRK nummer:`.
public record Lrk() implements Kind<String> {

    /// Longest first, because each is taken off once, in this order.
    private static final List<String> LABELS = List.of("LRKP", "LRK", "NUMMER", "NR");

    @Override
    public Meaning<String> meaning(String text, Habit habit) {
        String digits = Digits.of(text);
        return Meanings.ofDigits(
                digits.equals(Digits.UNREADABLE) ? Digits.of(withoutLabels(text)) : digits);
    }

    private static String withoutLabels(String text) {
        String rest = CellText.bare(text);
        boolean labelled = false;
        for (String label : LABELS) {
            int from = startOf(rest);
            if (rest.regionMatches(true, from, label, 0, label.length())) {
                rest = rest.substring(from + label.length());
                labelled = true;
            }
        }
        return labelled ? rest.substring(startOf(rest)) : rest;
    }

    /// Where the first letter or digit stands, past the signs between a label and what follows it.
    private static int startOf(String text) {
        int start = 0;
        while (start < text.length() && " :.-".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return start;
    }
}
