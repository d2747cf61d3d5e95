package nl.leverklaar.kind;

/// Burgerservicenummer: nine digits; one of eight gets back the zero a spreadsheet dropped if it then passes the [Elfproef].
///
/// A number of another length is read with the digits it has, so that a rule can say how many there are.
public record Bsn() implements Kind<String> {

    private static final int WITHOUT_ZERO = 8;

    @Override
    public Meaning<String> meaning(String text, Habit habit) {
        String digits = Digits.of(text);
        if (digits.length() == WITHOUT_ZERO && Elfproef.holds("0" + digits)) {
            digits = "0" + digits;
        }
        return Meanings.ofDigits(digits);
    }
}
