package nl.leverklaar.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.leverklaar.kind.Geboortedatum;
import nl.leverklaar.kind.Opvangsoort;
import nl.leverklaar.layout.ColumnMeanings;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Persoon;
import nl.leverklaar.layout.Table;

/// One row of the file seen through the official columns.
///
/// The typed questions may be asked of columns the rule names, since a rule is not asked when one of those is empty or
/// wrong; of another column only after [#isKnown(Kolom)].
public final class Row {

    private static final Kolom[] ALL = Kolom.values();

    private final Table table;
    private final Reads reads;
    private int index;
    private Kolom at;

    public Row(Table table, int index, Kolom at) {
        this(table, index, at, new Reads());
    }

    /// @param reads where is written down what is looked at
    public Row(Table table, int index, Kolom at, Reads reads) {
        this.table = table;
        this.index = index;
        this.at = at;
        this.reads = reads;
    }

    /// Goes to another row and question; one object serves a whole pass.
    public Row move(int newIndex, Kolom newAt) {
        this.index = newIndex;
        this.at = newAt;
        return this;
    }

    /// The number of the row in the document, from 0.
    public int index() {
        reads.all();
        return index;
    }

    /// The table it is a row of, for looking it up in what is compared with.
    public Table table() {
        reads.all();
        return table;
    }

    /// The column the rule is asked for now.
    public Kolom at() {
        return at;
    }

    /// The text exactly as in the file.
    public String text(Kolom kolom) {
        return forValue(kolom).text(kolom, index);
    }

    /// What a cell says, as a rule about values sees it; only of a column of the file.
    public Value written(Kolom kolom) {
        ColumnMeanings read = forValue(kolom).meanings(kolom).orElseThrow();
        int code = read.column().code(index);
        return new Value(kolom, read.column().value(code), read.habit(), read.meaning(code));
    }

    /// What is delivered: the canonical notation, a value filled in, or an empty text.
    public String canonical(Kolom kolom) {
        return forValue(kolom).canonical(kolom, index);
    }

    public boolean isEmpty(Kolom kolom) {
        return forState(kolom).isEmpty(kolom, index);
    }

    /// Whether the file has this column at all.
    public boolean isInFile(Kolom kolom) {
        return table.isInFile(kolom);
    }

    /// Whether something is written in the cell itself.
    public boolean isWritten(Kolom kolom) {
        return forState(kolom).isWritten(kolom, index);
    }

    /// Whether nothing is written in the cell, but what is delivered follows from the other cells of the row.
    public boolean isDerived(Kolom kolom) {
        return forState(kolom).isDerived(kolom, index);
    }

    /// Whether an amount is written from which another can follow.
    public boolean isAmount(Kolom kolom) {
        return forValue(kolom).isAmount(kolom, index);
    }

    /// The LRK number of the gastouderbureau of the organisation, when it has exactly one.
    public Optional<String> gob() {
        return table.fill().gob();
    }

    /// Whether the cell has exactly one meaning, or is filled in.
    public boolean isKnown(Kolom kolom) {
        ColumnMeanings read = forState(kolom).meanings(kolom).orElse(null);
        return read != null && table.isWritten(kolom, index)
                ? read.state(read.column().code(index)) == ColumnMeanings.State.KNOWN
                : !table.isEmpty(kolom, index);
    }

    /// The BSNs that the file has in other rows for a person of whom this row has one that cannot be.
    public List<String> bsnsElsewhere(Persoon persoon) {
        reads.all();
        return table.bsnsElsewhere(persoon, index);
    }

    /// A birth date, of which day and month may be unknown.
    public Geboortedatum geboortedatum(Kolom kolom) {
        return (Geboortedatum) value(kolom);
    }

    /// A date of a contract.
    public LocalDate datum(Kolom kolom) {
        return (LocalDate) value(kolom);
    }

    public Opvangsoort opvangsoort() {
        return (Opvangsoort) value(Kolom.OPVANGSOORT);
    }

    /// An amount in euros or a number of hours.
    public BigDecimal getal(Kolom kolom) {
        return forValue(kolom).amount(kolom, index);
    }

    /// The month the row is about.
    public YearMonth tijdvak() {
        ColumnMeanings read = forValue(Kolom.TIJDVAK).meanings(Kolom.TIJDVAK).orElse(null);
        boolean written =
                read != null && read.state(read.column().code(index)) == ColumnMeanings.State.KNOWN;
        return written ? (YearMonth) value(Kolom.TIJDVAK) : table.fill().tijdvak().orElseThrow();
    }

    /// A number that is equal for rows that deliver the same in all of these columns; never 0.
    public long key(Kolom... kolommen) {
        long key = 1;
        for (Kolom kolom : kolommen) {
            key = (key ^ forValue(kolom).hash(kolom, index)) * 0x9E3779B97F4A7C15L;
            key ^= key >>> 32;
        }
        return key == 0 ? 1 : key;
    }

    /// Whether the same is delivered in two columns.
    public boolean isSame(Kolom one, Kolom other) {
        return forValue(one).hash(one, index) == forValue(other).hash(other, index)
                && canonical(one).equals(canonical(other));
    }

    /// A number that is equal for rows that deliver the same in all columns.
    public long deliveryKey() {
        return key(ALL);
    }

    /// Whether two rows deliver the same in all columns.
    public boolean deliversSameAs(Row other) {
        for (Kolom kolom : ALL) {
            if (!canonical(kolom).equals(other.canonical(kolom))) {
                return false;
            }
        }
        return true;
    }

    private Object value(Kolom kolom) {
        ColumnMeanings read = forValue(kolom).meanings(kolom).orElseThrow();
        return read.value(read.column().code(index));
    }

    /// Every look at the value of a cell goes through here.
    private Table forValue(Kolom kolom) {
        reads.value(kolom);
        return table;
    }

    /// Every look at whether there is something in a cell goes through here.
    private Table forState(Kolom kolom) {
        reads.state(kolom);
        return table;
    }
}
