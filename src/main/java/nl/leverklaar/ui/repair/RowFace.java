package nl.leverklaar.ui.repair;

/// What the head of a row looks like.
///
/// @param regelnummer the row number that a spreadsheet shows
/// @param child initials and surname
/// @param mark how the row stands
public record RowFace(long regelnummer, String child, Mark mark) {

    /// How a row stands.
    public enum Mark {
        /// Nothing is asked here.
        NONE,
        /// It asks for the decision in hand.
        OPEN,
        /// It asked for it and no longer does.
        DONE,
        /// It is delivered another time.
        APART,
        /// It is left out as a double.
        REMOVED
    }
}
