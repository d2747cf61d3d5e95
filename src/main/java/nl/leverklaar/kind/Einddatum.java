package nl.leverklaar.kind;

import java.time.LocalDate;

/// The end of a contract. `31-12-9999` is how programs write that there is none; it is delivered as nothing.
public record Einddatum() implements Kind<LocalDate> {

    /// The last day that a date of four digits can name.
    public static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private static final Datum DATUM = new Datum();

    @Override
    public Meaning<LocalDate> meaning(String text, Habit habit) {
        Meaning<LocalDate> read = DATUM.meaning(text, habit);
        return read instanceof Meaning.Known<LocalDate>(LocalDate date, String _)
                        && date.equals(NEVER)
                ? new Meaning.Known<>(date, "")
                : read;
    }
}
