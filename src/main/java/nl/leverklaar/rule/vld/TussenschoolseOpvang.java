package nl.leverklaar.rule.vld;

import static nl.leverklaar.layout.Kolom.*;
import static nl.leverklaar.rule.Ernst.FOUT;
import static nl.leverklaar.rule.Herstel.VOORSTEL;

import java.util.List;
import nl.leverklaar.kind.OpvangsoortCode;
import nl.leverklaar.rule.Repair;
import nl.leverklaar.rule.Rule;
import nl.leverklaar.rule.Value;
import nl.leverklaar.rule.ValueRule;

/// A row is not about opvang between school hours, for which there is no toeslag.
@Rule(
        code = "VLD-33",
        ernst = FOUT,
        columns = OPVANGSOORT,
        repair = VOORSTEL,
        source = "Belastingdienst")
public final class TussenschoolseOpvang implements ValueRule {

    @Override
    public boolean holds(Value value) {
        return !value.isUnreadable() || !OpvangsoortCode.isTussenschools(value.text());
    }

    @Override
    public List<Repair> repairs(Value value) {
        return List.of(Repair.setApart());
    }
}
