package nl.leverklaar.layout;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.leverklaar.document.Document;
import nl.leverklaar.document.RowState;
import nl.leverklaar.document.RowWriter;

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
        List<Broken> all = new ArrayList<>();
        int[] rows = rows();
        for (Kolom kolom : kolommen) {
            Map<String, Boolean> judged = new HashMap<>();
            CellSource cell = source(kolom);
            for (int row : rows) {
                String text = cell.text(row);
                if (judged.putIfAbsent(text, true) == null
                        && !contract.violations(kolom, text).isEmpty()) {
                    all.add(new Broken(kolom, row));
                }
            }
        }
        return all;
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
            return read.state(code) == ColumnMeanings.State.EMPTY
                    ? table.canonical(kolom, row)
                    : read.canonical(code);
        };
    }
}
