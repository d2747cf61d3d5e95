package nl.leverklaar.rule.vld;

import nl.leverklaar.kind.Elfproef;
import nl.leverklaar.rule.Value;

/// The one thing that is wrong with a BSN, so that no two rules report the same number.
enum BsnGebrek {
    GEEN,
    /// Written as 1,23E+08.
    AFGEROND,
    /// A letter that looks like a digit.
    LETTER,
    /// Not nine digits.
    LENGTE,
    /// Nine times the same digit.
    INVULNUMMER,
    ELFPROEF;

    /// What is wrong with a value of a column of BSNs that is not empty.
    static BsnGebrek of(Value bsn) {
        if (!bsn.isKnown()) {
            return ofUnreadable(bsn);
        }
        String digits = bsn.canonical();
        if (Elfproef.holds(digits)) {
            return GEEN;
        }
        if (digits.length() != Cijfers.NEGEN) {
            return LENGTE;
        }
        return digits.chars().allMatch(digit -> digit == digits.charAt(0)) ? INVULNUMMER : ELFPROEF;
    }

    private static BsnGebrek ofUnreadable(Value bsn) {
        if (ExcelSpoor.isPowerOfTen(bsn.text())) {
            return AFGEROND;
        }
        return Cijfers.zonderLetters(bsn).isPresent() ? LETTER : LENGTE;
    }
}
