package nl.leverklaar.rule;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leverklaar.check.Finding;
import nl.leverklaar.document.Source;
import nl.leverklaar.layout.Fill;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Layout;
import nl.leverklaar.layout.Layouts;
import nl.leverklaar.rule.bst.NietTeOpenen;
import nl.leverklaar.session.Opening;
import nl.leverklaar.session.Session;

/// The sample of one rule, opened as a file of its own with the whole RuleBook.
///
/// Each row gets one more column that no delivery knows, so that no row is empty; row 0 of the session is the first row
/// of the sample.
public final class SampleRun {

    /// The day on which samples are checked.
    public static final LocalDate PEILDATUM = LocalDate.of(2026, 11, 21);

    /// The only rule about what is practice and what is not.
    private static final String ABOUT_PRACTICE = "VLD-10";

    /// The rule about whose rows they are; of its whole files nobody says so.
    private static final String ABOUT_HOLDER = "BST-26";

    /// Stands in a sample for a line break inside a cell.
    private static final char LINE_BREAK = '\u2424';

    /// The gastouderbureau of the organisation, for the rules that know of it.
    private static final Map<String, String> GOB =
            Map.of("RIJ-16", "999980038", "RIJ-33", "999980038", "BRD-15", "999980002");

    private static final Layout LAYOUT = Layouts.load().newest();

    private SampleRun() {}

    /// The rows of a sample as a file, opened.
    public static Session open(Sample sample) {
        StringBuilder file = new StringBuilder(sample.header()).append(";voorbeeld\r\n");
        for (Sample.Line line : sample.lines()) {
            file.append(line.text().replace(LINE_BREAK, '\n')).append(";voorbeeld\r\n");
        }
        return open(sample.code(), file.toString().getBytes(StandardCharsets.UTF_8));
    }

    /// A whole file, opened; a good one with what a good one is compared with.
    public static Session open(String code, Sample.File file) {
        Circumstances known = circumstances(code);
        Circumstances alone = ABOUT_HOLDER.equals(code) ? known.of(Optional.empty()) : known;
        return open(Outsides.of(code, file.good(), alone), code, file.bytes());
    }

    /// A whole file, opened.
    public static Session open(String code, byte[] bytes) {
        return open(circumstances(code), code, bytes);
    }

    private static Session open(Circumstances circumstances, String code, byte[] bytes) {
        Fill fill =
                new Fill(
                        "1.0",
                        Optional.of("12345678"),
                        Optional.of(YearMonth.of(2026, 10)),
                        Optional.ofNullable(GOB.get(code)));
        Opening opening = Opening.of(LAYOUT, fill, circumstances);
        try {
            return Session.open(Source.of(bytes), opening, (_, _) -> {});
        } catch (nl.leverklaar.document.SourceException e) {
            throw new AssertionError(code, e);
        }
    }

    /// What samples are checked with: a practice round of a KOO with three locations, and for the chapters that compare
    /// with it a register or earlier deliveries.
    public static Circumstances circumstances(String code) {
        Circumstances alone =
                new Circumstances(
                        PEILDATUM,
                        !code.equals(ABOUT_PRACTICE),
                        Optional.of("12345678"),
                        Set.of("999980002", "999980014", "999980026"));
        return Outsides.of(code, false, alone);
    }

    /// What the rule of a code finds, in the order of the rows.
    public static List<Finding> findings(Session session, String code) {
        if (session.findings().notChecked().containsKey(code)) {
            throw new AssertionError(code + " could not be asked");
        }
        List<Finding> found = new ArrayList<>();
        session.findings()
                .each(finding -> {
                    if (finding.code().equals(code)) {
                        found.add(finding);
                    }
                });
        return found;
    }

    /// All that is found, as code, row and column; every rule was asked.
    public static List<String> places(Session session) {
        if (!session.findings().notChecked().isEmpty()) {
            throw new AssertionError(session.findings().notChecked().keySet() + " not asked");
        }
        List<String> found = new ArrayList<>();
        session.findings()
                .each(finding ->
                        found.add(
                                finding.code()
                                        + " "
                                        + finding.row()
                                        + " "
                                        + finding.kolom().map(Kolom::key).orElse("")));
        return found;
    }

    /// Every finding of a rule in its own bad rows and files; none of files that cannot be opened.
    public static List<Finding> findingsInSamples(String code) {
        List<Finding> found = new ArrayList<>();
        if (new NietTeOpenen().code().equals(code)) {
            return found;
        }
        Sample.of(code).ifPresent(sample -> found.addAll(findings(open(sample), code)));
        for (Sample.File file : Sample.files(code)) {
            found.addAll(findings(open(code, file), code));
        }
        return found;
    }
}
