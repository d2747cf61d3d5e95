package nl.leverklaar.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.leverklaar.document.Column;
import nl.leverklaar.document.Document;
import nl.leverklaar.layout.ColumnMeanings;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Table;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Herstel;
import nl.leverklaar.rule.Repair;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.Value;
import nl.leverklaar.rule.ValueRule;
import org.jspecify.annotations.Nullable;

/// The judgement of every different value of one column, by every value rule of that column.
///
/// A verdict depends on the value only, so it is made once and never grows stale, whatever is edited.
final class ValueVerdicts {

    /// How many classes of values there are, see [#classOf(int)].
    static final int CLASSES = 2 * ColumnMeanings.State.values().length;

    private static final int WRONG = ColumnMeanings.State.values().length;

    private final Table table;
    private final Document document;
    private final Kolom kolom;
    private final ColumnMeanings meanings;
    private final List<ValueRule> rules;
    private final boolean[] asksEmpty;
    private final List<BitSet> bad = new ArrayList<>();
    private final BitSet misplaced = new BitSet();
    private byte[] classes = new byte[0];
    private final Failures failures;
    private boolean hasWrong;
    private int judged;

    ValueVerdicts(
            Table table,
            Kolom kolom,
            ColumnMeanings meanings,
            List<ValueRule> rules,
            Failures failures) {
        this.table = table;
        this.document = table.document();
        this.kolom = kolom;
        this.meanings = meanings;
        this.rules = rules;
        this.failures = failures;
        this.asksEmpty = new boolean[rules.size()];
        for (int i = 0; i < asksEmpty.length; i++) {
            asksEmpty[i] = rules.get(i).line().asksEmpty();
            bad.add(new BitSet());
        }
    }

    Kolom kolom() {
        return kolom;
    }

    /// The verdicts of each rule.
    List<OfRule> byRule() {
        return IntStream.range(0, rules.size()).mapToObj(OfRule::new).toList();
    }

    Column column() {
        return meanings.column();
    }

    /// Judges the values that are new since.
    void judgeNew() {
        meanings.readAll();
        int size = meanings.column().size();
        if (judged < size) {
            classes = Arrays.copyOf(classes, size);
        }
        for (; judged < size; judged++) {
            judge(judged);
        }
    }

    /// Whether a value has no single meaning or a fout of its own, so that nothing can be concluded from it.
    boolean isWrong(int code) {
        return classes[code] >= WRONG;
    }

    /// The codes of the values that are wrong in a way that values of another column are.
    BitSet misplaced() {
        return misplaced;
    }

    /// Whether there ever was such a value.
    boolean hasWrong() {
        return hasWrong;
    }

    /// Its state and whether it is wrong, as one number: all that a rule is asked or not asked for.
    int classOf(int code) {
        return classes[code];
    }

    /// The classes of all values.
    byte[] classes() {
        return classes;
    }

    ColumnMeanings.State state(int code) {
        return meanings.state(code);
    }

    Value value(int code) {
        String text = meanings.column().value(code);
        return new Value(kolom, text, meanings.habit(), meanings.meaning(code, text));
    }

    private void judge(int code) {
        Value value = value(code);
        boolean wrong = !value.isKnown() && !value.isEmpty();
        @Nullable ValueRule cause = null;
        for (int i = 0; i < rules.size(); i++) {
            ValueRule rule = rules.get(i);
            boolean asked = !value.isEmpty() || asksEmpty[i];
            boolean explained = cause != null && explains(cause, rule);
            boolean judged = !explained || cause != null && mayStand(cause);
            if (asked && judged && !holds(rule, value)) {
                bad.get(i).set(code);
                if (!explained && isMisplaced(rule, value)) {
                    misplaced.set(code);
                }
                wrong |= !explained && rule.ernst() == Ernst.FOUT && !value.isEmpty();
                cause = cause == null && rule.line().alone() ? rule : cause;
            }
        }
        hasWrong |= wrong;
        classes[code] = (byte) (state(code).ordinal() + (wrong ? WRONG : 0));
    }

    private static boolean isMisplaced(ValueRule rule, Value value) {
        boolean certain = rule.line().repair() == Herstel.ZEKER && rule.repairs(value).size() == 1;
        return rule.mayBeMisplaced() && !value.isEmpty() && !certain;
    }

    /// Whether nothing is left to ask a rule about a value of which the cause was found: of one that can still be read
    /// only another notation.
    private static boolean explains(ValueRule cause, ValueRule other) {
        return cause.line().repair() != Herstel.LEZEN || other.ernst() == Ernst.TIP;
    }

    /// Whether a person may let a cause stand, so that the others are asked all the same, behind it.
    private static boolean mayStand(ValueRule cause) {
        return cause.ernst() == Ernst.WAARSCHUWING && cause.line().confirmable();
    }

