package nl.leverklaar.rule.vgl;

import static nl.leverklaar.layout.Kolom.TIJDVAK;
import static nl.leverklaar.layout.Kolom.UURPRIJS;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import nl.leverklaar.previous.Earlier;
import nl.leverklaar.previous.EarlierRow;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Outside;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.RowRule;
import nl.leverklaar.rule.Rule;

/// The price of an hour does not change by more than a tenth within a year, nor by more than a quarter in a new year.
@Rule(
        code = "VGL-07",
        ernst = Ernst.WAARSCHUWING,
        columns = {UURPRIJS, TIJDVAK},
        needs = Outside.EARLIER)
public final class UurprijsVerschil implements RowRule {

    private static final BigDecimal WITHIN_YEAR = new BigDecimal("0.10");
    private static final BigDecimal NEW_YEAR = new BigDecimal("0.25");

    private final Earlier earlier;

    public UurprijsVerschil(Earlier earlier) {
        this.earlier = earlier;
    }

    @Override
    public boolean holds(Row row) {
        Optional<EarlierRow> before = before(row);
        return before.flatMap(of -> of.getal(UURPRIJS))
                .filter(price -> price.signum() > 0 && row.getal(UURPRIJS).signum() > 0)
                .map(price -> isNear(price, row.getal(UURPRIJS), share(row, before.get())))
                .orElse(true);
    }

    private Optional<EarlierRow> before(Row row) {
        return earlier.before(row.table(), row.index(), row.tijdvak());
    }

    private static BigDecimal share(Row row, EarlierRow before) {
        return row.tijdvak().getYear() == before.tijdvak().getYear() ? WITHIN_YEAR : NEW_YEAR;
    }

    private static boolean isNear(BigDecimal before, BigDecimal now, BigDecimal share) {
        return now.subtract(before).abs().compareTo(before.multiply(share)) <= 0;
    }

    @Override
    public Map<String, String> details(Row row) {
        return Map.of("eerder", before(row).map(before -> before.text(UURPRIJS)).orElse(""));
    }
}
