package nl.leverklaar.rule.vld;

import static nl.leverklaar.layout.Kolom.*;
import static nl.leverklaar.rule.Ernst.WAARSCHUWING;
import static nl.leverklaar.rule.Herstel.VOORSTEL;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leverklaar.layout.Persoon;
import nl.leverklaar.reference.Voorvoegsels;
import nl.leverklaar.rule.Repair;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.Rule;
import nl.leverklaar.rule.Value;
import nl.leverklaar.rule.ValueRule;

/// A surname stands without its voorvoegsel, which has a column of its own.
///
/// Never by itself: a Belgian may really be called `Van den Berg`. Voorvoegsels of other languages, such as `el`, `la` or
/// `di`, are not asked about, because there the BRP mostly has them in the surname.
@Rule(
        code = "VLD-39",
        ernst = WAARSCHUWING,
        explains = "BRD-05",
        columns = {KIND_ACHTERNAAM, OUDER_ACHTERNAAM, PARTNER_ACHTERNAAM},
        repair = VOORSTEL,
        source = "BRP")
public final class VoorvoegselInNaam implements ValueRule {

    private final Voorvoegsels voorvoegsels;

    public VoorvoegselInNaam(Voorvoegsels voorvoegsels) {
        this.voorvoegsels = voorvoegsels;
    }

    @Override
    public boolean holds(Value value) {
        return NaamGebrek.of(value, voorvoegsels) != NaamGebrek.VOORVOEGSEL;
    }

    @Override
    public List<Repair> repairs(Value value) {
        Optional<Persoon> persoon = value.kolom().persoon();
        return persoon.isEmpty()
                ? List.of()
                : NaamGebrek.split(value.canonical(), voorvoegsels).stream()
                        .map(split -> apart(persoon.get(), split))
                        .toList();
    }

    /// Nothing where another voorvoegsel stands in the row already, which would be lost.
    @Override
    public List<Repair> repairs(Value value, Row row) {
        return repairs(value).stream().filter(repair -> losesNothing(repair, row)).toList();
    }

    private static boolean losesNothing(Repair repair, Row row) {
        Repair.Change voorvoegsel = repair.changes().getLast();
        return row.isEmpty(voorvoegsel.kolom())
                || row.canonical(voorvoegsel.kolom()).equals(voorvoegsel.text());
    }

    private static Repair apart(Persoon persoon, Voorvoegsels.Split split) {
        return Repair.set(persoon.achternaam(), split.achternaam())
                .and(persoon.voorvoegsel(), split.voorvoegsel());
    }

    @Override
    public Map<String, String> details(Value value) {
        return NaamGebrek.split(value.canonical(), voorvoegsels)
                .map(split -> Map.of("v", split.voorvoegsel()))
                .orElse(Map.of());
    }
}
