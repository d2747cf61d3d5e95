package nl.leverklaar.document;

/// How many lines of a file have how many cells, read in one way.
final class LineWidths {

    /// From so many cells on, lines with a quarter more or fewer are still of one table: some programs leave out the last
    /// cells when they are empty.
    private static final int WIDE = 10;

    private static final int NEAR = 4;

    /// One line in so many has about as many cells as there are column names, else those names are not of these lines.
    private static final int FEW_ROWS = 20;

    private final int[] linesOfWidth = new int[DocumentReader.MAX_COLUMNS + 2];
    private int lines;

    void add(int width) {
        linesOfWidth[Math.min(width, linesOfWidth.length - 1)]++;
        lines++;
    }

    /// How many lines there are.
    int lines() {
        return lines;
    }

    /// The number of cells that the most lines have, many cells counting for more; 1 when nothing separates them.
    int commonest() {
        return commonest(2, linesOfWidth.length - 1);
    }

    /// The commonest number of cells of the lines with about so many.
    int commonestNear(int width) {
        return commonest(width - width / NEAR, width + width / NEAR);
    }

    private int commonest(int from, int to) {
        int width = 1;
        for (int i = from; i <= Math.min(to, linesOfWidth.length - 1); i++) {
            width = points(linesOfWidth[i], i) > points(linesOfWidth[width], width) ? i : width;
        }
        return width;
    }

    /// How well the lines agree on a number of cells.
    ///
    /// @param ragged whether lines with a few cells more or fewer agree as well
    double points(int width, boolean ragged) {
        return points(ragged && width >= WIDE ? near(width) : linesOfWidth[width], width);
    }

    /// Whether lines have about so many cells, besides the one with the names.
    boolean areBelow(int names) {
        return near(names) * FEW_ROWS >= lines;
    }

    /// Whether most lines have about so many cells.
    boolean areMost(int names) {
        return near(names) > 1 && near(names) * 2 > lines;
    }

    private int near(int width) {
        int count = 0;
        int last = Math.min(width + width / NEAR, linesOfWidth.length - 1);
        for (int i = width - width / NEAR; i <= last; i++) {
            count += linesOfWidth[i];
        }
        return count;
    }

    /// The share of the lines, weighted by their number of cells; one cell is no separator at all.
    private double points(int count, int width) {
        double share = lines == 0 || width < 2 ? 0 : (double) count / lines;
        return share * share * Math.log(1 + width);
    }
}
