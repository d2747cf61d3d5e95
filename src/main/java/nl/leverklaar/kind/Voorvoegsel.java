package nl.leverklaar.kind;

import java.util.Locale;

/// What stands before a surname, such as `van den`, in small letters as in national table 36.
public record Voorvoegsel() implements Kind<String> {

    @Override
    public Meaning<String> meaning(String text, Habit habit) {
        return Meanings.ofText(
                CellText.unwrapped(text).replace('\u2019', '\'').toLowerCase(Locale.ROOT));
    }
}
