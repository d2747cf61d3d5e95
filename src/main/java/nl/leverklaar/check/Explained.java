package nl.leverklaar.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Persoon;
import nl.leverklaar.layout.Table;
import nl.leverklaar.rule.AnyRule;
import nl.leverklaar.rule.CellRule;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.GroupRule;
import nl.leverklaar.rule.Rule;
import nl.leverklaar.rule.ValueRule;

/// What a rule says about the rows of which no other rule names the cause; a view, as true as what it looks at.
///
/// A cause that a person lets stand is no mistake, so it explains nothing: what follows from it is asked by itself.
///
/// @param all what the rule says about all rows
/// @param causes what the rules say that explain it
/// @param accepted what a person lets stand
record Explained(Verdicts all, List<Cause> causes, Accepted accepted) implements Verdicts {

    /// What may explain a finding in a row.
    ///
    /// @param of what the other rule says, as far as nothing explains that
    /// @param explains whether that explains the finding in one of its rows
    private record Cause(Explained of, RowTest explains) {

        boolean has(int row) {
            return of.all.has(row) && explains.test(row) && !of.stands(row);
        }
    }

    private interface RowTest {
        boolean test(int row);
    }

    /// A rule that may be the cause of what others say.
    private record Explaining(
            Table table, Explained verdicts, Set<String> codes, Set<Kolom> settled) {

        static Explaining of(Table table, Explained verdicts) {
            Rule line = verdicts.rule().line();
            return new Explaining(table, verdicts, Set.of(line.explains()), Set.of(line.settles()));
        }

        boolean explainsAny() {
            return !codes.isEmpty()
                    || !settled.isEmpty()
                    || verdicts.rule() instanceof CellRule
                    || verdicts.rule().line().alone();
        }

        Optional<Cause> cause(Verdicts of) {
            if (verdicts.rule() instanceof CellRule rule
                    && of instanceof ValueVerdicts.OfRule value) {
                return Optional.of(new Cause(verdicts, row -> isBesides(table, rule, row, value)));
            }
            boolean explains = codes.contains(of.rule().code()) && isThere(verdicts, of);
            return explains || settles(of) || isAlone(of)
                    ? Optional.of(new Cause(verdicts, _ -> true))
                    : Optional.empty();
        }

        private boolean isAlone(Verdicts of) {
            return verdicts.all instanceof ValueVerdicts.OfRule cause
                    && of instanceof ValueVerdicts.OfRule value
                    && cause.stillJudges(value);
        }

        private boolean settles(Verdicts of) {
            return of.rule() instanceof ValueRule
                    && of.kolom().filter(settled::contains).isPresent();
        }
    }

    /// Puts in the place of verdicts that others may explain what is left of them.
    static List<Verdicts> in(Table table, List<Verdicts> verdicts, Accepted accepted) {
        List<Explained> left =
                verdicts.stream()
                        .map(of -> new Explained(of, new ArrayList<>(), accepted))
                        .toList();
        List<Explaining> explaining =
                left.stream()
                        .map(of -> Explaining.of(table, of))
                        .filter(Explaining::explainsAny)
                        .toList();
        for (Explained of : left) {
            explaining.forEach(other -> other.cause(of.all).ifPresent(of.causes::add));
        }
        return left.stream().map(of -> of.causes.isEmpty() ? of.all : of).toList();
    }

    /// Whether the cause is about the same cell or person, as far as it is about one.
    private static boolean isThere(Verdicts other, Verdicts of) {
        if (of.rule() instanceof ValueRule) {
            return other.kolom().equals(of.kolom());
        }
        Optional<Persoon> cause = other.kolom().flatMap(Kolom::persoon);
        Optional<Persoon> here = of.kolom().flatMap(Kolom::persoon);
        return other.rule() instanceof GroupRule
                || cause.isEmpty()
                || here.isEmpty()
                || cause.equals(here);
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

    /// Whether a person saw the finding in a row and lets it stand.
    private boolean stands(int row) {
        return ernst() == Ernst.WAARSCHUWING
                && rule().line().confirmable()
                && accepted.has(rule(), kolom(), row)
                && has(row);
    }

    @Override
    public int[] rows() {
        BitSet explained = explained();
        int[] rows = all.rows();
        return explained.isEmpty()
                ? rows
                : Arrays.stream(rows).filter(row -> !explained.get(row)).toArray();
    }

    /// Looks at the rows of what is not about values, because to find the rows of a value takes a look at all.
    private BitSet explained() {
        BitSet explained = new BitSet();
        if (all.count() == 0) {
            return explained;
        }
        if (rule() instanceof ValueRule) {
            for (Cause cause : causes) {
                Arrays.stream(cause.of().all.rows())
                        .filter(row -> all.has(row) && cause.has(row))
                        .forEach(explained::set);
            }
        } else {
            Arrays.stream(all.rows()).filter(row -> !has(row)).forEach(explained::set);
        }
        return explained;
    }

    @Override
    public Finding finding(int row) {
        return all.finding(row);
    }

    /// Of all at once, because a group is not looked up for each of its rows.
    @Override
    public List<Finding> findings() {
        BitSet explained = explained();
        List<Finding> findings = all.findings();
        return explained.isEmpty()
                ? findings
                : findings.stream().filter(of -> of.row() < 0 || !explained.get(of.row())).toList();
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
