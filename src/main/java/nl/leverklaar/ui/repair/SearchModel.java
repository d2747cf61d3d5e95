package nl.leverklaar.ui.repair;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import nl.leverklaar.document.Column;
import nl.leverklaar.document.RowOrder;
import nl.leverklaar.kind.Words;
import nl.leverklaar.layout.ColumnMeanings;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Table;

/// Finds text in the rows in view, without minding case and accents.
public final class SearchModel {

    private static final List<Kolom> CHILD =
            List.of(Kolom.KIND_VOORLETTERS, Kolom.KIND_VOORVOEGSEL, Kolom.KIND_ACHTERNAAM);

    private final RepairModel repair;
    private final ReadOnlyIntegerWrapper hits = new ReadOnlyIntegerWrapper(-1);
    private int[] found = new int[0];
    private int at = -1;

    public SearchModel(RepairModel repair) {
        this.repair = repair;
    }

    /// The number of rows in which the text stands, -1 when nothing is searched for.
    public ReadOnlyIntegerProperty hitsProperty() {
        return hits.getReadOnlyProperty();
    }

    /// Which of them is in hand, from 1; 0 when none is.
    public int position() {
        return at + 1;
    }

    /// Looks for a text in the columns in view and in the name of the child, and goes to the first hit.
    public void search(String text) {
        String wanted = Words.plain(text);
        at = -1;
        if (wanted.isEmpty()) {
            found = new int[0];
            hits.set(-1);
            return;
        }
        take(find(wanted, columns(), repair.order()));
    }

    /// Goes to the next hit, round and round.
    public void next() {
        go(1);
    }

    /// Goes to the hit before.
    public void previous() {
        go(-1);
    }

    private void take(int[] rows) {
        found = rows;
        hits.set(-1);
        hits.set(rows.length);
        go(1);
    }

    private void go(int direction) {
        if (found.length == 0) {
            return;
        }
        at = Math.floorMod(at < 0 && direction < 0 ? -1 : at + direction, found.length);
        ShownColumn column = repair.spot().map(Spot::column).orElseGet(repair::home);
        repair.goTo(new Spot(found[at], column));
        int now = hits.get();
        hits.set(-1);
        hits.set(now);
    }

    private List<Column> columns() {
        Table table = repair.session().table();
        List<Column> columns =
                new ArrayList<>(
                        CHILD.stream()
                                .map(table::meanings)
                                .flatMap(Optional::stream)
                                .map(ColumnMeanings::column)
                                .toList());
        for (ShownColumn column : repair.columnsProperty().get()) {
            Optional<Column> of =
                    switch (column) {
                        case ShownColumn.Official(Kolom kolom) ->
                                table.meanings(kolom).map(ColumnMeanings::column);
                        case ShownColumn.Unknown(int position) ->
                                Optional.of(repair.session().document().column(position));
                    };
            of.filter(one -> !columns.contains(one)).ifPresent(columns::add);
        }
        return columns;
    }

    private static int[] find(String wanted, List<Column> columns, RowOrder order) {
        BitSet rows = new BitSet();
        for (Column column : columns) {
            BitSet codes = matching(wanted, column);
            if (!codes.isEmpty()) {
                IntStream.range(0, order.size())
                        .filter(i -> codes.get(column.code(order.row(i))))
                        .forEach(rows::set);
            }
        }
        return rows.stream().map(order::row).toArray();
    }

    private static BitSet matching(String wanted, Column column) {
        BitSet codes = new BitSet();
        for (int code = 1; code < column.size(); code++) {
            if (contains(column.value(code), wanted)) {
                codes.set(code);
            }
        }
        return codes;
    }

    /// Texts of plain letters, nearly all of them, are compared as they stand; accents are taken apart for the others only.
    private static boolean contains(String text, String wanted) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 128) {
                return Words.plain(text).contains(wanted);
            }
            if (lower(c) == wanted.charAt(0) && beginsAt(text, i, wanted)) {
                return true;
            }
        }
        return false;
    }

    private static boolean beginsAt(String text, int from, String wanted) {
        int found = 0;
        for (int i = from; i < text.length() && found < wanted.length(); i++) {
            char c = lower(text.charAt(i));
            if (c == wanted.charAt(found)) {
                found++;
            } else if (Character.isLetterOrDigit(c)) {
                return false;
            }
        }
        return found == wanted.length();
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
}
