package nl.leverklaar.kind;

/// Version of a layout, such as `1.0`; a spreadsheet may have made it `1` or `1,0`.
public record Versie() implements Kind<String> {

    private static final int MAX_LENGTH = 5;

    @Override
    public Meaning<String> meaning(String text, Habit habit) {
        String plain = CellText.bare(text);
        if (plain.isEmpty()) {
            return new Meaning.Empty<>();
        }
        String version = plain.replace(',', '.');
        if (version.length() > MAX_LENGTH || !Digits.isDigits(version.replaceFirst("\\.", ""))) {
            return new Meaning.Unreadable<>();
        }
        int point = version.indexOf('.');
        if (point < 0) {
            return version.length() <= MAX_LENGTH - 2
                    ? Meanings.ofText(version + ".0")
                    : new Meaning.Unreadable<>();
        }
        return point == 0 || point == version.length() - 1
                ? new Meaning.Unreadable<>()
                : Meanings.ofText(version);
    }
}
