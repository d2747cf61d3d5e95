package nl.leverklaar.rule.vld;

import static nl.leverklaar.layout.Kolom.*;
import static nl.leverklaar.rule.Ernst.WAARSCHUWING;
import static nl.leverklaar.rule.Herstel.VOORSTEL;

import java.util.List;
import nl.leverklaar.rule.Repair;
import nl.leverklaar.rule.Rule;
import nl.leverklaar.rule.Value;
import nl.leverklaar.rule.ValueRule;

/// It is clear whether a point or comma stands before decimals or between thousands.
@Rule(
        code = "VLD-28",
        ernst = WAARSCHUWING,
        columns = {UREN, UURPRIJS, KOSTEN},
        repair = VOORSTEL,
        confirmable = false,
        source = "CSV")
public final class DuizendOfDecimaal implements ValueRule {

    @Override
    public boolean holds(Value value) {
        return value.choices().isEmpty();
    }

    @Override
    public List<Repair> repairs(Value value) {
        return value.choices().stream().map(number -> Repair.set(value.kolom(), number)).toList();
    }
}
