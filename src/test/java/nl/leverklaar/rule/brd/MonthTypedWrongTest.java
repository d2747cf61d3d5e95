package nl.leverklaar.rule.brd;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.leverklaar.check.Finding;
import nl.leverklaar.document.Source;
import nl.leverklaar.document.SourceException;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Layouts;
import nl.leverklaar.previous.Earlier;
import nl.leverklaar.previous.EarlierFile;
import nl.leverklaar.rule.Circumstances;
import nl.leverklaar.rule.CleanDelivery;
import nl.leverklaar.rule.SampleRun;
import nl.leverklaar.session.Reden;
import nl.leverklaar.session.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A month typed wrong in a file of a year is one finding at the month, and no hours are added up or left out.
class MonthTypedWrongTest {

    private static final int CHILDREN = 12;
    private static final int MONTHS = 10;
    private static final int MAY = 4;
    private static final int JULY = 6;
    private static final int CHILD = 3;

    private final List<String[]> rows = new ArrayList<>();
    private final List<String> header;

    MonthTypedWrongTest() {
        List<String> lines = new CleanDelivery(CHILDREN).file().lines().toList();
        header = List.of(lines.getFirst().split(";"));
        for (String line : lines.subList(1, lines.size())) {
            for (int month = 0; month < MONTHS; month++) {
                rows.add(line.split(";", -1));
                set(rows.size() - 1, Kolom.TIJDVAK, month(month));
            }
        }
    }

    private static String month(int month) {
        return "2026-%02d".formatted(month + 1);
    }

    private static int row(int month) {
        return CHILD * MONTHS + month;
    }

    private void set(int row, Kolom kolom, String text) {
        rows.get(row)[header.indexOf(kolom.key())] = text;
    }

