package nl.leverklaar.document;

import java.nio.CharBuffer;
import java.util.List;

/// The row with the column names of a file, as [HeaderFinder] found it.
///
/// @param row the record with the names, from 0, or -1 when no row has them
/// @param firstData the record where the data begin
/// @param names the names, or as many empty texts as a row has cells
/// @param line the text of the cell in which all names stand together, empty when each has its own
/// @param isJoined whether the first row with data stands behind the names, because the line end between them was lost
record Header(int row, int firstData, List<String> names, String line, boolean isJoined) {

    /// Names with nothing behind them.
    Header(int row, int firstData, List<String> names) {
        this(row, firstData, names, "", false);
    }

    /// The same with names in code units, as FastCSV gives the cells.
    Header in(Encoding encoding) {
        List<String> units = names.stream().map(encoding::units).toList();
        return new Header(row, firstData, units, encoding.units(line), isJoined);
    }

    /// The same where all names stand in one cell.
    Header inOneCell(String text) {
        return new Header(row, firstData, names, text, isJoined);
    }

    /// Whether a cell holds all names together.
    boolean isLine(int index, char[] buffer, int offset, int length) {
        return index == 0
                && !line.isEmpty()
                && line.contentEquals(CharBuffer.wrap(buffer, offset, length));
    }

    /// Whether a cell holds the name of its column; behind the last name it holds nothing. Where many names come again they
    /// may be in capitals, or have a byte order mark, quotes or spaces around them.
    boolean isName(int index, char[] buffer, int offset, int length) {
        String name = index < names.size() ? names.get(index) : "";
        CharSequence cell = CharBuffer.wrap(buffer, offset, length);
        return name.contentEquals(cell)
                || names.size() >= HeaderFinder.ENOUGH && isSame(bare(name), bare(cell));
    }

    private static CharSequence bare(CharSequence text) {
        int from = 0;
        int to = text.length();
        while (from < to && isAround(text.charAt(from))) {
            from++;
        }
        while (from < to && isAround(text.charAt(to - 1))) {
            to--;
        }
        return text.subSequence(from, to);
    }

    private static boolean isSame(CharSequence name, CharSequence cell) {
        boolean same = name.length() == cell.length();
        for (int i = 0; same && i < name.length(); i++) {
            same = Character.toLowerCase(name.charAt(i)) == Character.toLowerCase(cell.charAt(i));
        }
        return same;
    }

    /// Whether a code unit is a space or a quote, or one of those that a byte order mark is made of.
    private static boolean isAround(char unit) {
        return unit <= ' ' || "\"\u00EF\u00BB\u00BF\uFEFF".indexOf(unit) >= 0;
    }
}
