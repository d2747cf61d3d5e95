package nl.leverklaar.document;

/// What happens to a row at delivery.
public enum RowState {
    /// It is delivered.
    INCLUDED,
    /// It stays in the file and is delivered another time.
    SET_APART,
    /// It is a double, or another row took its place, and it is left out for good.
    REMOVED
}
