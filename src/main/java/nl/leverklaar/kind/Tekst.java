package nl.leverklaar.kind;

/// Free text: any characters that can be seen, single spaces, none at the ends, Unicode NFC.
public record Tekst() implements Kind<String> {

    /// Whether a text holds characters that nobody sees and nobody typed; they are left out of what is delivered.
    public static boolean hasInvisible(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (CellText.isInvisible(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /// Whether a text stands between `="` and `"`, so that a spreadsheet keeps it as text.
    public static boolean isWrapped(String text) {
        return text.contains("=\"") && !CellText.tidy(text).equals(CellText.unwrapped(text));
    }

    @Override
    public Meaning<String> meaning(String text, Habit habit) {
        return Meanings.ofText(CellText.unwrapped(text));
    }
}
