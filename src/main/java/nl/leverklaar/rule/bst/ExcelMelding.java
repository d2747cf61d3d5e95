package nl.leverklaar.rule.bst;

import static nl.leverklaar.rule.Ernst.FOUT;
import static nl.leverklaar.rule.Excel.SCHADE;

import java.util.regex.Pattern;
import nl.leverklaar.rule.Rule;
import nl.leverklaar.rule.Value;
import nl.leverklaar.rule.ValueRule;

/// A value is not what a spreadsheet shows when it has no value: `####`, `#N/B`, `#WAARDE!` and the like, Dutch or English.
@Rule(
        code = "BST-23",
        ernst = FOUT,
        explains = "BRD-05",
        perValue = false,
        alone = true,
        everyColumn = true,
        excel = SCHADE,
        source = "CSV")
public final class ExcelMelding implements ValueRule {

    private static final Pattern MESSAGE =
            Pattern.compile(
                    "#{2,}|#(?:N/B|N/A|NB|WAARDE|VALUE|VERW|REF|DEEL/0|DIV/0|NAAM|NAME|GETAL|NUM|LEEG|NULL"
                            + "|OVERLOOP|SPILL|BLOKKEREN|BLOCKED|VELD|FIELD|BEREKENEN|BEREK|CALC)[!?]?",
                    Pattern.CASE_INSENSITIVE);

    @Override
    public boolean holds(Value value) {
        return value.text().indexOf('#') < 0 || !MESSAGE.matcher(value.text().strip()).matches();
    }
}
