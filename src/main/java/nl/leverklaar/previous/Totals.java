package nl.leverklaar.previous;

import java.math.BigDecimal;
import nl.leverklaar.layout.Kolom;

/// The sums of some rows.
///
/// @param hours the hours, as far as they can be read
/// @param costs the costs, likewise
public record Totals(BigDecimal hours, BigDecimal costs) {

    static final Totals NONE = new Totals(BigDecimal.ZERO, BigDecimal.ZERO);

    Totals plus(Cells cells, int row) {
        return new Totals(
                hours.add(cells.getal(Kolom.UREN, row)), costs.add(cells.getal(Kolom.KOSTEN, row)));
    }

    Totals minus(Cells cells, int row) {
        return new Totals(
                hours.subtract(cells.getal(Kolom.UREN, row)),
                costs.subtract(cells.getal(Kolom.KOSTEN, row)));
    }
}
