package nl.leverklaar.ui.repair;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import nl.leverklaar.document.RowOrder;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.session.Session;
import nl.leverklaar.text.Texts;
import nl.leverklaar.ui.shell.Desk;
import nl.leverklaar.ui.shell.Step;
import org.jspecify.annotations.Nullable;

/// The table of step 4: one decision in hand, its rows, its columns and where the cursor stands.
public final class RepairModel {

    private final Desk desk;
    private final Work work;
    private final Changes changes;
    private final Rewind rewind;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Optional<Task>> task =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<RowList> rows =
            new ReadOnlyObjectWrapper<>(new RowList(new RowOrder(new int[0])));
    private final ReadOnlyObjectWrapper<List<ShownColumn>> columns =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Spot>> spot =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private final BooleanProperty allRows = new SimpleBooleanProperty();
    private final BooleanProperty allColumns = new SimpleBooleanProperty();
    private final BooleanProperty showBsn = new SimpleBooleanProperty();
    private Worklist worklist = new Worklist(new int[0]);
    private @Nullable Faces faces;

    public RepairModel(Desk desk, Work work) {
        this.desk = desk;
        this.work = work;
        this.changes = new Changes(desk);
        this.rewind = new Rewind(this);
        this.texts = desk.texts();
        desk.revisionProperty().addListener(_ -> changedOutside());
        allRows.addListener(_ -> choose());
        allColumns.addListener(_ -> choose());
        showBsn.addListener(_ -> repaint());
    }

    /// The decision in hand; none when everything is decided.
    public ReadOnlyObjectProperty<Optional<Task>> taskProperty() {
        return task.getReadOnlyProperty();
    }

    public Optional<Task> task() {
        return task.get();
    }

    /// The rows in view, in the order of the file.
    public ReadOnlyObjectProperty<RowList> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    public RowList rows() {
        return rows.get();
    }

    /// The columns in view besides row number and child.
    public ReadOnlyObjectProperty<List<ShownColumn>> columnsProperty() {
        return columns.getReadOnlyProperty();
    }

    /// Where the cursor stands.
    public ReadOnlyObjectProperty<Optional<Spot>> spotProperty() {
        return spot.getReadOnlyProperty();
    }

    public Optional<Spot> spot() {
        return spot.get();
    }

    /// Goes up whenever what is in view has to be painted again.
    public ReadOnlyIntegerProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    /// What happened last, in one sentence.
    public ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    /// Whether all rows are in view and not only those of the decision.
    public BooleanProperty allRowsProperty() {
        return allRows;
    }

    /// Whether all columns are in view and not only those the decision needs.
    public BooleanProperty allColumnsProperty() {
        return allColumns;
    }

    /// Whether BSNs are shown in full.
    public BooleanProperty showBsnProperty() {
        return showBsn;
    }

    /// Takes steps back.
    public Rewind rewind() {
        return rewind;
    }

    Desk desk() {
        return desk;
    }

    Work work() {
        return work;
    }

    Changes changes() {
        return changes;
    }

    /// The rows in view.
    RowOrder order() {
        return allRows.get() ? RowOrder.all(session().document()) : worklist.order();
    }

    Worklist worklist() {
        return worklist;
    }

    Session session() {
        return desk.session().orElseThrow();
    }

    /// What rows and cells look like now.
    Faces faces() {
        if (faces == null) {
            boolean tips = task().filter(of -> of.ernst() == Ernst.TIP).isPresent();
            faces = new Faces(session(), texts, showBsn.get(), tips);
        }
        return faces;
    }

    /// The step has come into view: takes the decision that was chosen in hand, else the first open one.
    public void shown() {
        work.refresh();
        faces = null;
        Optional<Task> chosen =
                desk.decisionProperty().get().flatMap(work::find).filter(of -> !of.isSolved());
        take(chosen.or(() -> work.open().stream().findFirst()));
    }

    /// Takes a decision in hand and goes to its first open cell.
    void take(Optional<Task> next) {
        task.set(next);
        desk.decisionProperty().set(next.map(Task::key));
        worklist =
                new Worklist(
                        next.filter(of -> !of.isSolved())
                                .map(of -> of.decision().rows())
                                .orElse(new int[0]));
        faces = null;
        refreshWorklist();
        allRows.set(false);
        choose();
        said.set("");
        goToRow(worklist.beyond(-1, 1).orElse(worklist.size() == 0 ? -1 : worklist.order().row(0)));
    }

    /// Goes to the next open cell, in this decision or a following one, round and round.
    public void next() {
        move(1);
    }

    /// Goes to the open cell before.
    public void previous() {
        move(-1);
    }