    private boolean holds(ValueRule rule, Value value) {
        if (failures.has(rule)) {
            return true;
        }
        try {
            return rule.holds(value);
        } catch (RuntimeException e) {
            failures.add(rule, e);
            return true;
        }
    }

    /// What one of the rules says about the rows of this column.
    final class OfRule implements Verdicts {

        private final int index;

        private OfRule(int index) {
            this.index = index;
        }

        @Override
        public ValueRule rule() {
            return rules.get(index);
        }

        @Override
        public Optional<Kolom> kolom() {
            return Optional.of(kolom);
        }

        /// Whether another rule says something of the same values that is hidden while this one is not let stand.
        boolean stillJudges(OfRule other) {
            return rule().line().alone()
                    && mayStand(rule())
                    && other.kolom().equals(kolom())
                    && other.index > index
                    && explains(rule(), other.rule());
        }

        /// Whether the rule has nothing to say about another text in this column.
        boolean holds(String text) {
            Value value =
                    new Value(
                            kolom,
                            text,
                            meanings.habit(),
                            kolom.kind().meaning(text, meanings.habit()));
            return value.isEmpty() && !asksEmpty[index] || ValueVerdicts.this.holds(rule(), value);
        }

        @Override
        public int count() {
            return failures.has(rule()) ? 0 : uses(bad.get(index));
        }

        @Override
        public boolean has(int row) {
            return bad.get(index).get(column().code(row))
                    && document.counts(row)
                    && !failures.has(rule());
        }

        @Override
        public int[] rows() {
            return failures.has(rule()) ? new int[0] : rowsWith(bad.get(index));
        }

        @Override
        public Finding finding(int row) {
            return finding(row, column().code(row));
        }

        /// By value and not by row, so that a million findings of ten values are ten steps. A million wrong values are a
        /// million decisions, so each keeps its codes as numbers and not as bits.
        @Override
        public List<Decision> decisions(Set<Kolom> explained) {
            Map<Decision.Key, List<Integer>> codes = new LinkedHashMap<>();
            Map<Decision.Key, Finding> firsts = new HashMap<>();
            BitSet wrongCodes = failures.has(rule()) ? new BitSet() : bad.get(index);
            Map<Integer, Integer> samples = rule().looksAtRow() ? firstRows(wrongCodes) : Map.of();
            wrongCodes.stream()
                    .filter(code -> column().uses(code) > 0)
                    .forEach(code -> {
                        Finding sample = finding(samples.getOrDefault(code, -1), code);
                        Value value = value(code);
                        Decision.Key key =
                                explained.contains(kolom) && isMisplaced(rule(), value)
                                        ? Decision.Key.ofMisplaced(sample)
                                        : Decision.Key.of(sample, value.canonical());
                        codes.computeIfAbsent(key, _ -> new ArrayList<>(1)).add(code);
                        firsts.putIfAbsent(key, sample);
                    });
            List<Decision> all = new ArrayList<>();
            codes.forEach((key, of) ->
                    all.add(
                            new Decision(
                                    key,
                                    Objects.requireNonNull(firsts.get(key)),
                                    rule().excel(value(of.getFirst())),
                                    of.stream().mapToInt(column()::uses).sum(),
                                    () -> rowsWith(bits(of)),
                                    () ->
                                            Arrays.stream(rowsWith(bits(of)))
                                                    .mapToObj(this::finding)
                                                    .toList())));
            return all;
        }

        private Finding finding(int row, int code) {
            Value value = value(code);
            List<Repair> repairs =
                    row < 0
                            ? rule().repairs(value)
                            : rule().repairs(value, new Row(table, row, kolom));
            return new Finding(rule(), row, kolom(), repairs, rule().details(value));
        }
    }

    /// For each of these values the first row that holds it.
    private Map<Integer, Integer> firstRows(BitSet codes) {
        Map<Integer, Integer> first = new HashMap<>();
        for (int row = 0; row < document.rows() && !codes.isEmpty(); row++) {
            int code = column().code(row);
            if (codes.get(code) && document.counts(row)) {
                first.putIfAbsent(code, row);
            }
        }
        return first;
    }

    private static BitSet bits(List<Integer> codes) {
        BitSet bits = new BitSet();
        codes.forEach(bits::set);
        return bits;
    }

    private int uses(BitSet codes) {
        return codes.stream().map(column()::uses).sum();
    }

    private int[] rowsWith(BitSet codes) {
        if (uses(codes) == 0) {
            return new int[0];
        }
        return IntStream.range(0, document.rows())
                .filter(row -> codes.get(column().code(row)) && document.counts(row))
                .toArray();
    }
}
