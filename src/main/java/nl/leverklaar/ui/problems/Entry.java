package nl.leverklaar.ui.problems;

import java.util.Optional;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.ui.repair.Task;

/// One line of the list of step 3.
public sealed interface Entry {

    /// A group of decisions, which can be folded when it is not the work itself.
    ///
    /// @param group which one
    /// @param text what it says, with the number of decisions
    /// @param open whether its decisions are in view
    record Heading(Group group, String text, boolean open) implements Entry {}

    /// One decision.
    ///
    /// @param task the decision
    /// @param title what it is about
    /// @param detail how many rows, and which value or column
    /// @param status how it was settled, when it was
    /// @param action what one click does
    /// @param actionText what the button says
    record Card(
            Task task,
            String title,
            String detail,
            Optional<String> status,
            Action action,
            String actionText)
            implements Entry {}

    /// A rule that could not be asked.
    ///
    /// @param text what was not checked
    record NotChecked(String text) implements Entry {}

    /// The groups, in order.
    enum Group {
        FOUT(false),
        WAARSCHUWING(false),
        NOT_CHECKED(false),
        TIP(true),
        TAKEN(true);

        private final boolean folds;

        Group(boolean folds) {
            this.folds = folds;
        }

        /// Whether it can be folded, and is so at first.
        public boolean folds() {
            return folds;
        }

        static Group of(Ernst ernst) {
            return valueOf(ernst.name());
        }
    }

    /// What one click on a decision does.
    enum Action {
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
