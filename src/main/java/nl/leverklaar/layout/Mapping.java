package nl.leverklaar.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leverklaar.document.Column;
import nl.leverklaar.document.Document;
import nl.leverklaar.kind.Habit;
import nl.leverklaar.kind.Meaning;

/// Which column of a file holds which official column.
///
/// @param positions the position in the file of each official column that was found, from 0
/// @param doubtful the official columns that were found by a name that could mean something else; a person is asked
public record Mapping(Map<Kolom, Integer> positions, Set<Kolom> doubtful) {

    private static final double FITTING = 0.9;

    public Mapping {
        positions = Map.copyOf(positions);
        doubtful = Set.copyOf(doubtful);
    }

    /// A mapping that nobody has to look at.
    public static Mapping of(Map<Kolom, Integer> positions) {
        return new Mapping(positions, Set.of());
    }

    /// Recognises the columns of a file by their names, as far as one of the layout's synonyms fits; then, for columns that
    /// are still missing, by a name that probably means them, if the values agree.
    ///
    /// Where two columns carry a name of the same official column, the one that is named exactly as the layout names it
    /// counts, else the first. Where two are named equally well and hold different values, the first is doubtful.
    public static Mapping recognise(Document document, Layout layout) {
        Map<Kolom, Integer> found = new EnumMap<>(Kolom.class);
        Set<Kolom> doubtful = EnumSet.noneOf(Kolom.class);
        for (Map.Entry<Kolom, List<Column>> named : named(document, layout).entrySet()) {
            Column first = named.getValue().getFirst();
            found.put(named.getKey(), first.position());
            if (named.getValue().stream().anyMatch(other -> differ(first, other, document))) {
                doubtful.add(named.getKey());
            }
        }
        for (Column column : document.columns()) {
            layout.hinted(column.name())
                    .filter(kolom -> !found.containsKey(kolom) && !found.containsValue(column.position()))
                    .filter(kolom -> fits(column, kolom))
                    .ifPresent(kolom -> {
                        found.put(kolom, column.position());
                        doubtful.add(kolom);
                    });
        }
        return new Mapping(found, doubtful);
    }

    /// The columns that carry a name of each official column: those named exactly, or when there are none the others.
    private static Map<Kolom, List<Column>> named(Document document, Layout layout) {
        Map<Kolom, List<Column>> named = new EnumMap<>(Kolom.class);
        for (Column column : document.columns()) {
            layout.named(column.name())
                    .ifPresent(kolom ->
                            named.computeIfAbsent(kolom, _ -> new ArrayList<>()).add(column));
        }
        named.forEach((kolom, columns) -> {
            if (columns.stream().anyMatch(column -> isExact(column, kolom))) {
                columns.removeIf(column -> !isExact(column, kolom));
            }
        });
        return named;
    }

    private static boolean isExact(Column column, Kolom kolom) {
        return column.name().equals(kolom.key());
    }

    private static boolean differ(Column one, Column other, Document document) {
        if (one.position() == other.position()) {
            return false;
        }
        for (int row = 0; row < document.rows(); row++) {
            if (!document.isSkewed(row) && !document.isTotal(row) && !one.text(row).equals(other.text(row))) {
                return true;
            }
        }
        return false;
    }

    /// Whether the kind of an official column can read nearly all values of a column.
    private static boolean fits(Column column, Kolom kolom) {
        int readable = 0;
        int filled = 0;
        for (int code = 1; code < column.size(); code++) {
            var meaning = kolom.kind().meaning(column.value(code), Habit.DUTCH);
            filled += meaning instanceof Meaning.Empty<?> ? 0 : 1;
            readable += meaning instanceof Meaning.Known<?> || meaning instanceof Meaning.Several<?> ? 1 : 0;
        }
        return filled > 0 && readable >= filled * FITTING;
    }

    /// The position in the file of an official column.
    public Optional<Integer> position(Kolom kolom) {
        return Optional.ofNullable(positions.get(kolom));
    }

    /// The official column that stands at a position of the file.
    public Optional<Kolom> kolom(int position) {
        return positions.entrySet().stream()
                .filter(entry -> entry.getValue() == position)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// The same, with one official column elsewhere or, at -1, nowhere.
    public Mapping with(Kolom kolom, int position) {
        Map<Kolom, Integer> changed = new EnumMap<>(Kolom.class);
        changed.putAll(positions);
        changed.values().removeIf(taken -> taken == position);
        changed.remove(kolom);
        if (position >= 0) {
            changed.put(kolom, position);
        }
        return Mapping.of(changed);
    }

    /// The columns of the file that no official column needs; they are never sent.
    public List<Column> unknown(Document document) {
        List<Column> unknown = new ArrayList<>();
        for (Column column : document.columns()) {
            if (column.position() < document.reading().width() && kolom(column.position()).isEmpty()) {
                unknown.add(column);
            }
        }
        return unknown;
    }
}
