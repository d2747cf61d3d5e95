package nl.leverklaar.kind;

/// A date of which day and month may be unknown, written `JJJJ-MM-DD`, `JJJJ-MM-00` or `JJJJ-00-00`.
public record BrpDatum() implements Kind<Geboortedatum> {

    @Override
    public Meaning<Geboortedatum> meaning(String text, Habit habit) {
        String bare = CellText.bare(text);
        if (bare.isEmpty()) {
            return new Meaning.Empty<>();
        }
        return WrittenDate.of(bare)
                .map(date ->
                        Meanings.of(
                                date.readings(habit.dates()),
                                found -> Meanings.known(found, found.toString(), text)))
                .orElseGet(Meaning.Unreadable::new);
    }
}
