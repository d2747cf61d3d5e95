package nl.leverklaar.layout;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;
import nl.leverklaar.document.Column;
import nl.leverklaar.document.Document;
import nl.leverklaar.kind.Evidence;
import nl.leverklaar.kind.Habit;

/// How each column of one file writes dates and decimals, learned once when the file is opened.
///
/// A column of dates that shows no order itself follows the other columns of dates of the same file.
final class ColumnHabits {

    private final Map<Kolom, Habit> habits;

    private ColumnHabits(Map<Kolom, Habit> habits) {
        this.habits = habits;
    }

    static ColumnHabits of(Document document, Mapping mapping) {
        Map<Kolom, Evidence> shown = new EnumMap<>(Kolom.class);
        mapping.positions().forEach((kolom, position) -> {
            if (kolom.isDate() || kolom.isDecimal()) {
                shown.put(kolom, evidence(document.column(position)));
            }
        });
        Evidence dates = Evidence.NONE;
        for (Map.Entry<Kolom, Evidence> of : shown.entrySet()) {
            dates = of.getKey().isDate() ? dates.and(of.getValue()) : dates;
        }
        Map<Kolom, Habit> habits = new EnumMap<>(Kolom.class);
        for (Map.Entry<Kolom, Evidence> of : shown.entrySet()) {
            habits.put(of.getKey(), of.getValue().habit(dates));
        }
        return new ColumnHabits(habits);
    }

    Habit of(Kolom kolom) {
        return habits.getOrDefault(kolom, Habit.DUTCH);
    }

    private static Evidence evidence(Column column) {
        return Evidence.of(() -> IntStream.range(0, column.size())
                .filter(code -> column.uses(code) > 0)
                .mapToObj(column::value)
                .iterator());
    }
}
