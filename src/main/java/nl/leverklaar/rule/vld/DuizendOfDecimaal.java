package nl.leverklaar.rule.vld;

import static nl.leverklaar.layout.Kolom.*;
import static nl.leverklaar.rule.Ernst.WAARSCHUWING;
import static nl.leverklaar.rule.Herstel.VOORSTEL;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import nl.leverklaar.kind.Meaning;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.rule.Repair;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.Rule;
import nl.leverklaar.rule.Value;
import nl.leverklaar.rule.ValueRule;

/// It is clear whether a point or comma stands before decimals or between thousands.
@Rule(
        code = "VLD-28",
        ernst = WAARSCHUWING,
        columns = {UREN, UURPRIJS, KOSTEN},
        repair = VOORSTEL,
        confirmable = false,
        source = "CSV")
public final class DuizendOfDecimaal implements ValueRule {

    @Override
    public boolean holds(Value value) {
        return value.choices().isEmpty();
    }

    @Override
    public List<Repair> repairs(Value value) {
        return value.choices().stream().map(number -> Repair.set(value.kolom(), number)).toList();
    }

    /// The number that fits hours times price is costs best comes first.
    @Override
    public List<Repair> repairs(Value value, Row row) {
        for (Kolom kolom :
                value.kolom() == UREN
                        ? List.of(UURPRIJS, KOSTEN)
                        : List.of(UREN, value.kolom() == UURPRIJS ? KOSTEN : UURPRIJS)) {
            if (row.isEmpty(kolom) || !row.isKnown(kolom)) {
                return repairs(value);
            }
        }
        return repairs(value).stream()
                .sorted(Comparator.comparing(repair -> misfit(value, repair, row)))
                .toList();
    }

    /// How far hours times price is from costs, with the number that is proposed.
    private static BigDecimal misfit(Value value, Repair repair, Row row) {
        BigDecimal uren = number(UREN, value, repair, row);
        BigDecimal uurprijs = number(UURPRIJS, value, repair, row);
        return uren.multiply(uurprijs).subtract(number(KOSTEN, value, repair, row)).abs();
    }

    private static BigDecimal number(Kolom kolom, Value value, Repair repair, Row row) {
        return kolom != value.kolom()
                ? row.getal(kolom)
                : value.meaningOf(repair.changes().getFirst().text())
                                instanceof Meaning.Known<?>(Object number, String _)
                        ? (BigDecimal) number
                        : BigDecimal.ZERO;
    }
}
