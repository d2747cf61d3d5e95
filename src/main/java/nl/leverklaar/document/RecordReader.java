package nl.leverklaar.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Every row of a CSV file as it stands, whatever it is about: what is above the header, the header and empty rows too.
///
/// A [Document] leaves those out; this is for who wants to see what was read.
public final class RecordReader {

    private final Source source;
    private final Records records;
    private final Reading reading;

    private RecordReader(Source source, Records records, Reading reading) {
        this.source = source;
        this.records = records;
        this.reading = reading;
    }

    /// @param headers recognises the row with the column names
    /// @throws SourceException when there are more columns, or longer rows, than Leverklaar takes
    /// @throws IllegalArgumentException when the source is no text
    public static RecordReader of(Source source, HeaderFinder headers) throws SourceException {
        if (!source.type().isText()) {
            throw new IllegalArgumentException("no text: " + source.type());
        }
        Recognition recognition = Recognition.of(source);
        Records records = Records.of(source, recognition);
        HeaderFinder.Header header = headers.find(records);
        return new RecordReader(
                source,
                records,
                new Reading(
                        source.type(),
                        source.encoding(),
                        recognition.dialect(),
                        records.lineEnd(),
                        header.row() + 1L,
                        header.names().size(),
                        List.of(),
                        records.size(),
                        records.unclosedRow(),
                        records.damagedInOrder()));
    }

    /// What was noticed; the empty rows are not listed.
    public Reading reading() {
        return reading;
    }

    /// Visits the cells of every row, in the order of the file; an empty row has one empty cell.
    public void each(Consumer<String[]> visitor) {
        List<String> cells = new ArrayList<>();
        CsvRows.read(
                source,
                reading.dialect(),
                records,
                new CsvRows.Cells() {
                    @Override
                    public void cell(int index, char[] buffer, int offset, int length) {
                        cells.add(new String(buffer, offset, length));
                    }

                    @Override
                    public void end() {
                        visitor.accept(cells.toArray(String[]::new));
                        cells.clear();
                    }
                });
    }
}
