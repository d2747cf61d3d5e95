package nl.leverklaar.document;

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
        return of(source, headers, Integer.MAX_VALUE);
    }

    /// Only the first rows of a file, as many as it takes to recognise the column names: for a quick look.
    ///
    /// @throws SourceException when one of them has more columns, or is longer, than Leverklaar takes
    public static RecordReader top(Source source, HeaderFinder headers) throws SourceException {
        return of(source, headers, HeaderFinder.LOOK_AHEAD);
    }

    private static RecordReader of(Source source, HeaderFinder headers, int most)
            throws SourceException {
        if (!source.type().isText()) {
            throw new IllegalArgumentException("no text: " + source.type());
        }
        Recognition recognition = Recognition.of(source, headers, Progress.NONE);
        Records records = Records.of(source, recognition, most, Progress.NONE);
        Header header = headers.find(records);
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
                        recognition.width(),
                        Skipped.NONE,
                        records.size(),
                        records.unclosedRow(),
                        records.damagedInOrder()));
    }

    /// What was noticed; skipped rows are not listed.
    public Reading reading() {
        return reading;
    }

    /// Visits the cells of every row, in the order of the file; an empty row has one empty cell.
    public void each(Consumer<String[]> visitor) {
        for (int record = 0; record < records.size(); record++) {
            CellRanges ranges = records.ranges(record);
            String[] cells = new String[ranges.fields()];
            for (int i = 0; i < cells.length; i++) {
                cells[i] = ranges.text(i);
            }
            visitor.accept(cells);
        }
    }
}
