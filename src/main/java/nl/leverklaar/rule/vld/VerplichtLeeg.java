package nl.leverklaar.rule.vld;

import static nl.leverklaar.layout.Kolom.*;
import static nl.leverklaar.rule.Ernst.FOUT;
import static nl.leverklaar.rule.Herstel.VOORSTEL;

import java.util.List;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.previous.Earlier;
import nl.leverklaar.rule.Repair;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.RowRule;
import nl.leverklaar.rule.Rule;
import nl.leverklaar.rule.TakenOver;

/// What every row must tell is filled in. The BSN is not among it, neither is an hourly price without hours, and whether there
/// is a partner is RIJ-15's.
///
/// An empty layout version is for BST-24, which fills it in. A column that the file does not have is one finding about
/// the file, not one for each row. Costs and price follow from each other and the hours; where those are wrong, that is
/// what is the matter.
@Rule(
        code = "VLD-01",
        ernst = FOUT,
        columns = UREN,
        at = {
            HOUDER_KVK,
            TIJDVAK,
            REGELSOORT,
            LRK_NUMMER,
            OPVANGSOORT,
            KIND_VOORLETTERS,
            KIND_ACHTERNAAM,
            KIND_GEBOORTEDATUM,
            OUDER_VOORLETTERS,
            OUDER_ACHTERNAAM,
            OUDER_GEBOORTEDATUM,
            UREN,
            UURPRIJS,
            KOSTEN
        },
        asksEmpty = true,
        asksWrong = true,
        repair = VOORSTEL,
        source = "Dienst Toeslagen")
public final class VerplichtLeeg implements RowRule {

    private final TakenOver before;

    /// @param earlier what was delivered earlier, possibly nothing
    public VerplichtLeeg(Earlier earlier) {
        this.before = new TakenOver(earlier);
    }

    @Override
    public boolean holds(Row row) {
        return !row.isEmpty(row.at())
                || !isMissed(row, row.at())
                || row.at() == UURPRIJS && isPriceWithoutHours(row);
    }

    private static boolean isMissed(Row row, Kolom kolom) {
        Kolom other = kolom == KOSTEN ? UURPRIJS : KOSTEN;
        boolean derivable = kolom == KOSTEN || kolom == UURPRIJS;
        if (kolom == UURPRIJS && !row.isInFile(UREN)) {
            return false;
        }
        return derivable && row.isWritten(UREN) && row.isWritten(other)
                ? row.isAmount(UREN) && row.isAmount(other)
                : row.isInFile(kolom);
    }

    private static boolean isPriceWithoutHours(Row row) {
        return row.isKnown(UREN) && row.getal(UREN).signum() == 0;
    }

    /// Nothing but of persons: the rest is of this month, or makes the row what it is.
    @Override
    public List<Repair> repairs(Row row) {
        return row.at().persoon().isPresent() ? before.repairs(row, row.at()) : List.of();
    }
}
