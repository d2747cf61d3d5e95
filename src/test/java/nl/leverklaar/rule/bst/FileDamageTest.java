package nl.leverklaar.rule.bst;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.leverklaar.check.Decision;
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

/// What happened to a file is one finding, however much of it seems wrong because of that.
class FileDamageTest {

    private static final int ROWS = 60;
    private static final int ROW = 24;
    private static final int CELLS = Kolom.values().length;

    private final CleanDelivery delivery = new CleanDelivery(ROWS);
    private final List<String> lines = new ArrayList<>(delivery.file().lines().toList());

    @ParameterizedTest
    @CsvSource({"Totaal,25", "Totaal:,60", "Subtotaal BSO,1", "Eindtotaal 60 kinderen,30"})
    void aRowOfTotalsIsOneFinding(String word, int at) {
        lines.add(at, word + ";".repeat(26) + "1234,50;;9876,00" + ";".repeat(CELLS - 29));
        assertEquals(List.of("BST-19 " + (at - 1) + " "), found());
    }

    @Test
    void amountsAloneAtTheEndAreTotalsToo() {
        lines.add(";".repeat(26) + "1234,50;;9876,00" + ";".repeat(CELLS - 29));
        assertEquals(List.of("BST-19 60 "), found());
    }

    @Test
    void aRowOfTotalsThatIsEditedIsARowLikeAnyOther() {
        lines.add("Totaal;;1234,50");
        Session session = open();
        session.edit(ROWS, Kolom.KIND_ACHTERNAAM, "Bakker");
        assertEquals(0, SampleRun.findings(session, "BST-19").size());
        assertEquals(true, SampleRun.findings(session, "VLD-01").size() > 1);
        session.undo();
        assertEquals(List.of("BST-19 60 "), found(session));
    }

    @Test
    void columnNamesThatComeAgainAreOneFinding() {
        lines.add(30, lines.getFirst());
        lines.add(45, lines.getFirst());
        assertEquals(List.of("BST-20 -1 "), found());
    }

    @Test
    void columnNamesThatComeAgainAtOnceAreNoExplanation() {
        lines.add(1, lines.getFirst());
        lines.add(2, lines.getFirst());
        assertEquals(List.of("BST-20 -1 "), found());
    }

    @Test
    void aStrayQuoteIsALetterOfItsRowUntilItIsTakenAway() {
        int name = Kolom.KIND_ACHTERNAAM.ordinal();
        String[] cells = lines.get(ROW).split(";", -1);
        cells[name] = '"' + cells[name];
        lines.set(ROW, String.join(";", cells));
        Session session = open();
        assertEquals(List.of("BST-16 " + (ROW - 1) + " "), found(session));
        session.edit(ROW - 1, Kolom.KIND_ACHTERNAAM, cells[name].substring(1));
        assertEquals(List.of(), found(session));
    }

    /// In a file with apostrophes around cells `'t` is still a word.
    @Test
    void anApostropheOfAWordIsNoStrayQuote() {
        quoteWithApostrophes(Kolom.EIGEN_KENMERK);
        setCell(Kolom.KIND_VOORVOEGSEL, "'t");
        assertEquals(List.of(), found());
        setCell(Kolom.KIND_ACHTERNAAM, "'Hoen");
        Session session = open();
        assertEquals(List.of("BST-16 " + ROW + " "), found(session));
        session.repair(session.preview(session.findings().decisions().getFirst(), 0).lines());
        assertEquals("'t", session.table().text(Kolom.KIND_VOORVOEGSEL, ROW));
        assertEquals("Hoen", session.table().text(Kolom.KIND_ACHTERNAAM, ROW));
    }

    private void quoteWithApostrophes(Kolom kolom) {
        lines.replaceAll(line -> {
            String[] cells = line.split(";", -1);
            cells[kolom.ordinal()] = "'" + cells[kolom.ordinal()] + "'";
            return String.join(";", cells);
        });
    }

