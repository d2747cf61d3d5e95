package nl.leverklaar.rule.vld;

import static nl.leverklaar.layout.Kolom.*;
import static nl.leverklaar.rule.Ernst.TIP;
import static nl.leverklaar.rule.Herstel.LEZEN;

import java.util.regex.Pattern;
import nl.leverklaar.rule.Rule;
import nl.leverklaar.rule.Value;
import nl.leverklaar.rule.ValueRule;

/// A number has a decimal comma and nothing between its thousands; a clear other notation is delivered so.
@Rule(
        code = "VLD-27",
        ernst = TIP,
        columns = {UREN, UURPRIJS, KOSTEN},
        repair = LEZEN,
        source = "CSV")
public final class GetalMetPunt implements ValueRule {

    /// A point, a second sign, or a space between digits.
    private static final Pattern OTHER = Pattern.compile("\\d\\.\\d|,\\d+,|\\d[\\h]\\d");

    @Override
    public boolean holds(Value value) {
        return !value.isKnown() || !OTHER.matcher(value.text()).find();
    }
}
