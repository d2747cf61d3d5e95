package nl.leverklaar.rule;

import java.util.BitSet;
import nl.leverklaar.layout.Table;

/// Rows that belong together, in the order of the file.
public final class Group {

    private final Table table;
    private final Grouping grouping;
    private final int[] rows;
    private final int[] parts;
    private final BitSet reported = new BitSet();
    private final Reads reads = new Reads();

    /// @param rows the rows, ascending
    /// @param parts for each the part of the grouping that put it here
    public Group(Table table, Grouping grouping, int[] rows, int[] parts) {
        this.table = table;
        this.grouping = grouping;
        this.rows = rows;
        this.parts = parts;
    }

    public int size() {
        return rows.length;
    }

    /// The number of a member's row in the document.
    public int index(int member) {
        return rows[member];
    }

    /// The whole file, for what [GroupRule#context(Table)] tells of.
    public Table table() {
        return table;
    }

    /// A member's row.
    public Row row(int member) {
        return new Row(table, rows[member], grouping.parts().get(parts[member]).at(), reads);
    }

    /// Which part of the grouping put a member here, from 0; a row can be in a group more than once.
    public int part(int member) {
        return parts[member];
    }

    /// Says that a member is not good.
    public void report(int member) {
        reported.set(member);
    }

    /// Says that every member is not good.
    public void reportAll() {
        reported.set(0, rows.length);
    }

    /// What was looked at in its rows.
    public Reads reads() {
        return reads;
    }

    /// The members that were reported.
    public BitSet reported() {
        return reported;
    }
}
