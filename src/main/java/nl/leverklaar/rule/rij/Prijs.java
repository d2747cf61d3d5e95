package nl.leverklaar.rule.rij;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// How hours, price and costs belong together.
final class Prijs {

    private static final BigDecimal PER_HOUR = new BigDecimal("0.005");
    private static final BigDecimal MARGIN = new BigDecimal("0.02");

    private Prijs() {}

    /// Whether costs are hours times price, as far as the price can have been rounded to cents.
    static boolean fits(BigDecimal uren, BigDecimal uurprijs, BigDecimal kosten) {
        BigDecimal difference = uren.multiply(uurprijs).subtract(kosten).abs();
        return difference.compareTo(uren.multiply(PER_HOUR).add(MARGIN)) <= 0;
    }

    /// The average price of an hour, in cents.
    static BigDecimal average(BigDecimal kosten, BigDecimal uren) {
        return kosten.divide(uren, 2, RoundingMode.HALF_UP);
    }
}
