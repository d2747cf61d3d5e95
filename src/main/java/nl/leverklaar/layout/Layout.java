package nl.leverklaar.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leverklaar.document.HeaderFinder;
import nl.leverklaar.kind.Words;

/// One version of the delivery file: its columns in order, what it prescribes for each, and what others call them.
///
/// The layout is Leverklaar's own, see `layout.md`; the official one is not public.
public final class Layout {

    private final String version;
    private final Map<Kolom, Voorschrift> voorschriften = new EnumMap<>(Kolom.class);
    private final List<Kolom> kolommen = new ArrayList<>();
    private final Map<String, Kolom> names = new HashMap<>();
    private final Map<String, Kolom> hints = new HashMap<>();

    /// @param voorschriften one per column, in the order of the delivery file
    /// @throws IllegalArgumentException if a column comes twice or a name belongs to two columns
    Layout(String version, List<Voorschrift> voorschriften) {
        this.version = version;
        for (Voorschrift voorschrift : voorschriften) {
            Kolom kolom = voorschrift.kolom();
            if (this.voorschriften.put(kolom, voorschrift) != null) {
                throw new IllegalArgumentException(kolom.key() + " comes twice");
            }
            kolommen.add(kolom);
            name(names, List.of(kolom.key()), kolom);
            name(names, voorschrift.synonyms(), kolom);
            name(hints, voorschrift.hints(), kolom);
        }
    }

    private static void name(Map<String, Kolom> names, Collection<String> headers, Kolom kolom) {
        for (String header : headers) {
            Kolom other = names.put(Words.plain(header), kolom);
            if (other != null) {
                throw new IllegalArgumentException(
                        header + " names " + other.key() + " and " + kolom.key());
            }
        }
    }

    /// Such as `1.0`.
    public String version() {
        return version;
    }

    /// The columns of a delivery file, in order.
    public List<Kolom> kolommen() {
        return List.copyOf(kolommen);
    }

    /// What this version prescribes for a column, if it has that column.
    public Optional<Voorschrift> voorschrift(Kolom kolom) {
        return Optional.ofNullable(voorschriften.get(kolom));
    }

    /// Says whether every row of a delivery must fill this column.
    public boolean isVerplicht(Kolom kolom) {
        return voorschrift(kolom)
                .filter(found -> found.vereiste() == Vereiste.VERPLICHT)
                .isPresent();
    }

    /// The column a header can only mean: its own name or a synonym, compared without case, accents and punctuation.
    public Optional<Kolom> named(String header) {
        return Optional.ofNullable(names.get(Words.plain(header)));
    }

    /// The column a header probably means, such as `BSN` for that of the child; for a person to confirm.
    public Optional<Kolom> hinted(String header) {
        return Optional.ofNullable(hints.get(Words.plain(header)));
    }

    /// Recognises the row of a file that has names of these columns.
    public HeaderFinder headers() {
        return HeaderFinder.of(this::named);
    }
}
