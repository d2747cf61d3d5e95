package nl.leverklaar.document;

import java.util.List;

/// How the rows and cells of a file are separated.
///
/// @param separator the sign between two cells
/// @param quote the sign around a cell that holds a separator, a line break or the sign itself (then doubled)
public record Dialect(char separator, char quote) {

    private static final List<Character> SEPARATORS = List.of(';', ',', '\t');
    private static final int SAMPLE = 2_000;

    /// Chooses the separator that splits the most rows into the same number of cells.
    ///
    /// A first line `sep=;`, which Excel writes, decides it at once.
    static Dialect of(Source source) {
        int start = source.encoding().bomLength();
        String head = source.encoding().decode(source.bytes(), start, Math.min(source.size(), start + 16));
        if (head.startsWith("sep=") && head.length() > 4 && SEPARATORS.contains(head.charAt(4))) {
            return new Dialect(head.charAt(4), '"');
        }
        Dialect best = new Dialect(';', '"');
        double bestScore = 0;
        for (char separator : SEPARATORS) {
            Dialect candidate = new Dialect(separator, '"');
            double score = score(source, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    /// The rows that have the commonest width above one, weighted by that width.
    private static double score(Source source, Dialect dialect) {
        RecordScanner scanner = new RecordScanner(source, dialect);
        int[] rowsOfWidth = new int[256];
        int rows = 0;
        int at = source.encoding().bomLength();
        while (at < source.size() && rows < SAMPLE) {
            at = scanner.next(at);
            if (scanner.fields() > 1 || !scanner.blank()) {
                rowsOfWidth[Math.min(scanner.fields(), 255)]++;
                rows++;
            }
        }
        double best = 0;
        for (int width = 2; width < rowsOfWidth.length; width++) {
            double share = rows == 0 ? 0 : (double) rowsOfWidth[width] / rows;
            best = Math.max(best, share * share * Math.log(1 + width));
        }
        return best;
    }
}
