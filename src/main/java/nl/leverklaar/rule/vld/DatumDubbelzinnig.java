package nl.leverklaar.rule.vld;

import static nl.leverklaar.layout.Kolom.*;
import static nl.leverklaar.rule.Ernst.WAARSCHUWING;
import static nl.leverklaar.rule.Excel.SCHADE;
import static nl.leverklaar.rule.Herstel.VOORSTEL;

import java.util.List;
import nl.leverklaar.rule.Repair;
import nl.leverklaar.rule.Rule;
import nl.leverklaar.rule.Value;
import nl.leverklaar.rule.ValueRule;

/// It is clear which number of a date is the day and which the month, even if the column mixes both orders.
@Rule(
        code = "VLD-20",
        ernst = WAARSCHUWING,
        columns = {
            KIND_GEBOORTEDATUM,
            OUDER_GEBOORTEDATUM,
            PARTNER_GEBOORTEDATUM,
            CONTRACT_BEGINDATUM,
            CONTRACT_EINDDATUM
        },
        repair = VOORSTEL,
        confirmable = false,
        excel = SCHADE,
        source = "CSV")
public final class DatumDubbelzinnig implements ValueRule {

    @Override
    public boolean holds(Value value) {
        return value.choices().isEmpty();
    }

    @Override
    public List<Repair> repairs(Value value) {
        return value.choices().stream().map(date -> Repair.set(value.kolom(), date)).toList();
    }
}
