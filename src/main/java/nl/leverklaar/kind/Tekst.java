package nl.leverklaar.kind;

/// Free text: any characters that can be seen, single spaces, none at the ends, Unicode NFC.
public record Tekst() implements Kind<String> {

    @Override
    public Meaning<String> meaning(String text, Habit habit) {
        return Meanings.ofText(CellText.unwrapped(text));
    }
}
