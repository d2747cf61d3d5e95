package nl.leverklaar.ui.repair;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nl.leverklaar.document.RowState;
import nl.leverklaar.layout.Kolom;
import org.jspecify.annotations.Nullable;

/// The rows of a decision as a table, with row number and child always in view.
final class RepairTable extends HBox implements CellEditing {

    private static final double ROW = 30;

    /// Seen with JavaFX 26: the scroll bar is right in the third.
    private static final int LAYOUTS_TO_MEASURE = 3;

    private static final PseudoClass APART = PseudoClass.getPseudoClass("apart");

    private final RepairModel model;
    private final TableView<RowRef> table = new TableView<>();
    private final RowHeads heads;
    private final List<TextCell> cells = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final Map<Kolom, Double> widths = new EnumMap<>(Kolom.class);
    private String typed = "";
    private boolean following;

    RepairTable(RepairModel model) {
        this.model = model;
        this.heads = new RowHeads(model, table, this::choose);
        getChildren().setAll(heads, table);
        getStyleClass().add("repair-table");
        HBox.setHgrow(table, Priority.ALWAYS);
        table.setFixedCellSize(ROW);
        table.setEditable(true);
        table.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.setRowFactory(_ -> new Row());
        table.setAccessibleText(model.desk().texts().text("repair.panel"));
        model.columnsProperty().subscribe(this::showColumns);
        model.rowsProperty().subscribe(this::showRows);
        model.spotProperty().subscribe(this::showSpot);
        model.revisionProperty().subscribe(this::repaint);
        table.getFocusModel().focusedCellProperty().subscribe(this::moved);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        table.skinProperty()
                .subscribe(skin -> {
                    if (skin != null) {
                        heads.follow();
                        model.spot().ifPresent(at -> showSpot(Optional.of(at)));
                    }
                });
    }

    TableView<RowRef> table() {
        return table;
    }

    /// How many cells were ever made; a matter of the height of the window and not of the number of rows.
    int cellsMade() {
        return cells.size();
    }

    boolean isEditing() {
        return table.getEditingCell() != null;
    }

    /// Ends the editing; what was typed counts.
    void stopEditing() {
        if (isEditing()) {
            table.edit(-1, null);
        }
    }

    void focus() {
        table.requestFocus();
    }

    private void showColumns(List<ShownColumn> columns) {
        following = true;
        cells.clear();
        table.getColumns().setAll(columns.stream().map(this::column).toList());
        following = false;
        scrollWhenPlaced();
    }

    /// The table knows only after some layouts how wide new columns are together, and then it can scroll to one.
    private void scrollWhenPlaced() {
        Scene scene = getScene();
        if (scene == null) {
            return;
        }
        scene.addPostLayoutPulseListener(
                new Runnable() {
                    private int layouts;

                    @Override
                    public void run() {
                        if (layouts == LAYOUTS_TO_MEASURE) {
                            scene.removePostLayoutPulseListener(this);
                            model.spot()
                                    .flatMap(at -> columnOf(at.column()))
                                    .ifPresent(table::scrollToColumn);
                        } else if (table.lookup(".virtual-flow") instanceof Parent flow) {
                            layouts++;
                            flow.requestLayout();
                            Platform.requestNextPulse();
                        }
                    }
                });
    }

    private TableColumn<RowRef, RowRef> column(ShownColumn column) {
        TableColumn<RowRef, RowRef> made = new TableColumn<>(model.label(column));
        made.setUserData(column);
        made.setSortable(false);
        made.setReorderable(false);
        made.setPrefWidth(width(column));
        made.setCellValueFactory(of -> new ReadOnlyObjectWrapper<>(of.getValue()));
        made.setCellFactory(_ -> {
            TextCell cell = new TextCell(model, column, this);
            cells.add(cell);
            return cell;
        });
        if (column.equals(model.columnsProperty().get().getFirst())
                && !model.allColumnsProperty().get()) {
            made.getStyleClass().add("home");
        }
        column.kolom()
                .ifPresent(kolom ->
                        made.widthProperty()
                                .subscribe(width -> widths.put(kolom, width.doubleValue())));
        return made;
    }

    /// Wide enough for the label and for what usually stands there.
    private double width(ShownColumn column) {
        double byLabel = model.label(column).length() * 8.4 + 44;
        double byValue =
                column.kolom()
                        .map(kolom ->
                                kolom.isDate() || kolom.isBsn()
                                        ? 140.0
                                        : kolom.isDecimal() ? 100.0 : 120.0)
                        .orElse(120.0);
        return column.kolom().map(widths::get).orElse(Math.max(byLabel, byValue));
    }

    private void showRows(RowList shown) {
        following = true;
        table.setItems(shown);
        following = false;
        heads.requestLayout();
    }

