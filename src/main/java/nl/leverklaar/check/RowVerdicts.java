package nl.leverklaar.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Table;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Reads;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.RowRule;

/// The judgement of every row by one row rule, asked for one column, as far as it has one weight.
final class RowVerdicts implements Verdicts {

    private final Table table;
    private final RowRule rule;
    private final Kolom at;
    private final Ernst ernst;
    private final Kolom[] needed;
    private final boolean asksEmpty;
    private final boolean asksWrong;
    private final BitSet bad = new BitSet();
    private final Reads looked = new Reads();
    private final Failures failures;

    private RowVerdicts(
            Table table,
            RowRule rule,
            Kolom at,
            Ernst ernst,
            List<Kolom> needed,
            Failures failures) {
        this.table = table;
        this.rule = rule;
        this.at = at;
        this.ernst = ernst;
        this.needed = needed.toArray(Kolom[]::new);
        this.asksEmpty = rule.line().asksEmpty();
        this.asksWrong = rule.line().asksWrong();
        this.failures = failures;
        needed.forEach(looked::state);
    }

    /// One for each column a rule is asked for, and for each weight it can have.
    static List<RowVerdicts> of(Table table, RowRule rule, Failures failures) {
        List<RowVerdicts> all = new ArrayList<>();
        List<Kolom> columns = List.of(rule.line().columns());
        Kolom[] asked = rule.line().at();
        for (Kolom at : asked.length == 0 ? new Kolom[] {columns.getFirst()} : asked) {
            Set<Kolom> needed = new LinkedHashSet<>(columns);
            needed.add(at);
            for (Ernst ernst : weights(rule)) {
                all.add(new RowVerdicts(table, rule, at, ernst, List.copyOf(needed), failures));
            }
        }
        return all;
    }

    private static Set<Ernst> weights(RowRule rule) {
        Set<Ernst> weights = EnumSet.of(rule.ernst());
        weights.addAll(List.of(rule.line().milder()));
        return weights;
    }

    @Override
    public RowRule rule() {
        return rule;
    }

    @Override
    public Ernst ernst() {
        return ernst;
    }

    @Override
    public Optional<Kolom> kolom() {
        return Optional.of(at);
    }

    @Override
    public int count() {
        return failures.has(rule) ? 0 : bad.cardinality();
    }

    @Override
    public boolean has(int row) {
        return bad.get(row) && !failures.has(rule);
    }

    @Override
    public int[] rows() {
        return failures.has(rule) ? new int[0] : bad.stream().toArray();
    }

    @Override
    public Finding finding(int row) {
        Row of = new Row(table, row, at);
        return new Finding(rule, ernst, row, kolom(), rule.repairs(of), rule.details(of));
    }

    void clear() {
        bad.clear();
    }

    /// Whether the rule ever looked at a column; when not, no value there changes what it says.
    boolean looksAt(Kolom kolom) {
        return looked.has(kolom);
    }

    /// Remembers what the rule looked at.
    void looked(Reads at) {
        looked.add(at);
    }

    /// The columns of which it depends whether the rule is asked.
    Kolom[] needed() {
        return needed;
    }

    void set(int row, boolean isBad) {
        bad.set(row, isBad);
    }

    /// Adds what was found in rows that were judged apart.
    void add(BitSet rows) {
        bad.or(rows);
    }

    /// Asks the rule, when it is to be asked.
    boolean isBad(Row cursor, int row, Usable usable) {
        return isAsked(row, usable) && isBad(cursor.move(row, at));
    }

    private boolean isAsked(int row, Usable usable) {
        if (asksEmpty && asksWrong) {
            return true;
        }
        for (Kolom kolom : needed) {
            if (!usable.isUsable(kolom, row, asksEmpty, asksWrong)) {
                return false;
            }
        }
        return true;
    }

    private boolean isBad(Row row) {
        if (failures.has(rule)) {
            return false;
        }
        try {
            return !rule.holds(row) && rule.isMilder(row) == (ernst != rule.ernst());
        } catch (RuntimeException e) {
            failures.add(rule, e);
            return false;
        }
    }
}
