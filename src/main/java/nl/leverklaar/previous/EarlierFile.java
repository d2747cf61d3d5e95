package nl.leverklaar.previous;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import nl.leverklaar.document.Document;
import nl.leverklaar.document.DocumentReader;
import nl.leverklaar.document.Progress;
import nl.leverklaar.document.Source;
import nl.leverklaar.document.SourceException;
import nl.leverklaar.document.TextHash;
import nl.leverklaar.layout.ColumnMeanings;
import nl.leverklaar.layout.Fill;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Layout;
import nl.leverklaar.layout.Mapping;
import nl.leverklaar.layout.Table;
import org.jspecify.annotations.Nullable;

/// One delivery file of earlier: the values of its columns, each different one once, as places in its bytes.
public final class EarlierFile implements Cells {

    private static final Kolom[] ALL = Kolom.values();

    private final String sha256;
    private final int rows;
    private final Contents contents;
    private final @Nullable ColumnMeanings[] columns = new @Nullable ColumnMeanings[ALL.length];

    private EarlierFile(Table table) {
        sha256 = table.document().source().sha256Hex();
        rows = table.document().rows();
        for (Kolom kolom : ALL) {
            columns[kolom.ordinal()] = table.meanings(kolom).orElse(null);
        }
        Contents all = Contents.NONE;
        for (int row = 0; row < rows; row++) {
            all = all.plus(Contents.ofMonth(Contents.ofAnyMonth(this, row), this, row));
        }
        contents = all;
    }

    /// Reads a file.
    ///
    /// @return nothing when it is no delivery file: one of the required columns of the layout is missing, or it has no rows
    /// @throws SourceException when there is more in it than Leverklaar takes
    public static Optional<EarlierFile> read(Source source, Layout layout, Progress progress)
            throws SourceException {
        Document document = new DocumentReader(layout.headers()).read(source, progress);
        Mapping mapping = Mapping.recognise(document, layout);
        boolean delivery =
                layout.kolommen().stream()
                        .filter(layout::isVerplicht)
                        .allMatch(kolom -> mapping.positions().containsKey(kolom));
        if (!delivery || document.rows() == 0) {
            return Optional.empty();
        }
        return Optional.of(
                new EarlierFile(new Table(document, mapping, layout, Fill.of(layout.version()))));
    }

    /// The SHA-256 of the file, in lower case hexadecimal.
    public String sha256() {
        return sha256;
    }

    /// What all its rows deliver.
    public Contents contents() {
        return contents;
    }

    int rows() {
        return rows;
    }

    @Override
    public Optional<YearMonth> tijdvak(int row) {
        return isKnown(Kolom.TIJDVAK, row)
                ? Optional.of((YearMonth) value(Kolom.TIJDVAK, row))
                : Optional.empty();
    }

    @Override
    public BigDecimal getal(Kolom kolom, int row) {
        return isKnown(kolom, row) ? (BigDecimal) value(kolom, row) : BigDecimal.ZERO;
    }

    @Override
    public long hash(Kolom kolom, int row) {
        ColumnMeanings read = columns[kolom.ordinal()];
        return read == null ? TextHash.of("") : read.hash(read.column().code(row));
    }

    @Override
    public boolean isKnown(Kolom kolom, int row) {
        ColumnMeanings read = columns[kolom.ordinal()];
        return read != null && read.state(read.column().code(row)) == ColumnMeanings.State.KNOWN;
    }

    String text(Kolom kolom, int row) {
        ColumnMeanings read = columns[kolom.ordinal()];
        return read == null ? "" : read.canonical(read.column().code(row));
    }

    /// @throws IllegalStateException when the cell is not known
    Object value(Kolom kolom, int row) {
        ColumnMeanings read = columns[kolom.ordinal()];
        if (read == null) {
            throw new IllegalStateException("no such column");
        }
        return read.value(read.column().code(row));
    }
}
