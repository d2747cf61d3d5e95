package nl.leverklaar.ui.repair;

/// Where the cursor stands.
///
/// @param row the row of the document
/// @param column the column on screen
public record Spot(int row, ShownColumn column) {}
