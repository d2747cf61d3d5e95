package nl.leverklaar.document;

import java.util.Arrays;
import java.util.List;
import nl.leverklaar.document.Dialect.Escape;

/// How a file is written, recognised from lines all over it.
///
/// @param dialect how its cells are separated and quoted
/// @param width the commonest number of cells of a line, 1 when nothing separates them
record Recognition(Dialect dialect, int width) {

    /// A space may stand behind these as part of the separator.
    private static final List<String> SPACED = List.of(";", ",", "|");

    /// The separators that are no letter.
    private static final List<String> SIGNS =
            Overrule.SEPARATORS.stream()
                    .filter(sign -> !sign.isBlank() || sign.equals("\t"))
                    .toList();

    private static final double ENOUGH = 0.8;
    private static final double SPACE = 0.7;
    private static final int FEW_LINES = 10;
    private static final int WHOLE = 1 << 20;
    private static final int PARTS = 64;
    private static final int LINES_OF_PART = 40;

    /// So many bytes are looked at in vain for the end of a quote that is not closed on its line.
    private static final int LOOKED_AHEAD = 1 << 21;

    /// Among so many lines the column names are looked for.
    private static final int PERHAPS_NAMES = 1000;

    /// What a person says or a line `sep=;` at the top; else the dialect in which a line has known column names and others have
    /// about as many cells; and for the rest the one in which the most lines have the same number of cells.
    ///
    /// @param headers knows the column names
    /// @param progress hears before every look at the lines that it goes on
    static Recognition of(Source source, HeaderFinder headers, Progress progress) {
        Lines lines = new Lines(source, headers, sample(source), progress, false);
        Overrule said = source.overrule();
        List<String> candidates = said.separator().map(List::of).orElseGet(() -> announced(source));
        Fit best = best(lines, candidates);
        if (candidates.size() == 1 && said.separator().isEmpty() && !best.score().named()) {
            Fit other = best(lines, Overrule.SEPARATORS);
            // Somebody may have changed the separator and left the line that announces the old one.
            best = other.score().named() ? other : best;
        }
        if (!best.score().named()) {
            Fit joined = best(lines.inOneCell(), said.separator().map(List::of).orElse(SIGNS));
            best = joined.score().named() ? joined : best;
        }
        Dialect chosen = best.dialect();
        Escape escape = escape(source, chosen, lines.starts());
        return new Recognition(chosen.with(escape), best.score().width());
    }

    /// The one of some separators that fits best, with its quotes.
    private static Fit best(Lines lines, List<String> candidates) {
        Overrule said = lines.source().overrule();
        Fit best = new Fit(dialects(said, candidates.getFirst()).getFirst(), Score.NONE);
        for (String sign : candidates) {
            Fit fit = fit(lines, sign);
            if (SPACED.contains(sign)) {
                Fit spaced = fit(lines, sign + " ");
                boolean cells = spaced.score().width() > 1;
                fit = cells && spaced.score().isNearly(fit.score()) ? spaced : fit;
            }
            best = fit.score().isBetterThan(best.score()) ? fit : best;
        }
        return best;
    }

    /// Lines from all over a source, where they begin, and what is needed to judge them.
    ///
    /// @param joined whether a line that stands in one cell, as Excel saves it, is taken for the cells that it has by itself
    private record Lines(
            Source source, HeaderFinder headers, int[] starts, Progress progress, boolean joined) {

        Lines inOneCell() {
            return new Lines(source, headers, starts, progress, true);
        }
    }

    /// A dialect and how well it fits.
    private record Fit(Dialect dialect, Score score) {}

    /// The quotes that fit best with a separator.
    private static Fit fit(Lines lines, String separator) {
        lines.progress().at(0, 0);
        List<Dialect> dialects = dialects(lines.source().overrule(), separator);
        Fit usual = new Fit(dialects.getFirst(), score(lines, dialects.getFirst()));
        for (Dialect dialect : dialects.subList(1, dialects.size())) {
            lines.progress().at(0, 0);
            Score other = score(lines, dialect);
            if (other.isQuotedRatherThan(usual.score())) {
                return new Fit(dialect, other);
            }
        }
        return usual;
    }

    /// The dialects that a separator leaves, the usual one first: the one with the quote that a person names, else both.
    private static List<Dialect> dialects(Overrule said, String separator) {
        return said
                .quote()
                .map(List::of)
                .orElse(List.of(Overrule.Quote.DOUBLE, Overrule.Quote.SINGLE))
                .stream()
                .map(quote -> new Dialect(separator, quote.sign(), Escape.DOUBLED))
                .toList();
    }

    /// The separator that a first line `sep=;`, which Excel writes, announces; all of them without such a line.
    private static List<String> announced(Source source) {
        int start = source.encoding().bomLength();
        int end = Math.min(source.size(), start + 16) / source.encoding().width();
        String head =
                source.encoding().decode(source.bytes(), start, end * source.encoding().width());
        if (head.startsWith("sep=") && head.length() > 4) {
            String separator = head.substring(4, 5);
            if (Overrule.SEPARATORS.contains(separator)) {
                return List.of(separator);
            }
        }
        return Overrule.SEPARATORS;
    }

