package nl.leverklaar.rule.vgl;

import static nl.leverklaar.layout.Kolom.KIND_BSN;
import static nl.leverklaar.layout.Kolom.OUDER_BSN;
import static nl.leverklaar.layout.Kolom.PARTNER_BSN;
import static nl.leverklaar.layout.Kolom.TIJDVAK;

import java.util.List;
import java.util.Optional;
import nl.leverklaar.kind.Elfproef;
import nl.leverklaar.previous.Earlier;
import nl.leverklaar.previous.EarlierPerson;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Herstel;
import nl.leverklaar.rule.Outside;
import nl.leverklaar.rule.Repair;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.RowRule;
import nl.leverklaar.rule.Rule;

/// A person with the same name and birth date has the same BSN as before.
@Rule(
        code = "VGL-08",
        ernst = Ernst.WAARSCHUWING,
        columns = TIJDVAK,
        at = {KIND_BSN, OUDER_BSN, PARTNER_BSN},
        needs = Outside.EARLIER,
        repair = Herstel.VOORSTEL)
public final class BsnVeranderd implements RowRule {

    private final Earlier earlier;

    public BsnVeranderd(Earlier earlier) {
        this.earlier = earlier;
    }

    @Override
    public boolean holds(Row row) {
        return bsn(row).map(row.canonical(row.at())::equals).orElse(true);
    }

    private Optional<String> bsn(Row row) {
        return row.at()
                .persoon()
                .flatMap(persoon -> earlier.person(row.table(), row.index(), persoon))
                .flatMap(EarlierPerson::bsn);
    }

    @Override
    public List<Repair> repairs(Row row) {
        return bsn(row).filter(Elfproef::holds).map(bsn -> Repair.set(row.at(), bsn)).stream()
                .toList();
    }
}
