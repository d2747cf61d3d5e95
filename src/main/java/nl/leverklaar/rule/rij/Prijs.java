package nl.leverklaar.rule.rij;

import static nl.leverklaar.layout.Kolom.UREN;
import static nl.leverklaar.layout.Kolom.UURPRIJS;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.leverklaar.reference.MaximumUurprijs;
import nl.leverklaar.reference.MaximumUurprijzen;
import nl.leverklaar.rule.Row;

/// How hours, price and costs belong together.
public final class Prijs {

    private static final BigDecimal PER_HOUR = new BigDecimal("0.005");
    private static final BigDecimal MARGIN = new BigDecimal("0.02");

    private Prijs() {}

    /// Whether costs are hours times price, as far as the price can have been rounded to cents.
    public static boolean fits(BigDecimal uren, BigDecimal uurprijs, BigDecimal kosten) {
        BigDecimal difference = uren.multiply(uurprijs).subtract(kosten).abs();
        return difference.compareTo(uren.multiply(PER_HOUR).add(MARGIN)) <= 0;
    }

    /// Whether there is a price for hours, and it did not lose its comma.
    static boolean isPlausible(Row row) {
        boolean hasHours = !row.isKnown(UREN) || row.getal(UREN).signum() > 0;
        return hasHours
                && row.getal(UURPRIJS).signum() > 0
                && UurprijsZonderKomma.isPossible(row.getal(UURPRIJS));
    }

    /// The maximum price for the year and the opvangsoort of a row.
    static MaximumUurprijs maximum(MaximumUurprijzen maxima, Row row) {
        return maxima.of(row.tijdvak().getYear(), row.opvangsoort());
    }

    /// The average price of an hour, in cents.
    static BigDecimal average(BigDecimal kosten, BigDecimal uren) {
        return kosten.divide(uren, 2, RoundingMode.HALF_UP);
    }
}
