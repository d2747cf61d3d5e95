package nl.leverklaar.rule;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/// Writes a date in a text of a rule as people do, in both languages: `01-09-2026`.
public final class DatumTekst {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("dd-MM-uuuu");

    private DatumTekst() {}

    public static String of(LocalDate date) {
        return FORM.format(date);
    }
}
