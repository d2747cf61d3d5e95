package nl.leverklaar.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.IntUnaryOperator;
import nl.leverklaar.document.Column;
import nl.leverklaar.document.Document;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Table;
import nl.leverklaar.rule.Reads;
import nl.leverklaar.rule.Row;
import org.jspecify.annotations.Nullable;

/// Asks the row rules of many rows, some thousand at a time: each rule of all of them before the next rule, so that the cells
/// it looks at are at hand.
final class RowPass {

    private static final int BLOCK = 2048;

    private final Document document;
    private final Table table;
    private final Usable usable;
    private final List<RowVerdicts> verdicts;
    private final List<Combinations> combinations = new ArrayList<>();
    private final List<BitSet> bad = new ArrayList<>();
    private final Reads reads = new Reads();
    private final Row cursor;
    private final int[] rows = new int[BLOCK];
    private final int[][] codes = new int[Kolom.values().length][];
    private final boolean[] fetched = new boolean[codes.length];
    private final Map<Kolom, Boolean> oneValue = new EnumMap<>(Kolom.class);
    private final Map<Kolom, Boolean> oneClass = new EnumMap<>(Kolom.class);
    private int size;

    RowPass(Table table, Usable usable, List<RowVerdicts> verdicts) {
        this.document = table.document();
        this.table = table;
        this.usable = usable;
        this.verdicts = verdicts;
        this.cursor = new Row(table, 0, Kolom.KIND_BSN, reads);
        for (RowVerdicts of : verdicts) {
            combinations.add(new Combinations(this, of));
            bad.add(new BitSet());
        }
    }

    /// Asks them of all rows from one to another.
    ///
    /// @param done is told how many rows are done since it was told last
    void judge(int from, int to, IntConsumer done) {
        int next = from;
        while (next < to) {
            int begin = next;
            next = fill(next, to);
            for (int i = 0; i < combinations.size(); i++) {
                BitSet of = bad.get(i);
                combinations
                        .get(i)
                        .judge((row, isBad) -> {
                            if (isBad) {
                                of.set(row);
                            }
                        });
            }
            done.accept(next - begin);
        }
    }

    /// Adds what was found to the verdicts.
    void deliver() {
        for (int i = 0; i < verdicts.size(); i++) {
            verdicts.get(i).add(bad.get(i));
            verdicts.get(i).looked(combinations.get(i).looked());
        }
    }

    /// Asks them again of these rows.
    void judgeAgain(int[] some) {
        for (int from = 0; from < some.length; from += BLOCK) {
            size = 0;
            Arrays.fill(fetched, false);
            for (int i = from; i < Math.min(some.length, from + BLOCK); i++) {
                int row = some[i];
                if (document.counts(row)) {
                    rows[size++] = row;
                } else {
                    verdicts.forEach(of -> of.set(row, false));
                }
            }
            for (int i = 0; i < combinations.size(); i++) {
                combinations.get(i).judge(verdicts.get(i)::set);
            }
        }
        deliver();
    }

    private int fill(int from, int to) {
        size = 0;
        Arrays.fill(fetched, false);
        int row = from;
        for (; row < to && size < BLOCK; row++) {
            if (document.counts(row)) {
                rows[size++] = row;
            }
        }
        return row;
    }

    /// The number of rows at hand.
    int size() {
        return size;
    }

    int row(int index) {
        return rows[index];
    }

    /// The codes of the rows at hand in a column that there is.
    int[] codes(Kolom kolom) {
        int at = kolom.ordinal();
        int @Nullable [] of = codes[at];
        if (of == null) {
            of = new int[BLOCK];
            codes[at] = of;
        }
        if (!fetched[at]) {
            Column column = table.meanings(kolom).orElseThrow().column();
            for (int i = 0; i < size; i++) {
                of[i] = column.code(rows[i]);
            }
            fetched[at] = true;
        }
        return of;
    }

    @Nullable ValueVerdicts values(Kolom kolom) {
        return usable.of(kolom);
    }

    /// Whether all rows that count have the same value in a column, or values of the same class.
    boolean isConstant(Kolom kolom, boolean byValue) {
        ValueVerdicts of = usable.of(kolom);
        return of == null
                || (byValue ? oneValue : oneClass)
                        .computeIfAbsent(
                                kolom,
                                _ -> isConstant(of.column(), byValue ? code -> code : of::classOf));
    }

    private static boolean isConstant(Column column, IntUnaryOperator what) {
        int first = -1;
        for (int code = 0; code < column.size(); code++) {
            if (column.uses(code) > 0) {
                if (first >= 0 && what.applyAsInt(code) != first) {
                    return false;
                }
                first = what.applyAsInt(code);
            }
        }
        return true;
    }

    /// Asks one rule of one row, whatever was found before.
    boolean isBad(RowVerdicts of, int row) {
        reads.clear();
        return of.isBad(cursor, row, usable);
    }

    /// What the rule asked last looked at.
    Reads reads() {
        return reads;
    }
}
