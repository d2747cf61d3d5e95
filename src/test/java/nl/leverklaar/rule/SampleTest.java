package nl.leverklaar.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.leverklaar.check.Finding;
import nl.leverklaar.document.Column;
import nl.leverklaar.document.DocumentReader;
import nl.leverklaar.document.Progress;
import nl.leverklaar.document.Source;
import nl.leverklaar.document.SourceException;
import nl.leverklaar.layout.Layout;
import nl.leverklaar.layout.Layouts;
import nl.leverklaar.session.Preview;
import nl.leverklaar.session.Session;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every rule says of its own samples what they say of themselves, and its repairs do what they promise.
class SampleTest {

    /// The codes whose samples alone are tried, for example `rij-.*`; every code where nothing is said.
    private static final Pattern CODES =
            Pattern.compile(System.getProperty("codes", ".*"), Pattern.CASE_INSENSITIVE);

    static Stream<String> codes() {
        return RuleBook.of(SampleRun.circumstances("")).rules().stream()
                .map(AnyRule::code)
                .filter(code -> CODES.matcher(code).matches());
    }

    @ParameterizedTest
    @MethodSource("codes")
    void findsTheBadRowsAndOnlyThose(String code) {
        Sample.of(code)
                .ifPresent(sample ->
                        assertEquals(badRows(sample), foundRows(SampleRun.open(sample), code)));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void findsTheBadFilesAndOnlyThose(String code) {
        assumeFalse(isAboutOpening(code));
        for (Sample.File file : Sample.files(code)) {
            List<Finding> found = SampleRun.findings(SampleRun.open(code, file), code);
            assertEquals(file.good(), found.isEmpty(), file.name());
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    void cannotOpenTheBadFilesAndOnlyThose(String code) {
        assumeTrue(isAboutOpening(code));
        for (Sample.File file : Sample.files(code)) {
            assertEquals(file.good(), opens(file), file.name());
        }
    }

    private static boolean isAboutOpening(String code) {
        return RuleBook.of(SampleRun.circumstances("")).rule(code).orElseThrow()
                instanceof OpenRule;
    }

    private static boolean opens(Sample.File file) {
        Layout layout = Layouts.load().newest();
        try {
            new DocumentReader(layout.headers()).read(Source.of(file.bytes()), Progress.NONE);
            return true;
        } catch (SourceException e) {
            return false;
        }
    }

    /// A bad row that differs in one cell from a good one shows what the rule looks at.
    @ParameterizedTest
    @MethodSource("codes")
    void hasAGoodRowOneCellAwayFromABadOne(String code) {
        AnyRule rule = RuleBook.of(SampleRun.circumstances("")).rule(code).orElseThrow();
        assumeTrue(rule instanceof RowRule || rule instanceof ValueRule);
        List<Sample.Line> lines = Sample.of(code).orElseThrow().lines();
        assertTrue(
                lines.stream()
                        .filter(Sample.Line::good)
                        .anyMatch(good ->
                                lines.stream()
                                        .filter(line -> !line.good())
                                        .anyMatch(
                                                bad -> differences(good.text(), bad.text()) == 1)),
                "no good row is near a bad one");
    }

    @ParameterizedTest
    @MethodSource("codes")
    void eachRepairSolvesItsFindingAndTouchesNothingElse(String code) {
        assumeFalse(isAboutOpening(code));
        Sample.of(code).ifPresent(sample -> tryRepairs(code, () -> SampleRun.open(sample)));
        for (Sample.File file : Sample.files(code)) {
            tryRepairs(code, () -> SampleRun.open(code, file));
        }
    }

    private static void tryRepairs(String code, java.util.function.Supplier<Session> opened) {
        for (Finding finding : SampleRun.findings(opened.get(), code)) {
            for (Repair repair : finding.repairs()) {
                tryRepair(opened.get(), finding, repair);
            }
        }
    }

    private static void tryRepair(Session session, Finding finding, Repair repair) {
        String about = finding.code() + " row " + finding.row() + " " + repair;
        List<String> before = cells(session);
        assertTrue(
                session.repair(List.of(new Preview.Line(finding.row(), List.of(), repair))), about);
        assertTrue(
                SampleRun.findings(session, finding.code()).stream()
                        .noneMatch(left ->
                                left.row() == finding.row()
                                        && left.kolom().equals(finding.kolom())),
                about + " is still found");
        List<String> after = cells(session);
        for (int row = 0; row < before.size(); row++) {
            if (repair.absorbed().contains(row)) {
                assertEquals(
                        before.get(row).replaceFirst("INCLUDED", "REMOVED"), after.get(row), about);
            } else if (row != finding.row()) {
                assertEquals(before.get(row), after.get(row), about);
            }
        }
        repair.changes()
                .forEach(change ->
                        assertEquals(
                                change.text(),
                                session.table().text(change.kolom(), finding.row()),
                                about));
        session.undo();
        assertEquals(before, cells(session), about + " undone");
    }

    private static List<String> cells(Session session) {
        List<String> all = new ArrayList<>();
        for (int row = 0; row < session.document().rows(); row++) {
            StringBuilder cells = new StringBuilder().append(session.document().state(row));
            for (Column column : session.document().columns()) {
                if (column.position() < session.document().sourceColumns()) {
                    cells.append('|').append(column.text(row));
                }
            }
            all.add(cells.toString());
        }
        return all;
    }

    private static List<Integer> badRows(Sample sample) {
        List<Integer> rows = new ArrayList<>();
        for (int i = 0; i < sample.lines().size(); i++) {
            if (!sample.lines().get(i).good()) {
                rows.add(i);
            }
        }
        return rows;
    }

    private static List<Integer> foundRows(Session session, String code) {
        return SampleRun.findings(session, code).stream()
                .map(Finding::row)
                .distinct()
                .sorted()
                .toList();
    }

    private static long differences(String one, String other) {
        String[] left = one.split(";", -1);
        String[] right = other.split(";", -1);
        long different = 0;
        for (int i = 0; i < Math.max(left.length, right.length); i++) {
            boolean same = i < left.length && i < right.length && left[i].equals(right[i]);
            different += same ? 0 : 1;
        }
        return different;
    }
}
