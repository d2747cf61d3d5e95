package nl.leverklaar.kind;

import java.util.Locale;

/// The organisation's own number of a contract, in capitals; other signs than `A-Z 0-9 - / .` are kept for a rule to judge.
public record Contractnummer() implements Kind<String> {

    @Override
    public Meaning<String> meaning(String text, Habit habit) {
        return Meanings.ofText(CellText.unwrapped(text).toUpperCase(Locale.ROOT));
    }
}
