package nl.leverklaar.rule.bst;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.leverklaar.check.Finding;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.rule.CleanDelivery;
import nl.leverklaar.rule.Repair;
import nl.leverklaar.rule.SampleRun;
import nl.leverklaar.session.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Empty cells at the end are proposed to be empty; a row that lost anything else is not.
class LostEndTest {

    private static final int ROWS = 20;
    private static final int ROW = 7;

    /// A row that has its empty cells.
    private static final int WHOLE = 15;

    private final CleanDelivery delivery =
            new CleanDelivery(ROWS)
                    .with(ROW, Kolom.CONTRACT_BEGINDATUM, "")
                    .with(ROW, Kolom.EIGEN_KENMERK, "")
                    .with(WHOLE, Kolom.CONTRACT_BEGINDATUM, "")
                    .with(WHOLE, Kolom.EIGEN_KENMERK, "");

    private List<String> lines() {
        return new ArrayList<>(delivery.file().lines().toList());
    }

    private List<String> cells() {
        return new ArrayList<>(Arrays.asList(lines().get(ROW + 1).split(";", -1)));
    }

    private static Session open(List<String> lines) {
        byte[] bytes = (String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8);
        return CleanDelivery.open(bytes, SampleRun.circumstances(""));
    }

    private Session with(List<String> cells) {
        List<String> lines = lines();
        lines.set(ROW + 1, String.join(";", cells));
        return open(lines);
    }

    private static List<Repair> proposed(Session session) {
        return SampleRun.findings(session, "BST-15").stream()
                .filter(of -> of.row() == ROW)
                .map(Finding::repairs)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3"})
    void emptyCellsAtTheEndAreProposed(int lost) {
        List<String> all = cells();
        Session session = with(all.subList(0, all.size() - lost));
        assertEquals(List.of(Repair.rewrite(all)), proposed(session));
    }

    @Test
    void aCellThatMayNotBeEmptyIsNot() {
        List<String> all = cells();
        assertEquals(List.of(), proposed(with(all.subList(0, Kolom.KOSTEN.ordinal()))));
    }

    /// What stood behind a separator that was lost stands in the wrong column.
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {
                "CONTRACT_NUMMER",
                "CONTRACT_BEGINDATUM",
                "CONTRACT_EINDDATUM",
                "EIGEN_KENMERK"
            })
    void aLostSeparatorShiftsWhatStandsBehindIt(Kolom kolom) {
        List<String> cells = cells();
        int at = kolom.ordinal();
        cells.set(at, cells.get(at) + cells.remove(at + 1));
        assertEquals(List.of(), proposed(with(cells)));
    }

    /// Where the contract is the last there is, nothing stands behind it that would have moved.
    @ParameterizedTest
    @ValueSource(strings = {"2026-01-05", "5-1-2026", "05/01/2026"})
    void aContractNumberWithADateBehindItIsTwoCells(String date) {
        List<String> cells = cells();
        int at = Kolom.CONTRACT_NUMMER.ordinal();
        cells.remove(at + 1);
        assertEquals(1, proposed(with(cells)).size());
        cells.set(at, cells.get(at) + date);
        assertEquals(List.of(), proposed(with(cells)));
    }

