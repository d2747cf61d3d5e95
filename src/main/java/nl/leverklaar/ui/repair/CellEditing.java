package nl.leverklaar.ui.repair;

/// What the cells of a table share about editing.
interface CellEditing {

    /// What was typed to start with, empty when the text of the cell is to be changed; asked once.
    String takeTyped();

    /// A cell is no longer edited.
    void ended(CellEditor.Done how);
}
