package nl.leverklaar.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.leverklaar.document.Document;
import nl.leverklaar.document.DocumentListener;
import nl.leverklaar.document.Edit;
import nl.leverklaar.document.Progress;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Table;
import nl.leverklaar.rule.AnyRule;
import nl.leverklaar.rule.ColumnRule;
import nl.leverklaar.rule.Counting;
import nl.leverklaar.rule.CountingRule;
import nl.leverklaar.rule.FileRule;
import nl.leverklaar.rule.GroupRule;
import nl.leverklaar.rule.Grouping;
import nl.leverklaar.rule.Outside;
import nl.leverklaar.rule.Reads;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.RowRule;
import nl.leverklaar.rule.RuleBook;
import nl.leverklaar.rule.ValueRule;

/// Asks all rules once, and from then on only what an edit touched.
///
/// It listens to the document, so its [Findings] are true after every edit, undo and redo: at each moment they equal what
/// a new Checker over the same table would find.
public final class Checker implements DocumentListener {

    /// Fewer rows than this are not worth more than one thread.
    private static final int MANY = 1_000;

    private final Table table;
    private final Accepted accepted;
    private final Map<AnyRule, Integer> order = new IdentityHashMap<>();
    private final Map<Kolom, List<ValueRule>> valueRules = new EnumMap<>(Kolom.class);
    private final Failures failures = new Failures();
    private final Map<Outside, List<String>> notAsked;
    private final Usable usable;
    private final List<FileVerdicts> files = new ArrayList<>();
    private final Map<Counting<?>, Counted<?>> counted = new LinkedHashMap<>();
    private final Map<Kolom, ValueVerdicts> values = new EnumMap<>(Kolom.class);
    private final List<RowVerdicts> rows = new ArrayList<>();
    private final List<Groups> groups = new ArrayList<>();
    private List<Verdicts> verdicts;

    public Checker(Table table, RuleBook book) {
        this(table, book, Accepted.NOTHING);
    }

    /// @param accepted what a person lets stand, as it is at each moment
    public Checker(Table table, RuleBook book, Accepted accepted) {
        this.table = table;
        this.accepted = accepted;
        this.notAsked = book.notAsked();
        for (AnyRule rule : book.rules()) {
            order.put(rule, order.size());
        }
        for (ValueRule rule : book.of(ValueRule.class)) {
            for (Kolom kolom : rule.columns()) {
                valueRules.computeIfAbsent(kolom, _ -> new ArrayList<>()).add(rule);
            }
        }
        this.usable = new Usable(table);
        book.of(FileRule.class).forEach(rule -> files.add(verdicts(rule)));
        for (Kolom kolom : Kolom.values()) {
            addColumn(kolom);
        }
        book.of(RowRule.class).forEach(rule -> rows.addAll(RowVerdicts.of(table, rule, failures)));
        Map<Grouping, List<GroupRule>> byGrouping = new LinkedHashMap<>();
        for (GroupRule rule : book.of(GroupRule.class)) {
            byGrouping.computeIfAbsent(rule.grouping(), _ -> new ArrayList<>()).add(rule);
        }
        byGrouping.forEach(
                (grouping, of) -> groups.add(new Groups(grouping, of, table, usable, failures)));
        this.verdicts = inOrder();
    }

    private FileVerdicts verdicts(FileRule rule) {
        return switch (rule) {
            case CountingRule<?> counting -> verdicts(counting);
            case ColumnRule column ->
                    new FileVerdicts(
                            table,
                            rule,
                            failures,
                            report -> column.judge(table, misplaced(), report));
            default -> new FileVerdicts(table, rule, failures, report -> rule.judge(table, report));
        };
    }

    private Map<Kolom, BitSet> misplaced() {
        Map<Kolom, BitSet> codes = new EnumMap<>(Kolom.class);
        values.forEach((kolom, of) -> codes.put(kolom, of.misplaced()));
        return codes;
    }

    private <T> FileVerdicts verdicts(CountingRule<T> rule) {
        Counting<T> counting = rule.counting();
        @SuppressWarnings("unchecked") // under a counting stands what it counted
        Counted<T> of =
                (Counted<T>) counted.computeIfAbsent(counting, _ -> new Counted<>(table, counting));
        return new FileVerdicts(table, rule, failures, report -> of.judge(rule, report));
    }

    /// Asks every rule of every value, row and group.
    ///
    /// @param progress is told the rows that are done
    public void checkAll(Progress progress) {
        Document document = table.document();
        values.values().parallelStream().forEach(ValueVerdicts::judgeNew);
        table.withHashes(
                EnumSet.allOf(Kolom.class),
                () -> {
                    judgeRows(progress);
                    files.forEach(FileVerdicts::judge);
                    groups.parallelStream().forEach(Groups::judgeAll);
                });
    }

    /// Asks the row rules, of some rows on each processor.
    private void judgeRows(Progress progress) {
        int count = table.document().rows();
        int parts = count < MANY ? 1 : Runtime.getRuntime().availableProcessors();
        AtomicInteger done = new AtomicInteger();
        List<RowPass> passes =
                IntStream.range(0, parts)
                        .parallel()
                        .mapToObj(part -> {
                            int from = (int) ((long) count * part / parts);
                            int to = (int) ((long) count * (part + 1) / parts);
                            RowPass pass = new RowPass(table, usable, rows);
                            pass.judge(from, to, more -> report(progress, done, more));
                            return pass;
                        })
                        .toList();
        rows.forEach(RowVerdicts::clear);
        passes.forEach(RowPass::deliver);
    }