    /// The last value of a file that breaks off may be half of one.
    @Test
    void theLastRowOfAFileThatBreaksOffIsNot() {
        List<String> lines = lines().subList(0, ROW + 2);
        List<String> cells = cells();
        lines.set(ROW - 1, String.join(";", cells));
        lines.set(ROW + 1, String.join(";", cells.subList(0, cells.size() - 1)));
        assertEquals(1, proposed(open(lines)).size());
        byte[] bytes = String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8);
        assertEquals(List.of(), proposed(CleanDelivery.open(bytes, SampleRun.circumstances(""))));
    }

    @ParameterizedTest
    @CsvSource({
        "KIND_BSN,999999999",
        "LRK_NUMMER,12345",
        "KIND_ACHTERNAAM,Berg 12",
        "KIND_ACHTERNAAM,''",
        "TIJDVAK,oktober?",
        "UREN,tien"
    })
    void aValueThatDoesNotFitIsNotTrusted(Kolom kolom, String value) {
        delivery.with(ROW, kolom, value);
        List<String> all = cells();
        assertEquals(List.of(), proposed(with(all.subList(0, all.size() - 1))));
    }

    @Test
    void aRowThatNamesNobodyIsNot() {
        delivery.with(ROW, Kolom.KIND_BSN, "").with(ROW, Kolom.OUDER_BSN, "");
        delivery.with(ROW, Kolom.PARTNER_BSN, "");
        List<String> all = cells();
        assertEquals(List.of(), proposed(with(all.subList(0, all.size() - 1))));
    }

    /// A row that is broken off lost what all others have.
    @ParameterizedTest
    @CsvSource({"1, false", "2, false", "9, false", "10, true"})
    void whatNearlyEveryRowHasIsNoEmptyEnd(int rows, boolean proposed) {
        List<String> lines = new ArrayList<>(new CleanDelivery(2 * ROWS).file().lines().toList());
        for (int row = ROW + 1; row <= ROW + rows; row++) {
            String line = lines.get(row);
            lines.set(row, line.substring(0, line.lastIndexOf(';')));
        }
        assertEquals(proposed, !proposed(open(lines)).isEmpty());
    }

    /// What does not fit in a column of most rows is a habit there and no sign that values have moved.
    @ParameterizedTest
    @CsvSource({"UURPRIJS,'11,2034'", "UREN,182:00", "CONTRACT_EINDDATUM,onbepaald", "UREN,''"})
    void whatDoesNotFitInMostRowsIsNoSign(Kolom kolom, String text) {
        CleanDelivery odd = new CleanDelivery(ROWS);
        for (int row = 0; row < ROWS; row++) {
            odd.with(row, kolom, text).with(row, Kolom.EIGEN_KENMERK, row % 2 == 0 ? "K" : "");
        }
        List<String> lines = new ArrayList<>(odd.file().lines().toList());
        lines.set(ROW + 1, lines.get(ROW + 1).replaceAll(";$", ""));
        assertEquals(1, proposed(open(lines)).size());
        lines.set(ROW + 1, lines.get(ROW + 1).replaceFirst(";", ""));
        assertEquals(List.of(), proposed(open(lines)));
    }

    @Test
    void aFewCellsThatFitAnythingTellNothing() {
        List<String> rows = new ArrayList<>(List.of("tijdvak;uren;eigen_kenmerk"));
        for (int i = 0; i < ROWS; i++) {
            rows.add("2026-10;" + (10 + i) + (i == ROW ? "" : ";K-" + i));
        }
        assertEquals(List.of(), proposed(open(rows)));
    }

    /// A line break in the contract number cuts a row in two, and the first half fits.
    @Test
    void aRowThatGoesOnInTheNextLineIsNot() {
        delivery.with(ROW, Kolom.CONTRACT_BEGINDATUM, "2026-01-05");
        List<String> lines = lines();
        int at = lines.get(ROW + 1).lastIndexOf("2026-1") + 4;
        String row = lines.get(ROW + 1);
        lines.set(ROW + 1, row.substring(0, at));
        lines.add(ROW + 2, row.substring(at));
        Session session = open(lines);
        assertEquals(
                "7 8",
                SampleRun.findings(session, "BST-15").stream()
                        .map(of -> String.valueOf(of.row()))
                        .collect(Collectors.joining(" ")));
        assertEquals(List.of(), proposed(session));
        session.setApart(new int[] {ROW + 1});
        assertEquals(1, proposed(session).size());
    }

    @Test
    void twoNeighboursThatAreBothCutOffAreBothProposed() {
        List<String> lines = lines();
        lines.set(ROW + 1, lines.get(ROW + 1).replaceFirst(";;;$", ""));
        lines.set(ROW + 2, lines.get(ROW + 1));
        Session session = open(lines);
        assertEquals(2, SampleRun.findings(session, "BST-15").size());
        assertEquals(1, proposed(session).size());
    }
}
