package nl.leverklaar.rule.vgl;

import static nl.leverklaar.layout.Kolom.*;

import java.util.List;
import java.util.Optional;
import nl.leverklaar.layout.Persoon;
import nl.leverklaar.previous.Earlier;
import nl.leverklaar.previous.EarlierRow;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Herstel;
import nl.leverklaar.rule.Outside;
import nl.leverklaar.rule.Repair;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.RowRule;
import nl.leverklaar.rule.Rule;

/// What was delivered of a person or a contract before is still filled in.
///
/// Hours and money are of one month and never taken over. The voorvoegsel, the date on which a contract ends and the own
/// reference are asked too, because a lost column loses them all.
@Rule(
        code = "VGL-09",
        ernst = Ernst.WAARSCHUWING,
        columns = TIJDVAK,
        at = {
            LRK_NUMMER_GOB,
            KIND_BSN,
            KIND_VOORLETTERS,
            KIND_VOORVOEGSEL,
            KIND_ACHTERNAAM,
            KIND_GEBOORTEDATUM,
            OUDER_BSN,
            OUDER_VOORLETTERS,
            OUDER_VOORVOEGSEL,
            OUDER_ACHTERNAAM,
            OUDER_GEBOORTEDATUM,
            PARTNER_BSN,
            PARTNER_VOORLETTERS,
            PARTNER_VOORVOEGSEL,
            PARTNER_ACHTERNAAM,
            PARTNER_GEBOORTEDATUM,
            CONTRACT_NUMMER,
            CONTRACT_BEGINDATUM,
            CONTRACT_EINDDATUM,
            EIGEN_KENMERK
        },
        needs = Outside.EARLIER,
        asksEmpty = true,
        repair = Herstel.VOORSTEL,
        source = "Rijksoverheid")
public final class WasIngevuld implements RowRule {

    private final Earlier earlier;

    public WasIngevuld(Earlier earlier) {
        this.earlier = earlier;
    }

    @Override
    public boolean holds(Row row) {
        return !row.isEmpty(row.at()) || !row.isInFile(row.at()) || text(row).isEmpty();
    }

    @Override
    public List<Repair> repairs(Row row) {
        return List.of(Repair.set(row.at(), text(row)));
    }

    /// What stood there; empty when that is not known or the row no longer asks for it.
    private String text(Row row) {
        Persoon persoon = row.at().persoon().orElse(null);
        if (persoon == Persoon.PARTNER && !row.canonical(PARTNER).equals("J")) {
            return "";
        }
        Optional<String> known =
                persoon == null
                        ? Optional.empty()
                        : earlier.person(row.table(), row.index(), persoon)
                                .map(person -> person.text(row.at(), persoon));
        return known.orElseGet(() -> before(row).map(before -> fitting(row, before)).orElse(""));
    }

    private Optional<EarlierRow> before(Row row) {
        return row.isKnown(TIJDVAK)
                ? earlier.row(row.table(), row.index(), row.tijdvak())
                        .or(() -> earlier.before(row.table(), row.index(), row.tijdvak()))
                : Optional.empty();
    }

    /// An end date before the month is another matter: the contract went on.
    private static String fitting(Row row, EarlierRow before) {
        boolean ended =
                row.at() == CONTRACT_EINDDATUM
                        && before.datum(CONTRACT_EINDDATUM)
                                .filter(day -> day.isBefore(row.tijdvak().atDay(1)))
                                .isPresent();
        return ended ? "" : before.text(row.at());
    }
}