    private byte[] bytes() {
        StringBuilder file = new StringBuilder(String.join(";", header)).append("\r\n");
        rows.forEach(row -> file.append(String.join(";", row)).append("\r\n"));
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private Session open() {
        return CleanDelivery.open(bytes(), SampleRun.circumstances(""));
    }

    private static List<String> twice(int one, int other) {
        return List.of("BRD-17 " + one + " tijdvak", "BRD-17 " + other + " tijdvak");
    }

    @Test
    void aYearIsClean() {
        assertEquals(List.of(), SampleRun.places(open()));
    }

    @Test
    void rowsThatAreEqualButForTheMonthAreNotLeftOut() {
        set(row(MAY), Kolom.TIJDVAK, month(JULY));
        Session session = open();
        assertEquals(twice(row(MAY), row(JULY)), SampleRun.places(session));
        assertEquals(0, session.repairCertain());
    }

    @Test
    void hoursOfTwoMonthsAreNotAddedUp() {
        typedWithOtherHours(MAY, JULY);
        Session session = open();
        assertEquals(twice(row(MAY), row(JULY)), SampleRun.places(session));
        assertEquals(1, session.findings().decisions().size());
    }

    @Test
    void theMonthIsProposedForTheRowThatStandsInItsPlace() {
        typedWithOtherHours(MAY, JULY);
        Session session = open();
        List<Finding> found = SampleRun.findings(session, "BRD-17");
        assertEquals(List.of(), found.getLast().repairs());
        assertEquals("2026-05", found.getLast().details().get("t"));
        var decision = session.findings().decisions().getFirst();
        session.repair(session.preview(decision, 0).lines());
        assertEquals(month(MAY), session.table().text(Kolom.TIJDVAK, row(MAY)));
        assertEquals(List.of(), SampleRun.places(session));
    }

    @Test
    void theFirstAndTheLastMonthOfTheFileAreMissedToo() {
        set(row(0), Kolom.TIJDVAK, month(JULY));
        assertEquals(twice(row(0), row(JULY)), SampleRun.places(open()));
        set(row(0), Kolom.TIJDVAK, month(0));
        set(row(MONTHS - 1), Kolom.TIJDVAK, month(JULY));
        assertEquals(twice(row(JULY), row(MONTHS - 1)), SampleRun.places(open()));
    }

    @ParameterizedTest
    @CsvSource({
        "contract_begindatum,2026-04-01,3,9,0,2",
        "contract_begindatum,2026-09-01,8,9,0,1",
        "contract_einddatum,2026-05-31,0,4,4,2",
        "contract_begindatum,2026-01-05,0,4,4,2"
    })
    void theFirstAndTheLastMonthOfTheContractAreMissedToo(
            String kolom, String date, int first, int last, int wrong, int other) {
        contract(kolom, date, first, last);
        set(row(wrong), Kolom.TIJDVAK, month(first + other));
        List<String> found = twice(row(Math.min(wrong, other)), row(Math.max(wrong, other)));
        assertEquals(found, SampleRun.places(open()));
        assertEquals(0, open().repairCertain());
        hours(row(wrong), "44,00", "352,00");
        assertEquals(found, SampleRun.places(open()));
    }

    /// However many months it takes out of the contract, the one of now among them.
    @ParameterizedTest
    @CsvSource({
        "contract_einddatum,2026-05-31,5,9",
        "contract_einddatum,2026-09-30,9,9",
        "contract_begindatum,2026-05-04,0,3",
        "contract_begindatum,2027-01-05,0,9"
    })
    void aWrongDateInAllRowsOfAContractIsOneDecisionAboutTheDate(
            String kolom, String date, int first, int last) {
        contract(kolom, date, 0, MONTHS - 1);
        List<String> found = new ArrayList<>();
        for (int month = first; month <= last; month++) {
            found.add("RIJ-31 " + row(month) + " " + kolom);
        }
        Session session = open();
        assertEquals(found, SampleRun.places(session));
        assertEquals(1, session.findings().decisions().size());
    }

    @Test
    void aWrongDateOfAContractInOneRowIsToldThere() {
        set(row(MAY), Kolom.CONTRACT_EINDDATUM, "2026-01-31");
        assertEquals(
                List.of("RIJ-31 " + row(MAY) + " contract_einddatum"), SampleRun.places(open()));
    }

    /// Also of a child that has one of the months, and of one that has two.
    @ParameterizedTest
    @CsvSource({"5,5", "0,0", "9,9", "3,4"})
    void aFileThatIsPastedTwiceHasNoMonthTypedWrong(int first, int last) {
        contract("contract_begindatum", "2026-01-05", first, last);
        rows.addAll(rows.stream().map(String[]::clone).toList());
        Session session = open();
        assertEquals(
                IntStream.range(rows.size() / 2, rows.size())
                        .mapToObj(row -> "BRD-01 " + row + " kind_achternaam")
                        .toList(),
                SampleRun.places(session));
        session.repairCertain();
        assertEquals(List.of(), SampleRun.places(session));
    }

    @Test
    void aSecondRowOfAChildWhoseContractHasAllItsMonthsIsLeftOut() {
        contract("contract_begindatum", "2026-04-01", 3, MONTHS - 1);
        rows.add(row(2), rows.get(row(2)).clone());
        assertEquals(
                List.of("BRD-01 " + (row(2) + 1) + " kind_achternaam"), SampleRun.places(open()));
    }

    @Test
    void whereNoContractDateTellsThatAMonthIsMissedNoRowIsLeftOutUnasked() {
        contract("contract_begindatum", "", 3, MONTHS - 1);
        set(row(0), Kolom.TIJDVAK, month(JULY - 1));
        assertEquals(twice(row(0), row(2)), SampleRun.places(open()));
        hours(row(0), "44,00", "352,00");
        assertEquals(
                List.of("BRD-02 " + row(0) + " uren", "BRD-02 " + row(2) + " uren"),
                SampleRun.places(open()));
    }

    @Test
    void aMonthThatTheFileHasNotIsMissedByNoChild() {
        rows.removeIf(row -> row[header.indexOf("tijdvak")].equals(month(MAY)));
        int last = CHILD * (MONTHS - 1) + MONTHS - 2;
        rows.add(last, rows.get(last).clone());
        hours(last, "10,00", "80,00");
        assertEquals(
                List.of("BRD-02 " + last + " uren", "BRD-02 " + (last + 1) + " uren", "BRD-14 -1 "),
                SampleRun.places(open()));
    }

    @Test
    void aSecondRowOfAMonthOfAChildThatMissesNoneIsAddedUpAsBefore() {
        rows.add(row(JULY), rows.get(row(JULY)).clone());
        hours(row(JULY), "10,00", "80,00");
        List<Finding> found = SampleRun.findings(open(), "BRD-02");
        assertEquals(2, found.size());
        assertEquals(
                Kolom.UREN, found.getFirst().repairs().getFirst().changes().getFirst().kolom());
    }

    @Test
    void anEditThatGivesTheFileAnotherMonthIsSeenByAllChildren() {
        rows.removeIf(row -> !row[header.indexOf("tijdvak")].equals(month(JULY)));
        rows.add(CHILD, rows.get(CHILD).clone());
        hours(CHILD, "10,00", "80,00");
        Session session = open();
        assertEquals(List.of("BRD-02 3 uren", "BRD-02 4 uren"), SampleRun.places(session));
        int[] others = {0, 1, 2, 5, 6, 7};
        session.editAll(others, Kolom.TIJDVAK, month(JULY - 1));
        assertEquals(2, SampleRun.findings(session, "BRD-17").size());
        session.undo();
        assertEquals(List.of("BRD-02 3 uren", "BRD-02 4 uren"), SampleRun.places(session));
    }

    @Test
    void comparedWithWhatWasDeliveredAMonthInBetweenIsOneFinding() throws SourceException {
        Circumstances compared = comparedWithTheMonthsBefore();
        typedWithOtherHours(MAY, JULY);
        assertEquals(twice(row(MAY), row(JULY)), found(compared));
    }

    @Test
    void comparedWithWhatWasDeliveredTheMonthOfNowIsOneFinding() throws SourceException {
        Circumstances compared = comparedWithTheMonthsBefore();
        typedWithOtherHours(MONTHS - 1, JULY);
        assertEquals(twice(row(JULY), row(MONTHS - 1)), found(compared));
    }

    @Test
    void aRowOfAMonthThatTheFileIsNotAboutIsNoCorrectionBeforeTheMonthIsRight()
            throws SourceException {
        Circumstances compared = comparedWithTheMonthsBefore();
        rows.removeIf(row -> !row[header.indexOf("tijdvak")].equals(month(MONTHS - 1)));
        set(CHILD, Kolom.TIJDVAK, month(JULY));
        hours(CHILD, "44,00", "352,00");
        assertEquals(List.of("BRD-14 3 tijdvak"), found(compared));
        Session session = CleanDelivery.open(bytes(), compared);
        session.confirm(session.gate().unconfirmed().getFirst(), Reden.GECONTROLEERD);
        assertEquals("VGL-11", session.gate().unconfirmed().getFirst().code());
    }

    private Circumstances comparedWithTheMonthsBefore() throws SourceException {
        List<String[]> all = List.copyOf(rows);
        rows.removeIf(row -> row[header.indexOf("tijdvak")].equals(month(MONTHS - 1)));
        EarlierFile file =
                EarlierFile.read(Source.of(bytes()), Layouts.load().newest(), (_, _) -> {})
                        .orElseThrow();
        rows.clear();
        rows.addAll(all);
        return SampleRun.circumstances("")
                .compared(Optional.of(Earlier.of(List.of(file))), List.of());
    }

    private List<String> found(Circumstances circumstances) {
        return SampleRun.places(CleanDelivery.open(bytes(), circumstances));
    }

    /// The child has the rows from the first month to the last, and this contract date in all of them.
    private void contract(String kolom, String date, int first, int last) {
        for (int month = MONTHS - 1; month >= 0; month--) {
            set(row(month), Kolom.valueOf(kolom.toUpperCase(Locale.ROOT)), date);
            if (month < first || month > last) {
                rows.remove(row(month));
            }
        }
    }

    private void typedWithOtherHours(int month, int as) {
        set(row(month), Kolom.TIJDVAK, month(as));
        hours(row(month), "44,00", "352,00");
    }

    private void hours(int row, String hours, String costs) {
        set(row, Kolom.UREN, hours);
        set(row, Kolom.KOSTEN, costs);
    }
}
