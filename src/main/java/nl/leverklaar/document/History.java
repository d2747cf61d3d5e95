package nl.leverklaar.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// What was done to a document and can be undone, as named steps.
public final class History {

    /// One step that is done and undone as a whole.
    ///
    /// @param name the key of its name for the user, for example `step.edit`
    /// @param edits the changes, in the order in which they were applied
    public record Step(String name, List<Edit> edits) {

        public Step {
            edits = List.copyOf(edits);
        }

        /// The number of different rows, counted per edit and the largest taken.
        public int rowCount() {
            return edits.stream().mapToInt(edit -> edit.rows().length).max().orElse(0);
        }

        private Step inverse() {
            List<Edit> back = new ArrayList<>();
            for (Edit edit : edits.reversed()) {
                back.add(edit.inverse());
            }
            return new Step(name, back);
        }
    }

    private final Document document;
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private int saved;

    public History(Document document) {
        this.document = document;
    }

    /// Applies a new step; what was undone before can no longer be redone.
    public void apply(Step step) {
        step.edits().forEach(document::apply);
        if (saved > done.size()) {
            saved = -1;
        }
        done.push(step);
        undone.clear();
    }

    /// Applies more changes as part of the step that was applied last.
    ///
    /// @throws IllegalStateException when there is none
    public void extend(Step more) {
        if (done.isEmpty()) {
            throw new IllegalStateException("no step");
        }
        Step last = done.pop();
        List<Edit> all = new ArrayList<>(last.edits());
        all.addAll(more.edits());
        more.edits().forEach(document::apply);
        done.push(new Step(last.name(), all));
    }

    /// Takes the last step back.
    ///
    /// @return the changes that were applied for it, or nothing when there is no step
    public Optional<Step> undo() {
        if (done.isEmpty()) {
            return Optional.empty();
        }
        Step step = done.pop();
        Step inverse = step.inverse();
        inverse.edits().forEach(document::apply);
        undone.push(step);
        return Optional.of(inverse);
    }

    /// Does the step undone last again.
    public Optional<Step> redo() {
        if (undone.isEmpty()) {
            return Optional.empty();
        }
        Step step = undone.pop();
        step.edits().forEach(document::apply);
        done.push(step);
        return Optional.of(step);
    }

    /// The step that undo would take back.
    public Optional<Step> undoable() {
        return Optional.ofNullable(done.peek());
    }

    /// The step that redo would do again.
    public Optional<Step> redoable() {
        return Optional.ofNullable(undone.peek());
    }

    /// All steps done, the first one first.
    public List<Step> steps() {
        return List.copyOf(new ArrayList<>(done).reversed());
    }

    /// Remembers that the document as it is now stands on disk.
    public void markSaved() {
        saved = done.size();
    }

    /// Whether the document differs from what was opened or saved last.
    public boolean isChanged() {
        return saved != done.size();
    }
}
