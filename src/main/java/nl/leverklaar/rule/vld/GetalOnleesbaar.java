package nl.leverklaar.rule.vld;

import static nl.leverklaar.layout.Kolom.*;
import static nl.leverklaar.rule.Ernst.FOUT;

import nl.leverklaar.rule.Excel;
import nl.leverklaar.rule.Rule;
import nl.leverklaar.rule.Value;
import nl.leverklaar.rule.ValueRule;

/// Hours and money are numbers.
@Rule(
        code = "VLD-26",
        ernst = FOUT,
        columns = {UREN, UURPRIJS, KOSTEN},
        source = "CSV")
public final class GetalOnleesbaar implements ValueRule {

    @Override
    public boolean holds(Value value) {
        return !value.isUnreadable() || UrenAlsTijd.isTime(value);
    }

    @Override
    public Excel excel(Value value) {
        return ExcelSpoor.ofDate(value.text());
    }
}
