package nl.leverklaar.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.leverklaar.document.Dialect.Escape;

/// How a file is written, recognised from lines all over it.
///
/// @param dialect how its cells are separated and quoted
/// @param width the commonest number of cells of a line, 1 when nothing separates them
record Recognition(Dialect dialect, int width) {

    /// A separator with a space behind it comes first, because without the space it fits as well.
    private static final List<String> SEPARATORS =
            List.of("; ", ", ", "| ", ";", ",", "\t", "|", " ");

    private static final char[] QUOTES = {'"', '\''};

    private static final int WHOLE = 1 << 20;
    private static final int PARTS = 64;
    private static final int LINES_OF_PART = 40;

    /// What a line `sep=;` at the top says, or else the dialect in which the most lines have the same number of cells.
    static Recognition of(Source source) {
        int[] lines = sample(source);
        List<Dialect> candidates = announced(source);
        if (candidates.isEmpty()) {
            for (String separator : SEPARATORS) {
                for (char quote : QUOTES) {
                    candidates.add(new Dialect(separator, quote, Escape.DOUBLED));
                }
            }
        }
        Score best = new Score(0, 1, 0);
        Dialect chosen =
                candidates.size() == QUOTES.length ? candidates.getFirst() : Dialect.of(";");
        for (Dialect candidate : candidates) {
            Score score = score(source, candidate, lines);
            // An apostrophe is a letter until it stands around a cell.
            boolean seen = candidate.quote() == '"' || score.quotes() > 0;
            if (seen && score.isBetterThan(best)) {
                best = score;
                chosen = candidate;
            }
        }
        return new Recognition(chosen.with(escape(source, chosen, lines)), best.width());
    }

    /// The dialects with the separator that a first line `sep=;`, which Excel writes, announces; none without such a line.
    private static List<Dialect> announced(Source source) {
        int start = source.encoding().bomLength();
        int end = Math.min(source.size(), start + 16) / source.encoding().width();
        String head =
                source.encoding().decode(source.bytes(), start, end * source.encoding().width());
        List<Dialect> all = new ArrayList<>();
        if (head.startsWith("sep=") && head.length() > 4) {
            String separator = head.substring(4, 5);
            if (SEPARATORS.contains(separator)) {
                for (char quote : QUOTES) {
                    all.add(new Dialect(separator, quote, Escape.DOUBLED));
                }
            }
        }
        return all;
    }

    /// How well the lines fit a dialect.
    ///
    /// @param points the share of the lines with the commonest width, weighted by that width
    /// @param quotes how many cells stand in quotes
    private record Score(double points, int width, int quotes) {

        boolean isBetterThan(Score other) {
            return points > other.points || points == other.points && quotes > other.quotes;
        }
    }

    private static Score score(Source source, Dialect dialect, int[] lines) {
        Line line = new Line(source, dialect);
        int[] linesOfWidth = new int[DocumentReader.MAX_COLUMNS + 2];
        int filled = 0;
        int quotes = 0;
        for (int start : lines) {
            int end = line.endOfLine(start);
            if (end > start) {
                line.split(start, end);
                linesOfWidth[Math.min(line.fields(), linesOfWidth.length - 1)]++;
                quotes += line.quotes();
                filled++;
            }
        }
        double best = 0;
        int width = 1;
        for (int i = 2; i < linesOfWidth.length; i++) {
            double share = filled == 0 ? 0 : (double) linesOfWidth[i] / filled;
            double points = share * share * Math.log(1 + i);
            if (points > best) {
                best = points;
                width = i;
            }
        }
        // Words stand between spaces too, so a space needs a better reason than a sign.
        return new Score(dialect.separator().equals(" ") ? best / 2 : best, width, quotes);
    }

    /// A backslash before quotes escapes them when that is seen and doubled quotes are not.
    private static Escape escape(Source source, Dialect dialect, int[] lines) {
        String backslashed = "\\" + dialect.quote();
        String doubled = String.valueOf(dialect.quote()).repeat(2);
        Line line = new Line(source, dialect);
        Line bare = new Line(source, dialect.with(Escape.NONE));
        int with = 0;
        int twice = 0;
        for (int start : lines) {
            int end = line.endOfLine(start);
            bare.split(start, end);
            for (int field = 0; field < bare.fields(); field++) {
                String raw =
                        source.encoding()
                                .decode(source.bytes(), bare.start(field), bare.end(field));
                if (!bare.isPlain(field)) {
                    String inside = raw.substring(1, raw.length() - 1);
                    with += inside.contains(backslashed) ? 1 : 0;
                    twice += inside.contains(doubled) ? 1 : 0;
                }
            }
        }
        return with > 0 && twice == 0 ? Escape.BACKSLASH : Escape.DOUBLED;
    }

    /// Where lines begin: all of a small file, and of a large one lines from its beginning to its end.
    private static int[] sample(Source source) {
        Line line = new Line(source, Dialect.of(";"));
        int[] starts = new int[1024];
        int count = 0;
        int at = source.encoding().bomLength();
        boolean whole = source.size() <= WHOLE;
        int parts = whole ? 1 : PARTS;
        for (int part = 0; part < parts; part++) {
            int from = (int) ((long) source.size() * part / parts) & -source.encoding().width();
            at = Math.max(at, from == 0 ? at : line.behindLineEnd(line.endOfLine(from)));
            for (int i = 0; at < source.size() && (whole || i < LINES_OF_PART); i++) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = at;
                at = line.behindLineEnd(line.endOfLine(at));
            }
        }
        return Arrays.copyOf(starts, count);
    }
}
