package nl.leverklaar.document;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;

/// Hands on the cells of every record: FastCSV reads those that follow the standard, [Line] the others. With a separator
/// of two signs FastCSV takes no row that is unclosed, so it reads none of them.
final class CsvRows {

    /// Fewer records than this between damaged ones are not worth a reader of their own.
    private static final int SHORT_RUN = 16;

    private final Source source;
    private final Dialect dialect;
    private final Records records;
    private final Cells target;

    /// Receives cells as slices of a buffer that is used again.
    interface Cells {

        void cell(int index, char[] buffer, int offset, int length);

        /// All cells of the record were handed on.
        void end();
    }

    private CsvRows(Source source, Dialect dialect, Records records, Cells target) {
        this.source = source;
        this.dialect = dialect;
        this.records = records;
        this.target = target;
    }

    static void read(Source source, Dialect dialect, Records records, Cells target) {
        new CsvRows(source, dialect, records, target).read();
    }

    private void read() {
        int record = 0;
        while (record < records.size()) {
            int end = endOfRun(record);
            boolean single = dialect.separator().length() == 1;
            if (!single || end - record < SHORT_RUN && !isWhole(record, end)) {
                for (int i = record; i < end; i++) {
                    readAlone(i);
                }
            } else {
                readByStandard(record, end);
            }
            record = end;
            if (record < records.size()) {
                readAlone(record++);
            }
        }
    }

    private int endOfRun(int from) {
        int end = from;
        while (end < records.size() && !records.isDamaged(end)) {
            end++;
        }
        return end;
    }

    private boolean isWhole(int from, int to) {
        return from == 0 && to == records.size();
    }

    private void readAlone(int record) {
        CellRanges ranges = records.ranges(record);
        for (int i = 0; i < ranges.fields(); i++) {
            char[] text = ranges.text(i).toCharArray();
            target.cell(i, text, 0, text.length);
        }
        target.end();
    }

    private void readByStandard(int from, int to) {
        int start = records.start(from);
        int length = records.start(to) - start;
        InputStreamReader characters =
                new InputStreamReader(
                        new ByteArrayInputStream(source.bytes(), start, length),
                        source.encoding().charset());
        int seen = 0;
        try (CsvReader<Boolean> csv =
                CsvReader.builder()
                        .fieldSeparator(dialect.separator())
                        .quoteCharacter(dialect.quote())
                        .skipEmptyLines(false)
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .allowExtraCharsAfterClosingQuote(true)
                        .allowUnclosedQuote(true)
                        .build(new Handler(), characters)) {
            for (boolean _ : csv) {
                seen++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (seen != to - from) {
            throw new IllegalStateException("rows seen: " + seen + ", rows found: " + (to - from));
        }
    }

    private final class Handler extends AbstractBaseCsvCallbackHandler<Boolean> {

        @Override
        protected void handleField(
                int index, char[] buffer, int offset, int length, boolean quoted) {
            target.cell(index, buffer, offset, length);
        }

        @Override
        protected Boolean buildRecord() {
            target.end();
            return true;
        }
    }
}
