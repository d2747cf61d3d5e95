package nl.leverklaar.layout;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.leverklaar.document.Document;
import nl.leverklaar.document.RowState;
import nl.leverklaar.document.RowWriter;
import org.jspecify.annotations.Nullable;

/// The file that is delivered: the columns of the layout, in order, in canonical notation.
///
/// Rows set apart or removed are not in it, nor is any column that the layout does not know.
public final class DeliveryFile {

    private final Table table;
    private final List<Kolom> kolommen;

    public DeliveryFile(Table table) {
        this.table = table;
        this.kolommen = table.layout().kolommen();
    }

    /// The rows of the document that are in the file, in order; the first one is record 2 of the file, behind the header.
    public int[] rows() {
        Document document = table.document();
        return IntStream.range(0, document.rows())
                .filter(row -> document.state(row) == RowState.INCLUDED)
                .toArray();
    }

    /// Writes the header and all rows.
    public void write(OutputStream out) throws IOException {
        List<CellSource> cells = new ArrayList<>();
        for (Kolom kolom : kolommen) {
            cells.add(source(kolom));
        }
        try (RowWriter writer = RowWriter.delivery(out)) {
            writer.row(kolommen.stream().map(Kolom::key).toArray(String[]::new));
            String[] texts = new String[kolommen.size()];
            for (int row : rows()) {
                for (int i = 0; i < texts.length; i++) {
                    texts[i] = cells.get(i).text(row);
                }
                writer.row(texts);
            }
        }
    }

    /// What does not fit the contract of the layout, one line for each different value; empty when the file is good.
    ///
    /// The rules should have found all of it; this is the last look before anything leaves.
    public List<Broken> broken(Contract contract) {
        int[] rows = rows();
        return kolommen.parallelStream()
                .flatMap(kolom -> broken(kolom, rows, contract).stream())
                .toList();
    }

    private List<Broken> broken(Kolom kolom, int[] rows, Contract contract) {
        List<Broken> all = new ArrayList<>();
        Set<String> judged = new HashSet<>();
        ColumnMeanings read = table.meanings(kolom).orElse(null);
        BitSet seen = new BitSet();
        for (int row : rows) {
            int code = read == null ? 0 : read.column().code(row);
            if (isTextOfCode(kolom, read, code) && seen.get(code)) {
                continue;
            }
            seen.set(code);
            String text = table.canonical(kolom, row);
            if (judged.add(text) && !contract.violations(kolom, text).isEmpty()) {
                all.add(new Broken(kolom, row));
            }
        }
        return all;
    }

    /// Whether a value is delivered alike in every row; what is empty may follow from its row, and a reason needs a row
    /// without BSN.
    private static boolean isTextOfCode(Kolom kolom, @Nullable ColumnMeanings read, int code) {
        return read != null
                && read.state(code) != ColumnMeanings.State.EMPTY
                && kolom.persoon().filter(persoon -> persoon.reden() == kolom).isEmpty();
    }

    /// A value that does not fit the contract.
    ///
    /// @param kolom the column
    /// @param row the first row with it
    public record Broken(Kolom kolom, int row) {}

    private interface CellSource {
        String text(int row);
    }

    private CellSource source(Kolom kolom) {
        ColumnMeanings read = table.meanings(kolom).orElse(null);
        if (read == null) {
            return row -> table.canonical(kolom, row);
        }
        return row -> {
            int code = read.column().code(row);
            return isTextOfCode(kolom, read, code)
                    ? read.canonical(code)
                    : table.canonical(kolom, row);
        };
    }
}
