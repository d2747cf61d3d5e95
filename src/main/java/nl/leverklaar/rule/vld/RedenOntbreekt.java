package nl.leverklaar.rule.vld;

import static nl.leverklaar.layout.Kolom.*;
import static nl.leverklaar.rule.Ernst.FOUT;
import static nl.leverklaar.rule.Herstel.VOORSTEL;

import java.time.LocalDate;
import java.util.List;
import nl.leverklaar.layout.Persoon;
import nl.leverklaar.rule.Repair;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.RowRule;
import nl.leverklaar.rule.Rule;

/// Where a BSN is missing, it is said why. A file without any column for that of child or ouder is not asked row by row, see
/// BST-11; one without a column for that of the partner can be right, until a row says that there is a partner.
@Rule(
        code = "VLD-12",
        ernst = FOUT,
        columns = PARTNER,
        at = {KIND_BSN_REDEN, OUDER_BSN_REDEN, PARTNER_BSN_REDEN},
        asksEmpty = true,
        asksWrong = true,
        repair = VOORSTEL)
public final class RedenOntbreekt implements RowRule {

    /// A newborn child gets its BSN within weeks.
    private static final int MONTHS_WITHOUT = 3;

    private final LocalDate peildatum;

    public RedenOntbreekt(LocalDate peildatum) {
        this.peildatum = peildatum;
    }

    @Override
    public boolean holds(Row row) {
        return !row.isEmpty(row.at())
                || row.at().persoon().filter(persoon -> isMissed(row, persoon)).isEmpty();
    }

    private static boolean isMissed(Row row, Persoon persoon) {
        boolean asked = persoon == Persoon.PARTNER ? isDescribed(row) : row.isInFile(persoon.bsn());
        return asked && Bsns.ontbreekt(row, persoon);
    }

    /// Whether anything is known of the partner; else RIJ-13 asks about all of it.
    private static boolean isDescribed(Row row) {
        return !row.isEmpty(PARTNER_VOORLETTERS)
                || !row.isEmpty(PARTNER_ACHTERNAAM)
                || !row.isEmpty(PARTNER_GEBOORTEDATUM);
    }

    /// Not received yet for a newborn child, else not known.
    @Override
    public List<Repair> repairs(Row row) {
        return List.of(
                Repair.set(row.at(), row.at() == KIND_BSN_REDEN && isNewborn(row) ? "N" : "O"));
    }

    private boolean isNewborn(Row row) {
        return row.isKnown(KIND_GEBOORTEDATUM)
                && row.geboortedatum(KIND_GEBOORTEDATUM)
                        .latest()
                        .isAfter(peildatum.minusMonths(MONTHS_WITHOUT));
    }
}
