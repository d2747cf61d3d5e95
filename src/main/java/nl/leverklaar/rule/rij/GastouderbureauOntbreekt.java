package nl.leverklaar.rule.rij;

import static nl.leverklaar.layout.Kolom.LRK_NUMMER;
import static nl.leverklaar.layout.Kolom.LRK_NUMMER_GOB;
import static nl.leverklaar.layout.Kolom.OPVANGSOORT;

import java.util.List;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Herstel;
import nl.leverklaar.rule.Repair;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.RowRule;
import nl.leverklaar.rule.Rule;

/// A row of gastouderopvang has two LRK numbers: of the gastouder and of the gastouderbureau.
///
/// Where the organisation has exactly one gastouderbureau the number follows, and RIJ-33 tells. Without the register it is not
/// known which of several own numbers is that of a gastouderbureau, so none is proposed.
@Rule(
        code = "RIJ-16",
        ernst = Ernst.FOUT,
        columns = {LRK_NUMMER_GOB, OPVANGSOORT, LRK_NUMMER},
        asksEmpty = true,
        repair = Herstel.VOORSTEL,
        source = "Belastingdienst")
public final class GastouderbureauOntbreekt implements RowRule {

    @Override
    public boolean holds(Row row) {
        String gob = row.canonical(LRK_NUMMER_GOB);
        return !row.isKnown(OPVANGSOORT)
                || !row.opvangsoort().isGastouder()
                || !gob.isEmpty() && !gob.equals(row.canonical(LRK_NUMMER));
    }

    @Override
    public List<Repair> repairs(Row row) {
        return row.gob().filter(own -> !own.equals(row.canonical(LRK_NUMMER))).stream()
                .map(own -> Repair.set(LRK_NUMMER_GOB, own))
                .toList();
    }
}
