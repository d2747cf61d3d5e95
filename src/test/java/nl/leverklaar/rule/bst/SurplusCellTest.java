package nl.leverklaar.rule.bst;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.leverklaar.check.Finding;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.rule.CleanDelivery;
import nl.leverklaar.rule.Repair;
import nl.leverklaar.rule.SampleRun;
import nl.leverklaar.session.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Of a row with a cell too many is proposed what it was, or nothing.
class SurplusCellTest {

    private static final int ROWS = 20;

    private final List<String> lines = new CleanDelivery(ROWS).file().lines().toList();

    private List<String> cells(int row) {
        return new ArrayList<>(Arrays.asList(lines.get(row + 1).split(";", -1)));
    }

    private List<Repair> proposed(int row, List<String> cells) {
        List<String> changed = new ArrayList<>(lines);
        changed.set(row + 1, String.join(";", cells));
        byte[] bytes = (String.join("\r\n", changed) + "\r\n").getBytes(StandardCharsets.UTF_8);
        Session session = CleanDelivery.open(bytes, SampleRun.circumstances(""));
        return SampleRun.findings(session, "BST-15").stream()
                .filter(of -> of.row() == row)
                .map(Finding::repairs)
                .findFirst()
                .orElse(List.of());
    }

    private static Repair whole(List<String> cells) {
        List<String> all = new ArrayList<>(cells);
        all.add("");
        return Repair.rewrite(all);
    }

    /// Before the begin of a contract without an end, the date may be either.
    @ParameterizedTest
    @ValueSource(ints = {0, 4, 7, 12})
    void anEmptyCellThatIsNotOneOfItsOwnIsTakenOut(int row) {
        List<String> clean = cells(row);
        int begin = Kolom.CONTRACT_BEGINDATUM.ordinal();
        assertAll(
                IntStream.range(0, clean.size())
                        .mapToObj(at ->
                                () -> {
                                    List<String> cells = new ArrayList<>(clean);
                                    cells.add(at, "");
                                    List<Repair> expected =
                                            at == begin ? List.of() : List.of(whole(clean));
                                    assertEquals(expected, proposed(row, cells), "at " + at);
                                }));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4, 7, 12})
    void aSeparatorInAValueGivesThatValueOrNothing(int row) {
        List<String> clean = cells(row);
        Set<Integer> split =
                IntStream.range(0, clean.size())
                        .filter(at -> clean.get(at).length() > 1)
                        .collect(HashSet::new, Set::add, Set::addAll);
        assertTrue(split.size() > 10);
        assertAll(
                split.stream()
                        .map(at ->
                                () -> {
                                    List<String> cells = new ArrayList<>(clean);
                                    String text = clean.get(at);
                                    cells.set(at, text.substring(0, 1));
                                    cells.add(at + 1, text.substring(1));
                                    List<String> expected = new ArrayList<>(clean);
                                    expected.set(at, text.charAt(0) + ";" + text.substring(1));
                                    List<Repair> proposed = proposed(row, cells);
                                    assertTrue(
                                            proposed.isEmpty()
                                                    || proposed.equals(List.of(whole(expected))),
                                            () -> at + " becomes " + proposed);
                                }));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4, 7, 12})
    void aCellThatStandsThereTwiceIsTakenOutOrNothingIs(int row) {
        List<String> clean = cells(row);
        assertAll(
                IntStream.range(0, clean.size())
                        .filter(at -> !clean.get(at).isEmpty())
                        .mapToObj(at ->
                                () -> {
                                    List<String> cells = new ArrayList<>(clean);
                                    cells.add(at, clean.get(at));
                                    List<Repair> proposed = proposed(row, cells);
                                    assertTrue(
                                            proposed.isEmpty()
                                                    || proposed.equals(List.of(whole(clean))),
                                            () -> at + " becomes " + proposed);
                                }));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "  ", "\t"})
    void spacesAreNoValue(String spaces) {
        List<String> clean = cells(4);
        int begin = Kolom.CONTRACT_BEGINDATUM.ordinal();
        assertAll(
                IntStream.range(0, clean.size())
                        .filter(at -> at != begin)
                        .mapToObj(at ->
                                () -> {
                                    List<String> cells = new ArrayList<>(clean);
                                    cells.add(at, spaces);
                                    List<String> proposed = proposed(4, cells).getFirst().cells();
                                    List<String> stripped =
                                            proposed.stream().map(String::strip).toList();
                                    assertEquals(whole(clean).cells(), stripped, "at " + at);
                                }));
    }

    /// A contract number takes anything in, so nothing is joined to it.
    @ParameterizedTest
    @ValueSource(strings = {"0,00", "25,00", "2026"})
    void anAmountTooManyIsNoPartOfTheContractNumber(String amount) {
        List<String> cells = cells(4);
        cells.add(Kolom.CONTRACT_NUMMER.ordinal(), amount);
        assertEquals(List.of(), proposed(4, cells));
    }

    /// Of a column that anything fits, nobody else would know what it holds.
    @Test
    void aReferenceMayHaveASeparatorInIt() {
        List<String> cells = cells(4);
        int at = Kolom.EIGEN_KENMERK.ordinal();
        String text = cells.get(at);
        List<String> expected = new ArrayList<>(cells);
        expected.set(at, text.substring(0, 3) + ";" + text.substring(3));
        cells.set(at, text.substring(0, 3));
        cells.add(at + 1, text.substring(3));
        assertEquals(List.of(whole(expected)), proposed(4, cells));
    }
}
