package nl.leverklaar.document;

import java.util.List;

/// What was noticed while a file was read: facts, no judgement.
///
/// Row numbers are those a spreadsheet shows: every record counts, the header and empty rows too, from 1.
///
/// @param type what the file is by its contents
/// @param encoding how its bytes stand for letters
/// @param dialect how its rows and cells are separated
/// @param lineEnd how its rows end
/// @param headerRow the row number of the row with the column names, 0 when there is none
/// @param width the number of cells a row should have: that of the header, or the commonest where there is none
/// @param commonest the number of cells of the most rows, by which damaged rows were read
/// @param skipped the rows that are no rows of the document
/// @param records the number of rows in the file, all of them
/// @param damaged the rows that were read in a way of their own, in the order of the file
/// @param unclosedRow the row number of the row that opens a quote and never closes it, 0 when there is none
public record Reading(
        FileType type,
        Encoding encoding,
        Dialect dialect,
        LineEnd lineEnd,
        long headerRow,
        int width,
        int commonest,
        Skipped skipped,
        long records,
        long unclosedRow,
        List<Damage> damaged) {

    /// Whether the file names its columns.
    public boolean hasHeader() {
        return headerRow > 0;
    }

    /// The row numbers of rows without any text, which are no rows of the document.
    public List<Integer> emptyRows() {
        return skipped.empty();
    }
}
