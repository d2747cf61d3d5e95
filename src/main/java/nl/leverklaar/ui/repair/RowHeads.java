package nl.leverklaar.ui.repair;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import nl.leverklaar.ui.kit.Icons;
import org.jspecify.annotations.Nullable;

/// Row number and child before each row in view, wherever the table is scrolled to.
///
/// It holds as many heads as there are rows in view and lays them beside the rows; a second table would cost the time of a
/// second table.
final class RowHeads extends Region {

    private static final Map<RowFace.Mark, PseudoClass> MARKS =
            new EnumMap<>(
                    Map.of(
                            RowFace.Mark.OPEN, PseudoClass.getPseudoClass("open"),
                            RowFace.Mark.DONE, PseudoClass.getPseudoClass("done"),
                            RowFace.Mark.APART, PseudoClass.getPseudoClass("apart"),
                            RowFace.Mark.REMOVED, PseudoClass.getPseudoClass("removed")));
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final RepairModel model;
    private final TableView<RowRef> table;
    private final HBox header;
    private final Pane body = new Pane();
    private final List<Head> heads = new ArrayList<>();
    private @Nullable VirtualFlow<?> flow;
    private @Nullable Region tableHeader;

    RowHeads(RepairModel model, TableView<RowRef> table, IntConsumer chosen) {
        this.model = model;
        this.table = table;
        Label number = new Label(model.desk().texts().text("repair.rownumber"));
        Label child = new Label(model.desk().texts().text("repair.child"));
        number.getStyleClass().add("row-number");
        this.header = new HBox(number, child);
        header.getStyleClass().add("row-heads-header");
        getStyleClass().add("row-heads");
        getChildren().addAll(body, header);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(body.widthProperty());
        clip.heightProperty().bind(body.heightProperty());
        body.setClip(clip);
        body.setOnMousePressed(event ->
                chosen.accept((int) ((event.getY() + offset()) / table.getFixedCellSize())));
        setOnScroll(event -> {
            if (flow != null) {
                flow.scrollPixels(-event.getDeltaY());
            }
        });
    }

    /// Follows the table from now on; called when it has a skin.
    void follow() {
        flow = (VirtualFlow<?>) table.lookup(".virtual-flow");
        tableHeader = (Region) table.lookup(".column-header-background");
        if (flow != null && tableHeader != null) {
            flow.positionProperty().subscribe((_, _) -> requestLayout());
            flow.heightProperty().subscribe((_, _) -> requestLayout());
            tableHeader.heightProperty().subscribe((_, _) -> requestLayout());
        }
        requestLayout();
    }

    private double offset() {
        if (flow == null) {
            return 0;
        }
        double all = model.rows().size() * table.getFixedCellSize();
        return Math.max(0, Math.round(flow.getPosition() * (all - flow.getViewportLength())));
    }

    @Override
    protected void layoutChildren() {
        double head = tableHeader == null ? 0 : tableHeader.getHeight();
        double viewport = flow == null ? 0 : flow.getViewportLength();
        header.resizeRelocate(0, 0, getWidth(), head);
        body.resizeRelocate(0, head, getWidth(), Math.max(0, viewport));
        double size = table.getFixedCellSize();
        double offset = offset();
        int first = (int) (offset / size);
        int used = 0;
        for (int i = first; i < model.rows().size() && i * size - offset < viewport; i++) {
            Head at = head(used++);
            at.show(i);
            at.resizeRelocate(0, i * size - offset, getWidth(), size);
        }
        for (int i = used; i < heads.size(); i++) {
            heads.get(i).setVisible(false);
        }
    }

    private Head head(int index) {
        while (heads.size() <= index) {
            Head head = new Head();
            heads.add(head);
            body.getChildren().add(head);
        }
        return heads.get(index);
    }

    /// One row number with its child.
    private final class Head extends HBox {
        private final Label number = new Label();
        private final Label child = new Label();
        private final Label word = new Label();
        private RowFace.Mark mark = RowFace.Mark.NONE;

        Head() {
            super(new Label());
            getChildren().setAll(number, child, word);
            setManaged(false);
            setAlignment(Pos.CENTER_LEFT);
            getStyleClass().add("row-head");
            number.getStyleClass().add("row-number");
            word.getStyleClass().add("row-mark");
            child.getStyleClass().add("row-child");
            child.setMaxWidth(Double.MAX_VALUE);
            child.setMinWidth(0);
            word.setMinWidth(USE_PREF_SIZE);
            HBox.setHgrow(child, Priority.ALWAYS);
        }

        void show(int index) {
            int row = model.rows().get(index).row();
            RowFace face = model.rowFace(row);
            number.setText(String.valueOf(face.regelnummer()));
            child.setText(face.child());
            setVisible(true);
            pseudoClassStateChanged(
                    CURRENT, model.spot().filter(at -> at.row() == row).isPresent());
            if (mark != face.mark()) {
                mark = face.mark();
                MARKS.forEach((of, pseudo) -> pseudoClassStateChanged(pseudo, of == mark));
                showWord();
            }
        }

        private void showWord() {
            boolean says = mark == RowFace.Mark.APART || mark == RowFace.Mark.REMOVED;
            word.setText(
                    says
                            ? model.desk()
                                    .texts()
                                    .text(
                                            "repair.mark."
                                                    + mark.name()
                                                            .toLowerCase(java.util.Locale.ROOT))
                            : "");
            word.setGraphic(mark == RowFace.Mark.DONE ? Icons.CHECK.node(14) : null);
            word.setAccessibleText(
                    mark == RowFace.Mark.DONE
                            ? model.desk().texts().text("repair.mark.done")
                            : null);
        }
    }
}
