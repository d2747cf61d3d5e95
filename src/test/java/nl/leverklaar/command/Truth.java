package nl.leverklaar.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A delivery as it should arrive, written down by hand in `truth.csv`: what every dialect must come to.
final class Truth {

    static final String TEXT = read();

    /// The official columns, in order.
    static final List<String> COLUMNS =
            List.of(TEXT.lines().findFirst().orElseThrow().split(";", -1));

    private Truth() {}

    /// The rows, by column.
    static List<Map<String, String>> rows() {
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : TEXT.lines().skip(1).toList()) {
            String[] cells = line.split(";", -1);
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < cells.length; i++) {
                row.put(COLUMNS.get(i), cells[i]);
            }
            rows.add(row);
        }
        return rows;
    }

    private static String read() {
        try (InputStream in = Truth.class.getResourceAsStream("truth.csv")) {
            if (in == null) {
                throw new IllegalStateException("truth.csv");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