    /// How well the lines fit a dialect.
    ///
    /// @param named whether a line has column names that are known, and others about as many cells
    /// @param points the share of the lines with the commonest width, weighted by that width
    /// @param quotes how many lines speak for its quotes
    /// @param lines how many lines there are
    private record Score(boolean named, double points, int width, int quotes, int lines) {

        static final Score NONE = new Score(false, 0, 1, 0, 0);

        /// Whether these are the quotes of a file, given how well it fits the usual ones. An apostrophe is a letter until it
        /// stands around cells, in more than one line of many; a few damaged lines do not make it a letter again.
        boolean isQuotedRatherThan(Score usual) {
            boolean often = quotes > 1 || quotes * FEW_LINES > lines;
            return often && quotes > usual.quotes && isNearly(usual);
        }

        /// Whether this is good enough when there is another reason to take it.
        boolean isNearly(Score other) {
            return points >= other.points * ENOUGH && (named || !other.named);
        }

        boolean isBetterThan(Score other) {
            if (named != other.named) {
                return named;
            }
            return points > other.points || points == other.points && quotes > other.quotes;
        }
    }

    private static Score score(Lines lines, Dialect dialect) {
        Rows rows = new Rows(lines.source(), dialect);
        LineWidths widths = new LineWidths();
        int columns = 0;
        boolean goesOn = false;
        int first = 0;
        int quotes = 0;
        for (int start : lines.starts()) {
            if (!rows.isAt(start)) {
                continue;
            }
            CellRanges cells = rows.cells();
            List<String> inOneCell =
                    lines.joined() ? WrappedRows.cells(lines.source(), cells, dialect) : List.of();
            widths.add(Math.max(cells.fields(), inOneCell.size()));
            first = first == 0 ? cells.fields() : first;
            quotes += quoted(rows.line(), dialect);
            if (columns == 0 && lines.headers().knows(inOneCell)) {
                columns = inOneCell.size();
            }
            if (columns == 0 && widths.lines() <= PERHAPS_NAMES && lines.headers().knows(cells)) {
                columns = lines.headers().columns(cells);
                goesOn = cells == rows.line() && rows.line().stray() > 0;
            }
        }
        // A name of two lines in quotes: what stands on the first says little of how many there
        // are.
        columns = goesOn ? Math.max(columns, widths.commonest()) : columns;
        boolean named =
                columns > 0
                        && widths.areBelow(columns)
                        && (!lines.joined() || widths.areMost(columns));
        int width = named ? widths.commonestNear(columns) : widths.commonest();
        // Words stand between spaces too, so a space needs a better reason than a sign: the first
        // line is separated too.
        boolean space = dialect.separator().equals(" ");
        boolean words = space && !named && first != width;
        double points = words ? 0 : widths.points(width, !space) * (space ? SPACE : 1);
        return new Score(named, points, width, quotes, widths.lines());
    }

    /// Reads lines, and records where several lines are clearly one row with texts.
    private static final class Rows {

        private final Line line;
        private final RecordScanner scanner;
        private int ahead = LOOKED_AHEAD;
        private int behind;
        private boolean texts;

        Rows(Source source, Dialect dialect) {
            line = new Line(source, dialect);
            scanner = new RecordScanner(source, dialect);
        }

        /// Reads what begins at the beginning of a line; nothing for an empty line, and inside of what was read before.
        boolean isAt(int start) {
            int end = line.endOfLine(start);
            if (start < behind || end == start || line.isTooLong(start, end)) {
                return false;
            }
            line.split(start, end);
            texts = false;
            if (line.stray() > 0 && ahead > 0) {
                int next = scanner.next(start);
                texts = next > end && scanner.hasTexts();
                behind = texts ? next : behind;
                ahead -= texts ? 0 : next - start;
            }
            return true;
        }

        /// The cells of what was read last.
        CellRanges cells() {
            return texts ? scanner : line;
        }

        /// The line that was read last.
        Line line() {
            return line;
        }
    }

    /// Whether a line has cells in quotes. A usual quote that is not closed on its line may be so on a later one; an apostrophe
    /// that is not closed begins a name, and speaks against apostrophes as quotes.
    private static int quoted(Line line, Dialect dialect) {
        int closed = line.quotes() > 0 ? 1 : 0;
        int open = line.stray() > 0 ? 1 : 0;
        return dialect.quote() == '"' ? Math.max(closed, open) : closed - open;
    }

    /// A backslash before quotes escapes them when that is seen more often than doubled quotes.
    private static Escape escape(Source source, Dialect dialect, int[] lines) {
        String backslashed = "\\" + dialect.quote();
        String doubled = String.valueOf(dialect.quote()).repeat(2);
        Line line = new Line(source, dialect);
        Line bare = new Line(source, dialect.with(Escape.NONE));
        int with = 0;
        int twice = 0;
        for (int start : lines) {
            int end = line.endOfLine(start);
            if (line.isTooLong(start, end)) {
                continue;
            }
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
        return with > twice ? Escape.BACKSLASH : Escape.DOUBLED;
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
            int from = source.encoding().onLetter((int) ((long) source.size() * part / parts));
            at = from <= at ? at : line.behindLineEnd(line.endOfLine(from));
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
