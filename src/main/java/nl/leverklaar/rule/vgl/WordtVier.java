package nl.leverklaar.rule.vgl;

import static nl.leverklaar.layout.Kolom.KIND_GEBOORTEDATUM;
import static nl.leverklaar.layout.Kolom.OPVANGSOORT;
import static nl.leverklaar.layout.Kolom.TIJDVAK;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.leverklaar.kind.Opvangsoort;
import nl.leverklaar.rule.DatumTekst;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.RowRule;
import nl.leverklaar.rule.Rule;

/// A child in dagopvang does not turn four within two months; that is no mistake, but something to think of.
@Rule(
        code = "VGL-18",
        ernst = Ernst.TIP,
        columns = {KIND_GEBOORTEDATUM, OPVANGSOORT, TIJDVAK},
        source = "sector")
public final class WordtVier implements RowRule {

    private static final int SCHOOL_AGE = 4;
    private static final int MONTHS = 2;

    @Override
    public boolean holds(Row row) {
        return row.opvangsoort() != Opvangsoort.DO
                || birthday(row)
                        .map(day ->
                                day.isBefore(row.tijdvak().atDay(1))
                                        || day.isAfter(
                                                row.tijdvak().plusMonths(MONTHS).atEndOfMonth()))
                        .orElse(true);
    }

    private static Optional<LocalDate> birthday(Row row) {
        return row.geboortedatum(KIND_GEBOORTEDATUM).date().map(born -> born.plusYears(SCHOOL_AGE));
    }

    @Override
    public Map<String, String> details(Row row) {
        return Map.of("datum", birthday(row).map(DatumTekst::of).orElse(""));
    }
}
