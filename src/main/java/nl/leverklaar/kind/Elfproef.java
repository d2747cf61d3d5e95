package nl.leverklaar.kind;

/// The test every BSN passes: 9a + 8b + 7c + 6d + 5e + 4f + 3g + 2h - 1i is divisible by eleven and not all is zero.
///
/// It finds every single wrong digit and every swap of two digits. All 1,038 public LRK numbers that were examined
/// pass the same test, which is measured and not official.
public final class Elfproef {

    private static final int LENGTH = 9;

    private Elfproef() {}

    /// Says whether `digits` are nine digits that pass; anything else does not.
    public static boolean holds(String digits) {
        if (digits.length() != LENGTH) {
            return false;
        }
        int sum = 0;
        boolean zero = true;
        for (int i = 0; i < LENGTH; i++) {
            int digit = digits.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return false;
            }
            zero &= digit == 0;
            sum += (i == LENGTH - 1 ? -1 : LENGTH - i) * digit;
        }
        return !zero && sum % 11 == 0;
    }
}
