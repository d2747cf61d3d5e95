package nl.leverklaar.document;

/// Recognises a record that repeats the column names, cell by cell.
final class NamesAgain {

    private final Header header;
    private boolean names;
    private boolean line;

    /// @param header the column names, in code units
    NamesAgain(Header header) {
        this.header = header;
    }

    /// A record begins.
    void begin() {
        names = header.row() >= 0;
        line = false;
    }

    /// Its next cell, in code units.
    void cell(int index, char[] buffer, int offset, int length) {
        names = names && header.isName(index, buffer, offset, length);
        line = line || header.isLine(index, buffer, offset, length);
    }

    /// Whether a record of so many cells repeats the names.
    boolean isIn(int cells) {
        return names && cells >= header.names().size() || line && cells == 1;
    }
}