    @ParameterizedTest
    @EnumSource(Kolom.class)
    void aStrayQuoteIsOneFindingOfItsRow(Kolom kolom) {
        String text = delivery.text(ROW, kolom);
        if (!text.isEmpty()) {
            for (String quoted : List.of('"' + text, text + '"', '"' + text + "\"\"")) {
                setCell(kolom, quoted);
                assertEquals(List.of("BST-16 " + ROW + " "), found(), quoted);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "kind_bsn,99990079,VLD-06",
        "kind_bsn,999900792,VLD-07",
        "kind_geboortedatum,2024-02-31,VLD-18",
        "uren,6x,VLD-26",
        "contract_nummer,2024_001,VLD-43",
        "kind_achternaam,BAKKER,VLD-40"
    })
    void whatIsWrongBesidesAStrayQuoteIsToldToo(String kolom, String text, String code) {
        setCell(Kolom.valueOf(kolom.toUpperCase(Locale.ROOT)), '"' + text);
        Session session = open();
        assertEquals(
                List.of("BST-16 " + ROW + " ", code + " " + ROW + " " + kolom), found(session));
        assertEquals(2, session.findings().decisions().size());
    }

    @Test
    void theSameTextInARowThatIsReadRightIsADecisionOfItsOwn() {
        setCell(Kolom.UREN, "\"64,00");
        Session session = open();
        session.edit(30, Kolom.UREN, "\"64,00");
        assertEquals(List.of("BST-16 " + ROW + " ", "VLD-26 30 uren"), found(session));
        Decision hours =
                session.findings().decisions().stream()
                        .filter(of -> of.code().equals("VLD-26"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(1, hours.count());
        assertArrayEquals(new int[] {30}, hours.rows());
        assertEquals(List.of(30), hours.findings().stream().map(Finding::row).toList());
    }

    private void setCell(Kolom kolom, String text) {
        String[] cells = lines.get(ROW + 1).split(";", -1);
        cells[kolom.ordinal()] = text;
        lines.set(ROW + 1, String.join(";", cells));
    }

    @Test
    void aRowWithASeparatorOfItsOwnIsReadAndTold() {
        lines.set(ROW, lines.get(ROW).replace(';', '|'));
        assertEquals(List.of("BST-07 " + (ROW - 1) + " "), found());
    }

    @Test
    void whatStandsAboveTheColumnNamesIsTold() {
        lines.addAll(0, List.of("sep=;", "", "Levering oktober"));
        assertEquals(List.of("BST-08 -1 ", "BST-10 -1 "), found());
    }

    @Test
    void whatExplainsTheColumnNamesIsNoRow() {
        lines.add(1, String.join(";", Collections.nCopies(CELLS, "uitleg")));
        lines.add(2, "tekst;nummer;jjjj-mm;letter" + ";cijfers of tekst".repeat(CELLS - 4));
        lines.add(0, "Levering oktober");
        Session session = open();
        assertEquals(List.of("BST-10 -1 "), found(session));
        assertEquals(
                Map.of("rijen", "1, 3, 4"),
                SampleRun.findings(session, "BST-10").getFirst().details());
        assertEquals(ROWS, session.document().rows());
    }

    @Test
    void aRowWithNumbersBelowTheColumnNamesIsData() {
        int hours = Kolom.UREN.ordinal();
        String[] cells = String.join(";", Collections.nCopies(CELLS, "tekst")).split(";");
        cells[hours] = "10,00";
        lines.add(1, String.join(";", cells));
        assertEquals(ROWS + 1, open().document().rows());
        cells[hours] = "####";
        lines.set(1, String.join(";", cells));
        assertEquals(ROWS + 1, open().document().rows());
    }

    @Test
    void aLastColumnWithoutANameIsOneFindingOfTheFile() {
        lines.set(0, lines.getFirst() + ";");
        for (int i = 1; i < lines.size(); i++) {
            lines.set(i, lines.get(i) + ";groep " + i);
        }
        assertEquals(List.of("BST-12 -1 "), found());
    }

    @Test
    void soIsOneWithSomethingInAFewRowsOnly() {
        lines.replaceAll(line -> line + ";");
        lines.set(ROW, lines.get(ROW) + "ouder belt terug");
        assertEquals(List.of("BST-12 -1 "), found());
    }

    @Test
    void aSeparatorAtTheEndOfEachRowMakesNoColumn() {
        lines.replaceAll(line -> line + ";");
        assertEquals(List.of(), found());
        lines.set(ROW, lines.get(ROW).replaceFirst(";", ";x;"));
        assertEquals(List.of("BST-15 " + (ROW - 1) + " "), found());
    }

    @ParameterizedTest
    @CsvSource({
        "'Aantal rijen: 60',1",
        "1;De Linde;Utrecht,1",
        "12345678,0",
        "a;b;c;d;e;f;g;h;i;j,0"
    })
    void aRowOfSomethingElseMayBeLeftOut(String row, int proposals) {
        lines.add(row);
        Session session = open();
        assertEquals(List.of("BST-15 60 "), found(session));
        List<Repair> repairs = SampleRun.findings(session, "BST-15").getFirst().repairs();
        assertEquals(proposals, repairs.size());
        assertTrue(repairs.stream().allMatch(Repair.remove()::equals));
    }

    @Test
    void emptyRowsAreOneFinding() {
        lines.add(10, ";".repeat(CELLS - 1));
        lines.add(20, "");
        lines.add(30, " ; ;");
        Session session = open();
        assertEquals(List.of("BST-18 -1 "), found(session));
        assertEquals(
                Map.of("aantal", "3"), SampleRun.findings(session, "BST-18").getFirst().details());
    }

    @Test
    void anotherCharacterSetIsTold() {
        delivery.with(ROW, Kolom.KIND_ACHTERNAAM, "Zoë");
        byte[] bytes = delivery.file().getBytes(Charset.forName("windows-1252"));
        assertEquals(List.of("BST-04 -1 "), found(open(bytes)));
    }

    @Test
    void anotherOrganisationIsFoundInItsRows() {
        delivery.with(ROW, Kolom.HOUDER_KVK, "87654321").with(30, Kolom.HOUDER_KVK, "8765 4321");
        Session session = open(delivery.file().getBytes(StandardCharsets.UTF_8));
        assertEquals(
                List.of("BST-26 24 houder_kvk", "BST-26 30 houder_kvk", "VLD-02 30 houder_kvk"),
                found(session));
    }

    @Test
    void aRowOfAnotherOrganisationIsFoundNoMoreWhenItIsSetApart() {
        delivery.with(ROW, Kolom.HOUDER_KVK, "87654321").with(30, Kolom.HOUDER_KVK, "87654321");
        Session session = open(delivery.file().getBytes(StandardCharsets.UTF_8));
        session.setApart(new int[] {30});
        assertEquals(List.of("BST-26 24 houder_kvk"), found(session));
    }

    @ParameterizedTest
    @CsvSource({"0,false", "1,true"})
    void aFileIsLargeFromTheFirstByteOnThatIsTooMany(int more, boolean large) {
        byte[] bytes = large(50 * 1024 * 1024 + more);
        assertEquals(large, found(open(bytes)).contains("BST-27 -1 "));
    }

    /// The rows again and again, each with a long remark, as many letters as it takes.
    private byte[] large(int size) {
        StringBuilder file = new StringBuilder(lines.getFirst()).append(";opmerking");
        String remark = "o".repeat(15_000);
        for (int row = 0; file.length() < size - 2 * remark.length(); row++) {
            file.append('\n').append(lines.get(1 + row % ROWS)).append(';').append(remark);
        }
        file.append("o".repeat(size - 1 - file.length())).append('\n');
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource(Kolom.class)
    void damageToAValueIsOneFindingInItsCell(Kolom kolom) {
        for (String damage :
                List.of(
                        "BST-23 #N/B",
                        "BST-23 ####",
                        "BST-05 K\uFFFD1",
                        "BST-06 ZoÃ«",
                        "BST-22 =1+1")) {
            CleanDelivery damaged = new CleanDelivery(ROWS).with(ROW, kolom, damage.substring(7));
            assertEquals(
                    List.of(damage.substring(0, 6) + " " + ROW + " " + kolom.key()),
                    found(damaged.open()),
                    damage);
        }
    }

    @ParameterizedTest
    @EnumSource(Kolom.class)
    void anInvisibleCharacterIsOneFindingInItsCell(Kolom kolom) {
        String text = delivery.text(ROW, kolom);
        if (!text.isEmpty()) {
            for (char invisible : new char[] {'\u200B', '\0', '\u00AD'}) {
                delivery.with(ROW, kolom, text.charAt(0) + "" + invisible + text.substring(1));
                assertEquals(List.of("BST-21 " + ROW + " " + kolom.key()), found(delivery.open()));
            }
        }
    }

    /// A disk that loses a cell leaves NULs where its text was; nothing may be read there as if it had been empty.
    @ParameterizedTest
    @EnumSource(Kolom.class)
    void aCellOfNothingButNulsIsTold(Kolom kolom) {
        delivery.with(ROW, kolom, "\0\0\0\0");
        assertTrue(found(delivery.open()).contains("BST-21 " + ROW + " " + kolom.key()));
    }

    /// A zero width space in an empty cell is no lost text.
    @Test
    void anInvisibleCharacterAloneIsAnEmptyCell() {
        delivery.with(ROW, Kolom.KIND_VOORVOEGSEL, "\u200B");
        assertEquals(List.of(), found(delivery.open()));
    }

    private List<String> found() {
        return found(open());
    }

    private Session open() {
        return open((String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    private static Session open(byte[] bytes) {
        return CleanDelivery.open(bytes, SampleRun.circumstances(""));
    }

    private static List<String> found(Session session) {
        return SampleRun.places(session);
    }
}
