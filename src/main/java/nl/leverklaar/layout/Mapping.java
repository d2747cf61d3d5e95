package nl.leverklaar.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leverklaar.document.Column;
import nl.leverklaar.document.Document;

/// Which column of a file holds which official column.
///
/// @param positions the position in the file of each official column that was found, from 0
public record Mapping(Map<Kolom, Integer> positions) {

    public Mapping {
        positions = Map.copyOf(positions);
    }

    /// Recognises the columns of a file by their names, as far as one of the layout's synonyms fits.
    ///
    /// Where two columns carry a name of the same official column, the one that is named exactly as the layout names it
    /// counts, else the first.
    public static Mapping recognise(Document document, Layout layout) {
        Map<Kolom, Integer> found = new EnumMap<>(Kolom.class);
        for (Column column : document.columns()) {
            layout.named(column.name()).ifPresent(kolom -> {
                boolean exact = column.name().equals(kolom.key());
                if (exact || !found.containsKey(kolom)) {
                    found.put(kolom, column.position());
                }
            });
        }
        return new Mapping(found);
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
        return new Mapping(changed);
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
