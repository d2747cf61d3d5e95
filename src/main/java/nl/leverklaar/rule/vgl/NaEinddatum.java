package nl.leverklaar.rule.vgl;

import static nl.leverklaar.layout.Kolom.CONTRACT_BEGINDATUM;
import static nl.leverklaar.layout.Kolom.CONTRACT_EINDDATUM;
import static nl.leverklaar.layout.Kolom.TIJDVAK;
import static nl.leverklaar.layout.Kolom.UREN;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.previous.Earlier;
import nl.leverklaar.rule.DatumTekst;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Outside;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.RowRule;
import nl.leverklaar.rule.Rule;

/// After the end date that was delivered there are no more hours, unless the contract began again or the row has an end
/// date of its own.
@Rule(
        code = "VGL-17",
        ernst = Ernst.WAARSCHUWING,
        columns = {UREN, TIJDVAK},
        needs = Outside.EARLIER,
        source = "Dienst Toeslagen")
public final class NaEinddatum implements RowRule {

    private final Earlier earlier;

    public NaEinddatum(Earlier earlier) {
        this.earlier = earlier;
    }

    @Override
    public boolean holds(Row row) {
        return row.getal(UREN).signum() <= 0
                || end(row).map(end ->
                                !end.isBefore(row.tijdvak().atDay(1))
                                        || isAfter(row, CONTRACT_BEGINDATUM, end)
                                        || row.isKnown(CONTRACT_EINDDATUM))
                        .orElse(true);
    }

    private static boolean isAfter(Row row, Kolom kolom, LocalDate day) {
        return row.isKnown(kolom) && row.datum(kolom).isAfter(day);
    }

    private Optional<LocalDate> end(Row row) {
        return earlier.sameContract(row.table(), row.index())
                .or(() -> earlier.before(row.table(), row.index(), row.tijdvak()))
                .flatMap(of -> of.datum(CONTRACT_EINDDATUM));
    }

    @Override
    public Map<String, String> details(Row row) {
        return Map.of("datum", end(row).map(DatumTekst::of).orElse(""));
    }
}
