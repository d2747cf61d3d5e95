package nl.leverklaar.rule.vld;

import static nl.leverklaar.layout.Kolom.*;
import static nl.leverklaar.rule.Ernst.FOUT;

import nl.leverklaar.rule.Excel;
import nl.leverklaar.rule.Rule;
import nl.leverklaar.rule.Value;
import nl.leverklaar.rule.ValueRule;

/// An LRK number has nine digits, the first not 0.
@Rule(
        code = "VLD-15",
        ernst = FOUT,
        columns = {LRK_NUMMER, LRK_NUMMER_GOB},
        source = "LRK (gemeten)")
public final class LrkVorm implements ValueRule {

    @Override
    public boolean holds(Value value) {
        return value.isKnown()
                ? isLrk(value.canonical())
                : Cijfers.zonderLetters(value).isPresent();
    }

    @Override
    public Excel excel(Value value) {
        return ExcelSpoor.ofNumber(value.text());
    }

    static boolean isLrk(String digits) {
        return digits.length() == Cijfers.NEGEN && digits.charAt(0) != '0';
    }
}
