package nl.leverklaar.ui.repair;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import nl.leverklaar.rule.Ernst;
import org.jspecify.annotations.Nullable;

/// One cell of the table: the text of the file, what is the matter with it, and an editor while it is edited.
final class TextCell extends TableCell<RowRef, RowRef> {

    private static final Map<Ernst, PseudoClass> WEIGHTS =
            new EnumMap<>(
                    Map.of(
                            Ernst.FOUT, PseudoClass.getPseudoClass("fout"),
                            Ernst.WAARSCHUWING, PseudoClass.getPseudoClass("waarschuwing"),
                            Ernst.TIP, PseudoClass.getPseudoClass("tip")));
    private static final PseudoClass EDITED = PseudoClass.getPseudoClass("edited");
    private static final PseudoClass SUPPLIED = PseudoClass.getPseudoClass("supplied");

    private final RepairModel model;
    private final ShownColumn column;
    private final CellEditing editing;
    private @Nullable Node icon;
    private Optional<Ernst> iconOf = Optional.empty();
    private @Nullable CellEditor editor;

    TextCell(RepairModel model, ShownColumn column, CellEditing editing) {
        this.model = model;
        this.column = column;
        this.editing = editing;
        getStyleClass().add("text-cell");
    }

    ShownColumn column() {
        return column;
    }

    @Override
    protected void updateItem(@Nullable RowRef ref, boolean empty) {
        super.updateItem(ref, empty);
        paint();
    }

    /// Shows what the model says now; cheap when nothing is different.
    void paint() {
        RowRef ref = getItem();
        if (isEmpty() || ref == null) {
            show(CellFace.EMPTY);
        } else if (editor == null) {
            show(model.cellFace(ref.row(), column));
        }
    }

    private void show(CellFace face) {
        setText(face.text());
        WEIGHTS.forEach((ernst, pseudo) ->
                pseudoClassStateChanged(pseudo, face.ernst().filter(ernst::equals).isPresent()));
        pseudoClassStateChanged(EDITED, face.edited());
        pseudoClassStateChanged(SUPPLIED, face.supplied());
        if (!iconOf.equals(face.ernst())) {
            iconOf = face.ernst();
            icon = iconOf.map(ernst -> Weights.icon(ernst, 14)).orElse(null);
        }
        setGraphic(icon);
        setContentDisplay(ContentDisplay.LEFT);
    }

    @Override
    public void startEdit() {
        RowRef ref = getItem();
        if (ref == null || !model.isEditable(column)) {
            return;
        }
        super.startEdit();
        if (!isEditing()) {
            return;
        }
        editor =
                CellEditor.of(
                        model.choices(column),
                        model.raw(ref.row(), column),
                        editing.takeTyped(),
                        model.label(column));
        editor.onDone(this::close);
        setText(null);
        setGraphic(editor.node());
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        editor.begin();
    }

    /// The table takes the editing away, for instance because another cell was clicked: what was typed counts.
    @Override
    public void cancelEdit() {
        if (editor == null) {
            super.cancelEdit();
        } else {
            close(CellEditor.Done.STAY);
        }
    }

    private void close(CellEditor.Done how) {
        CellEditor closing = editor;
        RowRef ref = getItem();
        if (closing == null) {
            return;
        }
        editor = null;
        super.cancelEdit();
        paint();
        if (how != CellEditor.Done.BACK && ref != null) {
            model.edit(ref.row(), column, closing.text());
        }
        editing.ended(how);
    }

    /// What a screen reader says, made only when it asks.
    @Override
    public @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, Object... parameters) {
        RowRef ref = getItem();
        if (attribute == AccessibleAttribute.TEXT && ref != null && !isEmpty()) {
            return model.spoken(ref.row(), column);
        }
        return super.queryAccessibleAttribute(attribute, parameters);
    }
}
