package nl.leverklaar.layout;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import nl.leverklaar.kind.Bedrag;

/// What follows for a cell in which nothing is written from the other cells of its row, and only from what is written there.
///
/// The cell of the user stays empty; the delivery file gets the value, and rules see it as if it were written.
final class Derivation {

    private static final BigDecimal MOST_HOURS = new BigDecimal("744");
    private static final BigDecimal MOST_PRICE = new BigDecimal("99.99");
    private static final BigDecimal MOST_COSTS = new BigDecimal("99999.99");
    private static final int CENTS = 2;

    private final Table table;

    Derivation(Table table) {
        this.table = table;
    }

    /// Whether a column that the file does not have follows from columns that it has.
    boolean covers(Kolom kolom) {
        return switch (kolom) {
            case KOSTEN -> table.isInFile(Kolom.UREN) && table.isInFile(Kolom.UURPRIJS);
            case UURPRIJS -> table.isInFile(Kolom.UREN) && table.isInFile(Kolom.KOSTEN);
            default -> false;
        };
    }

    /// Whether a column can be derived at all; `Reads` knows what it is derived from.
    private static boolean canFollow(Kolom kolom) {
        return switch (kolom) {
            case PARTNER, LRK_NUMMER_GOB, UURPRIJS, KOSTEN -> true;
            default -> false;
        };
    }

    /// The canonical value for a cell in which nothing is written; empty when none follows.
    String value(Kolom kolom, int row) {
        if (!canFollow(kolom)) {
            return "";
        }
        return switch (kolom) {
            case PARTNER -> isPartnerKnown(row) ? "J" : "";
            case LRK_NUMMER_GOB -> gob(row);
            default -> amount(kolom, row).map(Bedrag::notation).orElse("");
        };
    }

    /// Whether a value follows for a cell in which nothing is written.
    boolean hasValue(Kolom kolom, int row) {
        if (!canFollow(kolom)) {
            return false;
        }
        return kolom.isDecimal() ? amount(kolom, row).isPresent() : !value(kolom, row).isEmpty();
    }

    /// Costs are hours times price, and the price is costs divided by hours, in cents.
    Optional<BigDecimal> amount(Kolom kolom, int row) {
        return switch (kolom) {
            case KOSTEN -> costs(row).filter(costs -> costs.compareTo(MOST_COSTS) <= 0);
            case UURPRIJS -> price(row).filter(price -> price.compareTo(MOST_PRICE) <= 0);
            default -> Optional.empty();
        };
    }

    /// An amount that is written and within its limits, so that another follows from it.
    Optional<BigDecimal> written(Kolom kolom, int row) {
        BigDecimal most =
                switch (kolom) {
                    case UREN -> MOST_HOURS;
                    case UURPRIJS -> MOST_PRICE;
                    default -> MOST_COSTS;
                };
        return table.written(kolom, row)
                .map(BigDecimal.class::cast)
                .filter(amount -> amount.signum() >= 0 && amount.compareTo(most) <= 0);
    }

    /// Without hours there are no costs, whatever an hour would cost.
    private Optional<BigDecimal> costs(int row) {
        return written(Kolom.UREN, row)
                .flatMap(hours ->
                        hours.signum() == 0 && !table.isWritten(Kolom.UURPRIJS, row)
                                ? Optional.of(BigDecimal.ZERO)
                                : written(Kolom.UURPRIJS, row).map(hours::multiply))
                .map(costs -> costs.setScale(CENTS, RoundingMode.HALF_UP));
    }

    private Optional<BigDecimal> price(int row) {
        return written(Kolom.UREN, row)
                .filter(hours -> hours.signum() > 0)
                .flatMap(hours ->
                        written(Kolom.KOSTEN, row)
                                .map(costs -> costs.divide(hours, CENTS, RoundingMode.HALF_UP)));
    }

    /// A partner whose surname, birth date and BSN are all there exists.
    private boolean isPartnerKnown(int row) {
        return table.isWritten(Kolom.PARTNER_ACHTERNAAM, row)
                && table.isWritten(Kolom.PARTNER_GEBOORTEDATUM, row)
                && table.isWritten(Kolom.PARTNER_BSN, row);
    }

    /// A gastouder works through the gastouderbureau of the organisation when it has exactly one, and is not that itself.
    private String gob(int row) {
        String soort = table.canonical(Kolom.OPVANGSOORT, row);
        return soort.equals("GDO") || soort.equals("GBSO")
                ? table.fill()
                        .gob()
                        .filter(of -> !of.equals(table.canonical(Kolom.LRK_NUMMER, row)))
                        .orElse("")
                : "";
    }
}
