package nl.leverklaar.rule.vld;

import static nl.leverklaar.layout.Kolom.*;
import static nl.leverklaar.rule.Ernst.FOUT;
import static nl.leverklaar.rule.Herstel.VOORSTEL;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.leverklaar.kind.Elfproef;
import nl.leverklaar.previous.Earlier;
import nl.leverklaar.previous.EarlierPerson;
import nl.leverklaar.rule.Repair;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.Rule;
import nl.leverklaar.rule.Value;
import nl.leverklaar.rule.ValueRule;

/// A BSN passes the elfproef. Which digit is wrong is never guessed; a number is proposed only where other rows of the file and
/// earlier deliveries together have exactly one good BSN for the same person.
@Rule(
        code = "VLD-07",
        ernst = FOUT,
        repair = VOORSTEL,
        columns = {KIND_BSN, OUDER_BSN, PARTNER_BSN},
        source = "BSN-regels")
public final class BsnElfproef implements ValueRule {

    private final Earlier earlier;

    /// @param earlier what was delivered earlier, possibly nothing
    public BsnElfproef(Earlier earlier) {
        this.earlier = earlier;
    }

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
        Set<String> known = new TreeSet<>();
        value.kolom()
                .persoon()
                .ifPresent(persoon -> {
                    known.addAll(row.bsnsElsewhere(persoon));
                    earlier.person(row.table(), row.index(), persoon)
                            .flatMap(EarlierPerson::bsn)
                            .filter(Elfproef::holds)
                            .ifPresent(known::add);
                });
        return known.size() == 1
                ? List.of(Repair.set(value.kolom(), known.iterator().next()))
                : List.of();
    }
}
