package nl.leverklaar.rule.vld;

import static nl.leverklaar.layout.Kolom.*;
import static nl.leverklaar.rule.Ernst.FOUT;
import static nl.leverklaar.rule.Herstel.VOORSTEL;

import java.util.List;
import nl.leverklaar.rule.Repair;
import nl.leverklaar.rule.Rule;
import nl.leverklaar.rule.Value;
import nl.leverklaar.rule.ValueRule;

/// A BSN is not nine times the same digit, typed because something had to be filled in.
@Rule(
        code = "VLD-08",
        ernst = FOUT,
        columns = {KIND_BSN, OUDER_BSN, PARTNER_BSN},
        repair = VOORSTEL,
        source = "M")
public final class BsnInvulnummer implements ValueRule {

    @Override
    public boolean holds(Value value) {
        return BsnGebrek.of(value) != BsnGebrek.INVULNUMMER;
    }

    @Override
    public List<Repair> repairs(Value value) {
        return List.of(Bsns.leeg(value.kolom()));
    }
}
