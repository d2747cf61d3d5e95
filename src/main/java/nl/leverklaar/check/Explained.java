package nl.leverklaar.check;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Table;
import nl.leverklaar.rule.AnyRule;
import nl.leverklaar.rule.CellRule;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.ValueRule;

/// What a rule says about the rows of which no other rule names the cause; a view, as true as what it looks at.
///
/// @param all what the rule says about all rows
/// @param causes what the rules say that explain it
record Explained(Verdicts all, List<Cause> causes) implements Verdicts {

    /// What may explain a finding in a row.
    ///
    /// @param of what the other rule says
    /// @param explains whether that explains the finding in one of its rows
    private record Cause(Verdicts of, RowTest explains) {

        boolean has(int row) {
            return of.has(row) && explains.test(row);
        }
    }

    private interface RowTest {
        boolean test(int row);
    }

    /// Puts in the place of verdicts that others may explain what is left of them.
    static List<Verdicts> in(Table table, List<Verdicts> verdicts) {
        return verdicts.stream().map(of -> left(table, of, verdicts)).toList();
    }

    private static Verdicts left(Table table, Verdicts of, List<Verdicts> verdicts) {
        List<Cause> causes =
                verdicts.stream().flatMap(other -> cause(table, other, of).stream()).toList();
        return causes.isEmpty() ? of : new Explained(of, causes);
    }

    private static Optional<Cause> cause(Table table, Verdicts other, Verdicts of) {
        if (other.rule() instanceof CellRule rule && of instanceof ValueVerdicts.OfRule value) {
            return Optional.of(new Cause(other, row -> isBesides(table, rule, row, value)));
        }
        boolean named = List.of(other.rule().line().explains()).contains(of.rule().code());
        // The value of a cell is explained by what is said of the cell, and not of the row.
        boolean there = !(of.rule() instanceof ValueRule) || other.kolom().equals(of.kolom());
        return named && there ? Optional.of(new Cause(other, _ -> true)) : Optional.empty();
    }

    /// Whether the value would be good without what a rule says of its cell.
    private static boolean isBesides(
            Table table, CellRule rule, int row, ValueVerdicts.OfRule value) {
        return value.kolom()
                .flatMap(kolom -> rule.besides(table, row, kolom))
                .filter(value::holds)
                .isPresent();
    }

    @Override
    public AnyRule rule() {
        return all.rule();
    }

    @Override
    public Ernst ernst() {
        return all.ernst();
    }

    @Override
    public Optional<Kolom> kolom() {
        return all.kolom();
    }

    @Override
    public int count() {
        return all.count() - explained().cardinality();
    }

    @Override
    public List<Finding> general() {
        return all.general();
    }

    @Override
    public boolean has(int row) {
        return all.has(row) && causes.stream().noneMatch(cause -> cause.has(row));
    }

    @Override
    public int[] rows() {
        BitSet explained = explained();
        int[] rows = all.rows();
        return explained.isEmpty()
                ? rows
                : Arrays.stream(rows).filter(row -> !explained.get(row)).toArray();
    }

    /// Looks at the rows of the causes, which are few beside those of all values.
    private BitSet explained() {
        BitSet explained = new BitSet();
        if (all.count() > 0) {
            for (Cause cause : causes) {
                Arrays.stream(cause.of().rows())
                        .filter(row -> all.has(row) && cause.explains().test(row))
                        .forEach(explained::set);
            }
        }
        return explained;
    }

    @Override
    public Finding finding(int row) {
        return all.finding(row);
    }

    @Override
    public List<Decision> decisions(Set<Kolom> columns) {
        if (!(rule() instanceof ValueRule)) {
            return Verdicts.super.decisions(columns);
        }
        BitSet explained = explained();
        Stream<Decision> decisions = all.decisions(columns).stream();
        return explained.isEmpty()
                ? decisions.toList()
                : decisions.flatMap(of -> of.without(explained).stream()).toList();
    }
}
