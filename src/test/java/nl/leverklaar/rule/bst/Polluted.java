package nl.leverklaar.rule.bst;

import java.util.List;

/// A delivery that something happened to on its way here.
///
/// @param name what happened to it, to find it again
/// @param bytes the file
/// @param clean the rows of the delivery before anything happened to it
/// @param pieces what every row of the file is, as a spreadsheet counts them
record Polluted(String name, byte[] bytes, List<List<String>> clean, List<Piece> pieces) {

    /// One row of the file.
    ///
    /// @param clean the row of the delivery it is, or -1 for a row that is none
    /// @param touched whether something happened to this very row
    record Piece(int clean, boolean touched) {

        static final Piece OTHER = new Piece(-1, true);

        /// The column names and a row behind them.
        static final Piece JOINED = new Piece(-2, true);
    }

    @Override
    public String toString() {
        return name;
    }
}