    private void repaint() {
        cells.forEach(TextCell::paint);
        rows.forEach(Row::paint);
        heads.requestLayout();
    }

    /// Puts the cursor where the model says, and brings it into view.
    private void showSpot(Optional<Spot> spot) {
        heads.requestLayout();
        if (following || spot.isEmpty()) {
            return;
        }
        int index = model.rows().indexOf(spot.get().row());
        Optional<TableColumn<RowRef, ?>> column = columnOf(spot.get().column());
        if (index < 0 || column.isEmpty()) {
            return;
        }
        following = true;
        table.getSelectionModel().clearAndSelect(index, column.get());
        table.getFocusModel().focus(index, column.get());
        following = false;
        bringIntoView(index);
        table.scrollToColumn(column.get());
    }

    private void bringIntoView(int index) {
        if (table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                && flow.getFirstVisibleCell() != null) {
            int first = flow.getFirstVisibleCell().getIndex();
            int last = flow.getLastVisibleCell().getIndex();
            if (index > first && index < last) {
                return;
            }
            int middle = Math.max(1, (last - first) / 3);
            table.scrollTo(Math.max(0, index - middle));
        } else {
            table.scrollTo(Math.max(0, index - 2));
        }
    }

    private Optional<TableColumn<RowRef, ?>> columnOf(ShownColumn column) {
        return table.getColumns().stream()
                .filter(of -> column.equals(of.getUserData()))
                .findFirst();
    }

    private void moved(@Nullable TablePosition<?, ?> to) {
        if (following || to == null || to.getRow() < 0 || to.getRow() >= model.rows().size()) {
            return;
        }
        ShownColumn column =
                to.getTableColumn() == null
                        ? model.home()
                        : (ShownColumn) to.getTableColumn().getUserData();
        following = true;
        model.goTo(new Spot(model.rows().get(to.getRow()).row(), column));
        following = false;
        heads.requestLayout();
    }

    private void choose(int index) {
        if (index >= 0 && index < model.rows().size()) {
            ShownColumn column = model.spot().map(Spot::column).orElseGet(model::home);
            model.goTo(new Spot(model.rows().get(index).row(), column));
            table.requestFocus();
        }
    }

    private void pressed(KeyEvent event) {
        if (isEditing() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        TablePosition<?, ?> at = table.getFocusModel().getFocusedCell();
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2) {
            edit("");
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
            model.spot().ifPresent(spot -> model.edit(spot.row(), spot.column(), ""));
            event.consume();
        } else if (event.getCode() == KeyCode.TAB && at != null) {
            int next = at.getColumn() + (event.isShiftDown() ? -1 : 1);
            if (next >= 0 && next < table.getColumns().size()) {
                go(at.getRow(), next);
                event.consume();
            }
        }
    }

    private void typed(KeyEvent event) {
        String character = event.getCharacter();
        boolean text =
                !character.isEmpty() && character.charAt(0) >= ' ' && character.charAt(0) != 127;
        if (!isEditing() && text && !event.isShortcutDown() && !event.isAltDown()) {
            edit(character);
            event.consume();
        }
    }

    private void edit(String start) {
        TablePosition<?, ?> at = table.getFocusModel().getFocusedCell();
        if (at == null || at.getRow() < 0 || at.getColumn() < 0) {
            return;
        }
        typed = start;
        table.edit(at.getRow(), table.getColumns().get(at.getColumn()));
        typed = "";
    }

    @Override
    public String takeTyped() {
        String start = typed;
        typed = "";
        return start;
    }

    @Override
    public void ended(CellEditor.Done how) {
        if (how != CellEditor.Done.STAY) {
            table.requestFocus();
        }
        TablePosition<?, ?> at = table.getFocusModel().getFocusedCell();
        switch (how) {
            case DOWN -> go(at.getRow() + 1, at.getColumn());
            case RIGHT -> go(at.getRow(), at.getColumn() + 1);
            case LEFT -> go(at.getRow(), at.getColumn() - 1);
            case STAY, BACK -> {}
        }
    }

    private void go(int index, int column) {
        if (index >= 0
                && index < model.rows().size()
                && column >= 0
                && column < table.getColumns().size()) {
            ShownColumn to = (ShownColumn) table.getColumns().get(column).getUserData();
            model.goTo(new Spot(model.rows().get(index).row(), to));
        }
    }

    /// A row of the table; one set apart is grey.
    private final class Row extends TableRow<RowRef> {
        Row() {
            rows.add(this);
        }

        @Override
        protected void updateItem(@Nullable RowRef ref, boolean empty) {
            super.updateItem(ref, empty);
            paint();
        }

        void paint() {
            RowRef ref = getItem();
            boolean apart =
                    ref != null
                            && !isEmpty()
                            && model.session().document().state(ref.row()) != RowState.INCLUDED;
            pseudoClassStateChanged(APART, apart);
        }
    }
}
