package nl.leverklaar.ui.repair;

/// One row of the table on screen.
///
/// @param row the row of the document
public record RowRef(int row) {}
