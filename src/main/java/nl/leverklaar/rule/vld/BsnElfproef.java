package nl.leverklaar.rule.vld;

import static nl.leverklaar.layout.Kolom.*;
import static nl.leverklaar.rule.Ernst.FOUT;
import static nl.leverklaar.rule.Herstel.VOORSTEL;

import java.util.List;
import nl.leverklaar.rule.Repair;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.Rule;
import nl.leverklaar.rule.Value;
import nl.leverklaar.rule.ValueRule;

/// A BSN passes the elfproef. Which digit is wrong is never guessed; a number is proposed only where the file has exactly one
/// good BSN for the same person in other rows.
@Rule(
        code = "VLD-07",
        ernst = FOUT,
        repair = VOORSTEL,
        columns = {KIND_BSN, OUDER_BSN, PARTNER_BSN},
        source = "BSN-regels")
public final class BsnElfproef implements ValueRule {

    @Override
    public boolean holds(Value value) {
        return BsnGebrek.of(value) != BsnGebrek.ELFPROEF;
    }

    @Override
    public boolean looksAtRow() {
        return true;
    }

    @Override
    public List<Repair> repairs(Value value, Row row) {
        List<String> known = value.kolom().persoon().map(row::bsnsElsewhere).orElse(List.of());
        return known.size() == 1 ? List.of(Repair.set(value.kolom(), known.getFirst())) : List.of();
    }
}
