package nl.leverklaar.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;

/// The yardstick: FastCSV, a `CsvRecord` for each row, and nothing done with it.
public final class PlainParse {

    private PlainParse() {}

    public static void main(String[] arguments) throws IOException {
        System.out.println(cells(Path.of(arguments[0])));
    }

    static long cells(Path file) throws IOException {
        long cells = 0;
        try (CsvReader<CsvRecord> csv = CsvReader.builder().fieldSeparator(';').ofCsvRecord(file)) {
            for (CsvRecord row : csv) {
                cells += row.getFieldCount();
            }
        }
        return cells;
    }
}
