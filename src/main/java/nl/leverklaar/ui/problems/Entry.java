package nl.leverklaar.ui.problems;

import nl.leverklaar.rule.Ernst;
import nl.leverklaar.ui.repair.Task;

/// One line of the list of step 3.
public sealed interface Entry {

    /// A group of decisions, which can be folded when it is not the work itself.
    ///
    /// @param group which one
    /// @param text what it says, with the number of decisions
    /// @param advice what to do about all of them, empty when each has its own
    /// @param open whether its decisions are in view
    record Heading(Group group, String text, String advice, boolean open) implements Entry {}

    /// One decision; what it says is asked when it comes into view.
    record Card(Task task) implements Entry {}

    /// A rule that could not be asked, or rules that were not.
    ///
    /// @param text what was not checked
    record NotChecked(String text) implements Entry {}

    /// The groups, in order.
    enum Group {
        /// What a spreadsheet did, when something is asked about it.
        EXCEL(false),
        FOUT(false),
        WAARSCHUWING(false),
        NOT_CHECKED(false),
        /// What a spreadsheet did, when all of it can be read.
        EXCEL_READ(true),
        TIP(true),
        TAKEN(true),
        /// What was not asked because what it compares with is not there.
        NOT_ASKED(true);

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
}
