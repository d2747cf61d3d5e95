package nl.leverklaar.rule.bst;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.leverklaar.rule.bst.Polluted.Piece;

/// A delivery as a list of written rows, to be polluted row by row.
final class PollutedFile {

    private final CleanTable table;
    private final Style style;
    private final List<String> texts = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();
    private final List<String> happened = new ArrayList<>();
    private final Set<Integer> cut = new HashSet<>();
    private boolean ended = true;

    /// The whole delivery, column names and rows, as a way of writing has it.
    PollutedFile(CleanTable table, Style style) {
        this.table = table;
        this.style = style;
        add(style.row(table.header()), Piece.OTHER);
        for (int row = 0; row < table.rows().size(); row++) {
            add(style.row(table.rows().get(row)), new Piece(row, false));
        }
    }

    CleanTable table() {
        return table;
    }

    Style style() {
        return style;
    }

    /// The cells of a row of the delivery.
    List<String> cells(int row) {
        return table.rows().get(row);
    }

    /// The cells of a row of the delivery as they are written.
    List<String> written(int row) {
        return new ArrayList<>(cells(row).stream().map(style::cell).toList());
    }

    PollutedFile happened(String what) {
        happened.add(what);
        return this;
    }

    /// Writes a row of the delivery in another way.
    PollutedFile replace(int row, String text) {
        int at = placeOf(row);
        texts.set(at, text);
        pieces.set(at, new Piece(row, true));
        return this;
    }

    /// Adds a row that is no row of the delivery before one that is; behind the last one when there is no such row.
    PollutedFile insertBefore(int row, String text) {
        int at = row >= table.rows().size() ? texts.size() : placeOf(row);
        texts.add(at, text);
        pieces.add(at, Piece.OTHER);
        return this;
    }

    /// Adds a row at the very top.
    PollutedFile insertAbove(String text) {
        texts.addFirst(text);
        pieces.addFirst(Piece.OTHER);
        return this;
    }

    PollutedFile append(String text) {
        return insertBefore(Integer.MAX_VALUE, text);
    }

    /// Leaves out the column names.
    PollutedFile withoutHeader() {
        texts.removeFirst();
        pieces.removeFirst();
        return this;
    }

    /// Puts the first row on the line of the column names, unless something happened to one of them.
    PollutedFile joinNames(String between) {
        if (pieces.get(1).equals(new Piece(0, false))) {
            texts.set(1, texts.getFirst() + between + texts.get(1));
            texts.removeFirst();
            pieces.removeFirst();
            pieces.set(0, Piece.JOINED);
        }
        return this;
    }

    /// Writes every line that Excel shows as one cell as Excel does, the names too; a backslash means nothing to it.
    PollutedFile wrap() {
        for (int i = 0; i < texts.size() && !style.backslash(); i++) {
            boolean quoted = texts.get(i).contains("\"");
            texts.set(i, quoted ? Style.inOneCell(texts.get(i)) : texts.get(i));
            pieces.set(i, new Piece(pieces.get(i).clean(), true));
        }
        return this;
    }

    /// Keeps the first rows of the delivery only.
    PollutedFile cutTo(int rows) {
        int keep = 1 + rows;
        texts.subList(keep, texts.size()).clear();
        pieces.subList(keep, pieces.size()).clear();
        return this;
    }

    /// Takes the end of a row of the delivery away, with what every other row may get behind it.
    PollutedFile cut(int row, String text) {
        cut.add(row);
        return replace(row, text);
    }

    /// Writes something behind the column names and every row that still has its end.
    PollutedFile behindRows(String more) {
        for (int i = 0; i < texts.size(); i++) {
            texts.set(i, cut.contains(pieces.get(i).clean()) ? texts.get(i) : texts.get(i) + more);
        }
        return this;
    }

    /// Leaves out the end of the last row.
    PollutedFile withoutLastEnd() {
        ended = false;
        return this;
    }

    Polluted file(String name) {
        StringBuilder text = new StringBuilder(style.mark() ? "\uFEFF" : "");
        for (int i = 0; i < texts.size(); i++) {
            boolean last = i == texts.size() - 1;
            text.append(texts.get(i)).append(last && !ended ? "" : end(i));
        }
        return new Polluted(
                name + " " + table.name() + " " + style.name() + " " + happened,
                Bytes.of(text.toString(), style.charset()),
                table.rows(),
                List.copyOf(pieces));
    }

    /// An empty row that ends in LF behind a row that ends in CR would be the end of that row.
    private String end(int row) {
        return texts.get(row).isEmpty() ? "\r\n" : style.endOf(row);
    }

    private int placeOf(int row) {
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).clean() == row) {
                return i;
            }
        }
        throw new IllegalArgumentException("no row " + row);
    }

    private void add(String text, Piece piece) {
        texts.add(text);
        pieces.add(piece);
    }
}
