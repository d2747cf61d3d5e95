package nl.leverklaar.layout;

/// Whether a column must be filled, with the letter that says so in the resource of a layout.
public enum Vereiste {
    VERPLICHT("V"),
    /// Only if another column asks for it; which, a rule knows.
    VOORWAARDELIJK("C"),
    OPTIONEEL("O");

    private final String letter;

    Vereiste(String letter) {
        this.letter = letter;
    }

    String letter() {
        return letter;
    }

    static Vereiste of(String letter) {
        for (Vereiste vereiste : values()) {
            if (vereiste.letter.equals(letter)) {
                return vereiste;
            }
        }
        throw new IllegalArgumentException("not V, C or O: " + letter);
    }
}
