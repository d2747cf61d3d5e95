package nl.leverklaar.document;

/// Where the cells of one record lie in the bytes of a source, and what stands in them.
interface CellRanges {

    /// The number of cells; an empty line has one.
    int fields();

    /// The byte where a cell begins, its quote included.
    int start(int field);

    /// The byte behind a cell, its quote included.
    int end(int field);

    /// Whether the bytes of a cell are its text, because it has no quotes.
    boolean isPlain(int field);

    /// The text of a cell, without its quotes.
    String text(int field);
}
