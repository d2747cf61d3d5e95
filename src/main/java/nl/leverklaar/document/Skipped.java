package nl.leverklaar.document;

import java.util.List;

/// The rows of a file that are no rows of the document, by the row number that a spreadsheet shows.
///
/// @param separatorLine whether the first is the line `sep=;` that Excel reads
/// @param above the rows with text above the column names, that line not among them, and those below that explain them
/// @param repeated the rows below the column names that are equal to them
/// @param empty the rows below the column names without any text
/// @param joined whether a row with data stands on the line of the column names, behind them
public record Skipped(
        boolean separatorLine,
        List<Integer> above,
        List<Integer> repeated,
        List<Integer> empty,
        boolean joined) {

    static final Skipped NONE = new Skipped(false, List.of(), List.of(), List.of(), false);

    public Skipped {
        above = List.copyOf(above);
        repeated = List.copyOf(repeated);
        empty = List.copyOf(empty);
    }
}
