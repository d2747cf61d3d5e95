package nl.leverklaar.rule.vgl;

import static nl.leverklaar.layout.Kolom.CONTRACT_BEGINDATUM;
import static nl.leverklaar.layout.Kolom.CONTRACT_EINDDATUM;
import static nl.leverklaar.layout.Kolom.OPVANGSOORT;
import static nl.leverklaar.layout.Kolom.TIJDVAK;
import static nl.leverklaar.layout.Kolom.UREN;

import java.math.BigDecimal;
import java.time.Month;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import nl.leverklaar.previous.Earlier;
import nl.leverklaar.previous.EarlierRow;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Outside;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.RowRule;
import nl.leverklaar.rule.Rule;

/// The hours of a child do not change by more than half, nor by more than twenty, from one month to the next.
///
/// The summer of a bso differs, and so does a month in which a contract began, or by which it ended. A month without hours does
/// not tell what is usual, so nothing is compared with it; that there are none now is asked here and not told too (RIJ-21). More
/// hours than the toeslag covers are asked about already.
@Rule(
        code = "VGL-06",
        ernst = Ernst.WAARSCHUWING,
        explains = "RIJ-21",
        columns = {UREN, OPVANGSOORT, TIJDVAK},
        needs = Outside.EARLIER,
        source = "contract/12, praktijk 3.1")
public final class UrenVerschil implements RowRule {

    private static final BigDecimal MOST = BigDecimal.valueOf(20);
    private static final BigDecimal TOESLAG = BigDecimal.valueOf(230);
    private static final BigDecimal SHARE = new BigDecimal("0.5");
    private static final Set<Month> SUMMER = EnumSet.of(Month.JULY, Month.AUGUST);

    private final Earlier earlier;

    public UrenVerschil(Earlier earlier) {
        this.earlier = earlier;
    }

    @Override
    public boolean holds(Row row) {
        return row.getal(UREN).compareTo(TOESLAG) > 0
                || earlier.before(row.table(), row.index(), row.tijdvak())
                        .filter(before -> isComparable(row, before))
                        .flatMap(before -> before.getal(UREN))
                        .filter(before -> before.signum() > 0)
                        .map(before -> isNear(before, row.getal(UREN)))
                        .orElse(true);
    }

    private static boolean isNear(BigDecimal before, BigDecimal now) {
        BigDecimal difference = now.subtract(before).abs();
        return difference.compareTo(MOST) <= 0 || difference.compareTo(before.multiply(SHARE)) <= 0;
    }

    private static boolean isComparable(Row row, EarlierRow before) {
        boolean summer =
                SUMMER.contains(row.tijdvak().getMonth())
                        || SUMMER.contains(before.tijdvak().getMonth());
        return !(summer && row.opvangsoort().isSchoolkind()) && !beginsIn(before) && !hasEnded(row);
    }

    private static boolean beginsIn(EarlierRow row) {
        return row.datum(CONTRACT_BEGINDATUM)
                .filter(day -> YearMonth.from(day).equals(row.tijdvak()) && day.getDayOfMonth() > 1)
                .isPresent();
    }

    private static boolean hasEnded(Row row) {
        return row.isKnown(CONTRACT_EINDDATUM)
                && !YearMonth.from(row.datum(CONTRACT_EINDDATUM)).isAfter(row.tijdvak());
    }

    @Override
    public Map<String, String> details(Row row) {
        return Map.of(
                "eerder",
                earlier.before(row.table(), row.index(), row.tijdvak())
                        .map(before -> before.text(UREN))
                        .orElse(""));
    }
}
