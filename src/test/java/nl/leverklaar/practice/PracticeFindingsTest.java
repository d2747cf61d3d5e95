package nl.leverklaar.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leverklaar.check.Decision;
import nl.leverklaar.document.Progress;
import nl.leverklaar.document.Source;
import nl.leverklaar.document.SourceException;
import nl.leverklaar.layout.Fill;
import nl.leverklaar.layout.Layout;
import nl.leverklaar.layout.Layouts;
import nl.leverklaar.rule.Circumstances;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.session.Opening;
import nl.leverklaar.session.Session;
import org.junit.jupiter.api.Test;

/// What a careful person finds in the practice files, counted by hand when they were made.
class PracticeFindingsTest {

    /// The rules of which the file cannot have a mistake, and why.
    private static final Map<String, String> ELSEWHERE =
            Map.of(
                    "BST-02", "then there would be no file to practise with",
                    "BST-03", "then there would be no file to practise with",
                    "BST-09", "then nothing but the columns would be asked",
                    "BST-11", "then nothing could be delivered in the end",
                    "VLD-04", "no practice BSN begins with a zero",
                    "VLD-10", "a practice BSN is no mistake in practice",
                    "VLD-11", "asked once a reason is given; before that VLD-12 asks for it",
                    "VLD-17", "the export has no column for the KvK number");

    /// Code, decisions, findings; what is only told is not counted.
    private static final String ASKED =
            """
            BRD-01 1 3
            BRD-02 1 2
            BRD-03 1 2
            BRD-07 2 2
            BST-15 2 2
            RIJ-01 1 1
            RIJ-05 1 1
            RIJ-12 1 1
            RIJ-13 2 6
            RIJ-14 1 2
            RIJ-17 1 1
            RIJ-18 1 2
            RIJ-24 1 5
            RIJ-28 1 2
            RIJ-30 1 1
            VLD-01 3 4
            VLD-05 1 3
            VLD-06 2 2
            VLD-07 4 4
            VLD-08 1 3
            VLD-12 1 9
            VLD-14 3 13
            VLD-15 1 3
            VLD-16 1 4
            VLD-18 2 2
            VLD-20 1 6
            VLD-21 2 2
            VLD-25 1 2
            VLD-26 2 2
            VLD-28 1 1
            VLD-30 1 2
            VLD-32 2 44
            VLD-33 1 2
            VLD-34 1 2
            """;

    /// The rules the practice file was made for; those that came later need not be in it.
    private static final String FIRST =
            """
            BST-02 BST-03 BST-09 BST-11 BST-12 BST-15 VLD-01 VLD-02 VLD-03 VLD-04 VLD-05 VLD-06 VLD-07 VLD-08 VLD-10 VLD-11
            VLD-12 VLD-14 VLD-15 VLD-16 VLD-17 VLD-18 VLD-19 VLD-20 VLD-21 VLD-23 VLD-25 VLD-26 VLD-28 VLD-30 VLD-32 VLD-33
            VLD-34 RIJ-01 RIJ-05 RIJ-12 RIJ-13 RIJ-14 RIJ-17 RIJ-18 RIJ-24 RIJ-28 RIJ-30 BRD-01 BRD-02 BRD-03 BRD-07
            """;

    @Test
    void theMessyFileAsksWhatACarefulPersonCounts() throws SourceException {
        Map<String, Integer> decisions = new TreeMap<>();
        Map<String, Integer> findings = new TreeMap<>();
        for (Decision decision : open(PracticeFile.messy()).findings().decisions()) {
            if (decision.ernst() != Ernst.TIP) {
                decisions.merge(decision.code(), 1, Integer::sum);
                findings.merge(decision.code(), decision.count(), Integer::sum);
            }
        }
        assertEquals(
                ASKED,
                decisions.keySet().stream()
                        .map(code ->
                                code + " " + decisions.get(code) + " " + findings.get(code) + "\n")
                        .collect(Collectors.joining()));
    }

    @Test
    void everyOneOfTheFirstRulesIsInTheMessyFile() throws SourceException {
        Set<String> found = new TreeSet<>(ELSEWHERE.keySet());
        open(PracticeFile.messy())
                .findings()
                .decisions()
                .forEach(decision -> found.add(decision.code()));
        Set<String> first = new TreeSet<>(List.of(FIRST.strip().split("\\s+")));
        first.removeAll(found);
        assertEquals(Set.of(), first);
    }

    @Test
    void aMissingBsnIsAWarningOnceThereIsAReason() throws SourceException {
        Session session = open(PracticeFile.messy());
        Decision reason = decisions(session).get("VLD-12");
        assertTrue(reason != null && session.repair(session.preview(reason, 0).lines()));
        assertTrue(
                decisions(session).containsKey("VLD-11")
                        && !decisions(session).containsKey("VLD-12"));
    }

    @Test
    void nothingIsAskedInTheCleanFile() throws SourceException {
        Session session = open(PracticeFile.clean());
        assertEquals(0, session.findings().count(Ernst.FOUT));
        assertEquals(0, session.findings().count(Ernst.WAARSCHUWING));
        assertTrue(session.gate().isOpen());
    }

    private static Map<String, Decision> decisions(Session session) {
        return session.findings().decisions().stream()
                .collect(
                        Collectors.toMap(Decision::code, Function.identity(), (first, _) -> first));
    }

    private static Session open(Source source) throws SourceException {
        Layout layout = Layouts.load().newest();
        Optional<String> kvk = Optional.of(PracticeOrganisation.KVK);
        Fill fill =
                new Fill(
                        layout.version(),
                        kvk,
                        Optional.empty(),
                        Optional.of(PracticeOrganisation.LRK_GOB));
        Circumstances circumstances =
                new Circumstances(
                        PracticeFile.PEILDATUM, true, kvk, PracticeOrganisation.LOCATIONS);
        return Session.open(source, Opening.of(layout, fill, circumstances), Progress.NONE);
    }
}