    private void move(int direction) {
        int row = spot().map(Spot::row).orElse(direction > 0 ? -1 : Integer.MAX_VALUE);
        OptionalInt here = worklist.beyond(row, direction);
        if (here.isPresent()) {
            goToRow(here.getAsInt());
            return;
        }
        work.refresh();
        Optional<Task> other = task().flatMap(of -> work.after(of, direction));
        if (other.isPresent()) {
            take(other);
            if (direction < 0) {
                worklist.beyond(Integer.MAX_VALUE, -1).ifPresent(this::goToRow);
            }
        } else if (worklist.open() > 0) {
            worklist.beyond(direction > 0 ? -1 : Integer.MAX_VALUE, direction)
                    .ifPresent(this::goToRow);
        } else {
            said.set(texts.text("repair.alldone"));
        }
    }

    /// The user moved the cursor.
    public void goTo(Spot next) {
        spot.set(Optional.of(next));
    }

    private void goToRow(int row) {
        if (row < 0 || columns.get().isEmpty()) {
            spot.set(Optional.empty());
            return;
        }
        spot.set(Optional.of(new Spot(row, home())));
    }

    /// The column where the cursor lands.
    ShownColumn home() {
        return task().flatMap(Task::kolom)
                .<ShownColumn>map(ShownColumn.Official::new)
                .filter(columns.get()::contains)
                .orElse(columns.get().getFirst());
    }

    /// Whether the text of a cell can be changed.
    public boolean isEditable(ShownColumn column) {
        return column.kolom().isPresent() && !desk.busyProperty().get();
    }

    /// Gives a cell another text.
    public void edit(int row, ShownColumn column, String text) {
        column.kolom()
                .ifPresent(kolom ->
                        change(1, session -> session.edit(row, kolom, text), () -> tellEdit(row)));
    }

    /// Changes the session and says what came of it.
    void change(int count, Consumer<Session> how, Runnable after) {
        changes.run(count, how, after);
    }

    void say(String sentence) {
        said.set(sentence);
    }

    /// Says how a row of the decision stands after it was changed.
    void tellEdit(int row) {
        if (worklist.has(row)) {
            String key =
                    worklist.isOpen(row)
                            ? "repair.said.stillopen"
                            : worklist.open() == 0 ? "repair.said.last" : "repair.said.solved";
            say(
                    texts.text(
                            key,
                            Map.of(
                                    "rij",
                                    session().document().regelnummer(row),
                                    "n",
                                    worklist.open())));
        }
    }

    /// What the head of a row looks like.
    public RowFace rowFace(int row) {
        return new RowFace(session().document().regelnummer(row), faces().child(row), mark(row));
    }

    private RowFace.Mark mark(int row) {
        return switch (session().document().state(row)) {
            case SET_APART -> RowFace.Mark.APART;
            case REMOVED -> RowFace.Mark.REMOVED;
            case INCLUDED ->
                    worklist.isOpen(row)
                            ? RowFace.Mark.OPEN
                            : worklist.has(row) ? RowFace.Mark.DONE : RowFace.Mark.NONE;
        };
    }

    /// What a cell looks like.
    public CellFace cellFace(int row, ShownColumn column) {
        return faces().cell(row, column);
    }

    /// The text of a cell in full, for its editor.
    public String raw(int row, ShownColumn column) {
        return faces().raw(row, column);
    }

    /// How a screen reader says a cell.
    public String spoken(int row, ShownColumn column) {
        return faces().spoken(row, column);
    }

    /// The codes that a column may hold; none when anything may be typed.
    public List<Choices.Choice> choices(ShownColumn column) {
        return column.kolom().map(new Choices(texts)::of).orElse(List.of());
    }

    /// What a column is called.
    public String label(ShownColumn column) {
        return faces().label(column);
    }

    private void choose() {
        if (desk.session().isEmpty()) {
            return;
        }
        Optional<Spot> before = spot();
        ColumnChoice choice = new ColumnChoice(session().table());
        columns.set(
                allColumns.get() || task().isEmpty()
                        ? choice.all()
                        : choice.of(task().get().decision()));
        rows.set(new RowList(order()));
        repaint();
        before.filter(at -> rows().indexOf(at.row()) >= 0).ifPresent(at -> keep(at));
    }

    private void keep(Spot at) {
        spot.set(Optional.empty());
        spot.set(
                Optional.of(columns.get().contains(at.column()) ? at : new Spot(at.row(), home())));
    }

    private void changedOutside() {
        faces = null;
        if (desk.stepProperty().get() != Step.HERSTELLEN || desk.session().isEmpty()) {
            return;
        }
        if (work.isLight()) {
            work.refresh();
        }
        refreshWorklist();
        repaint();
    }

    private void refreshWorklist() {
        task().ifPresent(of -> worklist.refresh(of, faces().findings(), session().document()));
    }

    private void repaint() {
        faces = null;
        revision.set(revision.get() + 1);
    }
}
