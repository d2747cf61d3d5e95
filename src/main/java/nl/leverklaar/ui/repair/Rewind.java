package nl.leverklaar.ui.repair;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.leverklaar.document.Edit;
import nl.leverklaar.document.History;
import nl.leverklaar.session.Session;
import nl.leverklaar.ui.shell.Desk;

/// Takes steps back and does them again, says which, and goes where they were done.
public final class Rewind {

    private final RepairModel model;
    private final Desk desk;

    Rewind(RepairModel model) {
        this.model = model;
        this.desk = model.desk();
    }

    /// Takes the last step back.
    public void undo() {
        step(desk.undoable(), Session::undo, "repair.said.undone");
    }

    /// Does what was undone last again.
    public void redo() {
        step(redoable(), Session::redo, "repair.said.redone");
    }

    /// The step that was undone last, when nothing was changed since.
    public Optional<History.Step> redoable() {
        return desk.session().flatMap(open -> open.history().redoable());
    }

    /// What undo or redo would do, by name, for example `Ongedaan maken: Cel aangepast`.
    ///
    /// @param key the key of a text with the places `{stap}` and `{n}`
    public String named(String key, Optional<History.Step> step) {
        return step.map(of ->
                        desk.texts()
                                .text(
                                        of.rowCount() == 1 ? key : key + ".many",
                                        Map.of(
                                                "stap",
                                                desk.texts().text(of.name()),
                                                "n",
                                                of.rowCount())))
                .orElseGet(() -> desk.texts().text(key + ".none"));
    }

    private void step(Optional<History.Step> step, Consumer<Session> how, String said) {
        step.ifPresent(of -> model.change(of.rowCount(), how, () -> tell(said, of)));
    }

    private void tell(String key, History.Step step) {
        model.say(named(key, Optional.of(step)));
        Edit first = step.edits().getFirst();
        int row = first.rows()[0];
        if (model.rows().indexOf(row) >= 0) {
            model.goTo(new Spot(row, columnOf(first)));
        }
    }

    private ShownColumn columnOf(Edit edit) {
        if (edit instanceof Edit.Values(int position, int[] _, int[] _, int[] _)) {
            for (ShownColumn column : model.columnsProperty().get()) {
                boolean here =
                        column.kolom()
                                .flatMap(model.session().table()::meanings)
                                .filter(read -> read.column().position() == position)
                                .isPresent();
                if (here) {
                    return column;
                }
            }
        }
        return model.home();
    }
}
