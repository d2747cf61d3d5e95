package nl.leverklaar.settings;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leverklaar.document.Column;
import nl.leverklaar.document.Document;
import nl.leverklaar.kind.Words;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Mapping;

/// Which column of an export was chosen for which official column; names of columns only, no values.
///
/// @param columns the plain name in the file for each official column by its key; empty when the file does not have it
public record RememberedMapping(Map<String, String> columns) {

    public RememberedMapping {
        columns = Map.copyOf(columns);
    }

    /// Remembers a mapping, and which questions were answered with "not in this file".
    public static RememberedMapping of(
            Document document, Mapping mapping, Iterable<Kolom> notInFile) {
        Map<String, String> columns = new HashMap<>();
        mapping.positions()
                .forEach((kolom, position) ->
                        columns.put(kolom.key(), Words.plain(document.column(position).name())));
        notInFile.forEach(kolom -> columns.putIfAbsent(kolom.key(), ""));
        return new RememberedMapping(columns);
    }

    /// What a file is recognised by: the SHA-256 of its column names, compared without case and punctuation.
    public static String fingerprint(Document document) {
        StringBuilder names = new StringBuilder();
        for (Column column : document.columns()) {
            if (column.position() < document.sourceColumns()) {
                names.append(Words.plain(column.name())).append('\n');
            }
        }
        return HexFormat.of()
                .formatHex(sha256().digest(names.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /// The same choices for a file, as far as its columns carry the same names; the rest stays as it was recognised.
    public Mapping applyTo(Document document, Mapping recognised) {
        Map<Kolom, Integer> positions = new EnumMap<>(Kolom.class);
        positions.putAll(recognised.positions());
        positions.keySet().removeIf(this::saysAbsent);
        for (Kolom kolom : Kolom.values()) {
            String name = columns.get(kolom.key());
            if (name != null && !name.isEmpty()) {
                position(document, name)
                        .ifPresent(position -> {
                            positions.values().removeIf(taken -> taken.equals(position));
                            positions.put(kolom, position);
                        });
            }
        }
        Set<Kolom> doubtful = EnumSet.noneOf(Kolom.class);
        doubtful.addAll(recognised.doubtful());
        doubtful.removeIf(kolom -> columns.containsKey(kolom.key()));
        return new Mapping(positions, doubtful);
    }

    /// Whether a person said that the file does not have this column.
    public boolean saysAbsent(Kolom kolom) {
        return "".equals(columns.get(kolom.key()));
    }

    private static Optional<Integer> position(Document document, String name) {
        return document.columns().stream()
                .filter(column -> Words.plain(column.name()).equals(name))
                .map(Column::position)
                .findFirst();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
