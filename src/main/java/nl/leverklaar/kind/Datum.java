package nl.leverklaar.kind;

import java.time.LocalDate;

/// A complete date, written `JJJJ-MM-DD`.
public record Datum() implements Kind<LocalDate> {

    @Override
    public Meaning<LocalDate> meaning(String text, Habit habit) {
        String bare = CellText.bare(text);
        if (bare.isEmpty()) {
            return new Meaning.Empty<>();
        }
        return WrittenDate.of(bare)
                .map(date ->
                        Meanings.of(
                                date.readings(habit.dates()).stream()
                                        .flatMap(found -> found.date().stream())
                                        .toList(),
                                found -> Meanings.known(found, found.toString(), text)))
                .orElseGet(Meaning.Unreadable::new);
    }
}
