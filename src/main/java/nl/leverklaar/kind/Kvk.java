package nl.leverklaar.kind;

/// Number of an organisation in the Handelsregister: eight digits.
///
/// A number of seven digits stays seven: whether a zero was dropped can only be told from the organisation's profile.
public record Kvk() implements Kind<String> {

    @Override
    public Meaning<String> meaning(String text, Habit habit) {
        return Meanings.ofDigits(Digits.of(text));
    }
}
