package nl.leverklaar.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Where the cells of some rows lie, until a [Column] takes them: a column at a time, so that its values are at hand.
///
/// A row may have any number of cells.
final class Block {

    private static final int ROWS = 1024;

    private final int[] begins = new int[ROWS + 1];
    private final List<String> texts = new ArrayList<>();
    private int[] places = new int[ROWS];
    private int[] lengths = new int[ROWS];
    private int rows;
    private int cells;
    private int widest;

    /// One more cell in the row at hand, with a piece of the source in it.
    void add(int place, int length) {
        if (cells == places.length) {
            places = Arrays.copyOf(places, cells * 2);
            lengths = Arrays.copyOf(lengths, cells * 2);
        }
        places[cells] = place;
        lengths[cells] = length;
        cells++;
    }

    /// One more cell in the row at hand, with a text that does not stand in the source as it is.
    void add(String text) {
        add(~texts.size(), 0);
        texts.add(text);
    }

    /// How many cells the row at hand has.
    int width() {
        return cells - begins[rows];
    }

    /// Begins the row at hand again.
    void dropRow() {
        cells = begins[rows];
    }

    void endRow() {
        widest = Math.max(widest, width());
        rows++;
        begins[rows] = cells;
    }

    boolean isFull() {
        return rows == ROWS;
    }

    int rows() {
        return rows;
    }

    /// How many cells the widest row has.
    int widest() {
        return widest;
    }

    /// Gives a column its cells; where a row is too short, an empty one.
    void fill(Column column) {
        int index = column.position();
        for (int row = 0; row < rows; row++) {
            int cell = begins[row] + index;
            if (cell >= begins[row + 1]) {
                column.addEmpty(1);
            } else if (places[cell] < 0) {
                column.add(texts.get(~places[cell]));
            } else {
                column.add(places[cell], lengths[cell]);
            }
        }
    }

    void clear() {
        rows = 0;
        cells = 0;
        widest = 0;
        texts.clear();
    }
}