    private void report(Progress progress, AtomicInteger done, int more) {
        synchronized (done) {
            progress.at(done.addAndGet(more), table.document().rows());
        }
    }

    /// What a rule about the file had counted, true at every moment, for who shows it.
    public <T> Optional<T> counted(Class<T> type) {
        return counted.values().stream()
                .flatMap(of -> of.value().stream())
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    /// What was found, true at every moment.
    public Findings findings() {
        return new Findings(verdicts, failures, notAsked);
    }

    /// The verdicts of all rules, in the order of the catalogue; views, so that they stay true.
    private List<Verdicts> inOrder() {
        List<Verdicts> all = new ArrayList<>(files);
        values.values().forEach(of -> all.addAll(of.byRule()));
        all.addAll(rows);
        groups.forEach(of -> all.addAll(of.byRule()));
        all.sort(Comparator.comparingInt(of -> order.getOrDefault(of.rule(), 0)));
        return Explained.in(table, all, accepted);
    }

    @Override
    public void before(Edit edit) {
        values.values().forEach(ValueVerdicts::judgeNew);
        addNewColumns();
        counted.values().forEach(of -> of.before(edit));
        touchedGroups(edit, reach(edit)).forEach(of -> of.touch(edit.rows()));
    }

    @Override
    public void after(Edit edit) {
        counted.values().forEach(of -> of.after(edit));
        Reach reach = reach(edit);
        List<RowVerdicts> touched = rows.stream().filter(of -> reach.touches(of::looksAt)).toList();
        if (edit.rows().length < MANY) {
            for (int row : edit.rows()) {
                judgeRow(touched, row);
            }
            judgeGroups(edit, reach);
        } else {
            new RowPass(table, usable, touched).judgeAgain(edit.rows());
            table.withHashes(keyColumns(reach), () -> judgeGroups(edit, reach));
        }
        files.forEach(FileVerdicts::judge);
    }

    private void judgeGroups(Edit edit, Reach reach) {
        List<Groups> outdated = groups.stream().filter(Groups::isOutdated).toList();
        outdated.forEach(Groups::judgeAll);
        touchedGroups(edit, reach).parallelStream()
                .filter(of -> !outdated.contains(of))
                .forEach(of -> {
                    of.touch(edit.rows());
                    of.judgeTouched(edit.rows(), reach.touches(of::dependsOn));
                });
    }

    private void judgeRow(List<RowVerdicts> verdicts, int row) {
        boolean counts = table.document().counts(row);
        Reads reads = new Reads();
        Row cursor = new Row(table, row, Kolom.KIND_BSN, reads);
        for (RowVerdicts of : verdicts) {
            of.set(row, counts && of.isBad(cursor, row, usable));
            of.looked(reads);
            reads.clear();
        }
    }

    /// What an edit can change.
    ///
    /// @param counting which rows count, and with that everything
    /// @param kolom else only the values of this column; nothing that rules look at when there is none
    private record Reach(boolean counting, Optional<Kolom> kolom) {

        boolean touches(Predicate<Kolom> looks) {
            return counting || kolom.filter(looks).isPresent();
        }
    }

    private Reach reach(Edit edit) {
        return edit instanceof Edit.Values(int position, int[] edited, int[] _, int[] _)
                        && !mayBeginToCount(edited)
                ? new Reach(false, kolomAt(position))
                : new Reach(true, Optional.empty());
    }

    /// The groupings in which an edit can change anything.
    private List<Groups> touchedGroups(Edit edit, Reach reach) {
        return groups.stream()
                .filter(of ->
                        reach.touches(of::dependsOn)
                                || reach.touches(of::looksAt) && of.isShared(edit.rows()))
                .toList();
    }

    /// The columns of which the keys are made that must be made again.
    private Set<Kolom> keyColumns(Reach reach) {
        return groups.stream()
                .filter(of -> reach.touches(of::dependsOn))
                .flatMap(Groups::columns)
                .collect(Collectors.toSet());
    }

    /// Whether an edit may end what kept a row out, so that it is judged for the first time.
    private boolean mayBeginToCount(int[] edited) {
        Document document = table.document();
        return document.reading().width() < document.sourceColumns()
                || Arrays.stream(edited).anyMatch(document::wasKeptOut);
    }

    private Optional<Kolom> kolomAt(int position) {
        return values.values().stream()
                .filter(of -> of.column().position() == position)
                .map(ValueVerdicts::kolom)
                .findFirst();
    }

    private void addNewColumns() {
        int known = values.size();
        for (Kolom kolom : Kolom.values()) {
            if (!values.containsKey(kolom)) {
                addColumn(kolom);
            }
        }
        if (values.size() > known) {
            verdicts = inOrder();
        }
        values.values().forEach(ValueVerdicts::judgeNew);
    }

    private void addColumn(Kolom kolom) {
        table.meanings(kolom)
                .ifPresent(meanings -> {
                    List<ValueRule> of = valueRules.getOrDefault(kolom, List.of());
                    boolean mayBeEmpty = !table.isInFile(kolom);
                    ValueVerdicts verdicts =
                            new ValueVerdicts(
                                    table,
                                    kolom,
                                    meanings,
                                    mayBeEmpty ? withoutEmpty(of) : of,
                                    failures);
                    values.put(kolom, verdicts);
                    usable.judgedBy(verdicts);
                });
    }

    /// In a column that the file does not have, an empty cell means that Leverklaar fills it in.
    private static List<ValueRule> withoutEmpty(List<ValueRule> rules) {
        return rules.stream().filter(rule -> !rule.line().asksEmpty()).toList();
    }
}
