package nl.leverklaar.ui.problems;

import java.util.Optional;

/// What the card of a decision says.
///
/// @param title what it is about
/// @param detail which column, and which row or how many
/// @param status how it was settled, when it was
/// @param action what one click does
/// @param actionText what the button says
public record CardFace(
        String title, String detail, Optional<String> status, Action action, String actionText) {

    /// What one click on a decision does.
    public enum Action {
        /// Opens the preview of a repair that is certain.
        PREVIEW,
        /// Goes to the rows.
        LOOK,
        /// Goes to the columns of step 2.
        COLUMNS,
        /// Takes the repair back.
        REVERT,
        /// Nothing is left to do.
        NONE
    }
}
