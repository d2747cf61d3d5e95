package nl.leverklaar.kind;

/// Surname as the BRP knows it, without voorvoegsel: tidy text whose capitals stay as they are.
public record Naam() implements Kind<String> {

    @Override
    public Meaning<String> meaning(String text, Habit habit) {
        return Meanings.ofText(CellText.unwrapped(text));
    }
}
