package nl.leverklaar.rule.vgl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.leverklaar.check.Decision;
import nl.leverklaar.check.FindingText;
import nl.leverklaar.document.SourceException;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Layouts;
import nl.leverklaar.previous.Earlier;
import nl.leverklaar.previous.EarlierFile;
import nl.leverklaar.rule.CleanDelivery;
import nl.leverklaar.rule.SampleRun;
import nl.leverklaar.session.Reden;
import nl.leverklaar.session.Session;
import nl.leverklaar.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A month compared with the one before, by the whole RuleBook: one change is one finding.
class ComparedTest {

    private static final int ROWS = 60;
    private static final int ROW = 24;
    private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);

    /// One row with other hours, so that the month is not that of before.
    private final CleanDelivery now = delivery(ROWS);

    private final CleanDelivery september = new CleanDelivery(ROWS);

    @Test
    void aMonthLikeTheOneBeforeHasNothingToAsk() {
        assertEquals(List.of(), found(open()));
    }

    @Test
    void aLostBsnIsAskedAndCanBeTakenOver() {
        now.with(ROW, Kolom.KIND_BSN, "").with(ROW, Kolom.KIND_BSN_REDEN, "N");
        assertEquals(List.of("VLD-11 24 kind_bsn", "VGL-09 24 kind_bsn"), found(open()));
    }

    /// A row cannot do without it, so that is said, and what was delivered before is proposed there.
    @ParameterizedTest
    @CsvSource({
        "kind_achternaam,VLD-01 24 kind_achternaam",
        "ouder_geboortedatum,VLD-01 24 ouder_geboortedatum",
        "partner_achternaam,RIJ-13 24 partner_achternaam",
        "partner_bsn|partner_voorletters|partner_achternaam|partner_geboortedatum,RIJ-13 24 partner"
    })
    void whatMayNotBeEmptyIsOneFindingAndCanBeTakenOver(String lost, String found) {
        for (String kolom : lost.split("\\|")) {
            now.with(ROW, Kolom.valueOf(kolom.toUpperCase(Locale.ROOT)), "");
        }
        Session session = open();
        assertEquals(List.of(found), found(session));
        session.repair(session.preview(session.findings().decisions().getFirst(), 0).lines());
        assertEquals(List.of(), found(session));
    }

    @Test
    void whatWasLostIsTakenOverInBulkAndIsOneDecision() {
        for (int row = 0; row < ROWS; row++) {
            now.with(row, Kolom.CONTRACT_BEGINDATUM, "");
        }
        Session session = open();
        List<Decision> decisions = session.findings().decisions();
        assertEquals(1, decisions.size());
        assertEquals(ROWS, decisions.getFirst().count());
        session.repair(session.preview(decisions.getFirst(), 0).lines());
        assertEquals(List.of(), found(session));
        assertEquals("2026-01-05", session.table().text(Kolom.CONTRACT_BEGINDATUM, ROW));
    }

    @Test
    void anotherBsnIsOneFinding() {
        now.with(ROW, Kolom.KIND_BSN, "999991590");
        assertEquals(List.of("VGL-08 24 kind_bsn"), found(open()));
    }

    @Test
    void aBsnThatCannotExistIsOneFindingAndTheEarlierOneIsProposed() {
        now.with(ROW, Kolom.KIND_BSN, "999991591");
        Session session = open();
        assertEquals(List.of("VLD-07 24 kind_bsn"), found(session));
        session.repair(session.preview(session.findings().decisions().getFirst(), 0).lines());
        assertEquals(List.of(), found(session));
    }

    @Test
    void aChildInThePlaceOfAnotherIsGoneAndNew() {
        becomeAnotherChild();
        assertEquals(List.of("VGL-04 -1 ", "VGL-05 -1 "), found(open()));
    }

    @Test
    void aMistypedMonthOfOneRowMakesNoOtherMonthOfTheFile() {
        Session session = open();
        session.edit(ROW, Kolom.TIJDVAK, "2026-11");
        assertEquals(List.of("BRD-14 24 tijdvak"), found(session));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08,BRD-14 24 tijdvak",
        "2026-01,BRD-14 24 tijdvak",
        "2025-10,RIJ-29 24 tijdvak",
        "2016-10,RIJ-05 24 tijdvak",
        "2026-12,RIJ-28 24 tijdvak",
        "2026-09,BRD-14 24 tijdvak"
    })
    void aChildWithAMistypedMonthIsNotGone(String month, String found) {
        now.with(ROW, Kolom.UREN, "66,00").with(ROW, Kolom.KOSTEN, "528,00");
        now.with(ROW, Kolom.TIJDVAK, month);
        Session session = open();
        assertEquals(List.of(found), found(session));
        assertEquals(0, session.compared().orElseThrow().gone());
        session.edit(ROW, Kolom.REGELSOORT, "C");
        assertTrue(found(session).contains("VGL-04 -1 ") || month.equals("2026-12"));
        session.undo();
        assertEquals(List.of(found), found(session));
    }

    @ParameterizedTest
    @CsvSource({
        "uren,640,RIJ-24 24 uurprijs",
        "uren,6,RIJ-24 24 uurprijs",
        "uren,0,RIJ-19 24 uren",
        "uurprijs,4,RIJ-24 24 uurprijs",
        "uurprijs,800,RIJ-27 24 uurprijs"
    })
    void whatTheRowItselfContradictsIsNotComparedToo(String kolom, String text, String found) {
        now.with(ROW, Kolom.valueOf(kolom.toUpperCase(Locale.ROOT)), text);
        assertEquals(List.of(found), found(open()));
    }

    @Test
    void aMonthWithoutHoursIsAskedOnceAndTheNextIsNotComparedWithIt() {
        now.with(ROW, Kolom.UREN, "0").with(ROW, Kolom.KOSTEN, "0");
        assertEquals(List.of("VGL-06 24 uren"), found(open()));
        now.with(ROW, Kolom.UREN, "64,00").with(ROW, Kolom.KOSTEN, "512,00");
        september.with(ROW, Kolom.UREN, "0").with(ROW, Kolom.KOSTEN, "0");
        assertEquals(List.of(), found(open()));
    }

    @Test
    void aPriceThatStandsOutIsNotComparedToo() {
        now.with(ROW, Kolom.UURPRIJS, "3,00").with(ROW, Kolom.KOSTEN, "192,00");
        assertEquals(List.of("RIJ-25 24 uurprijs"), found(open()));
    }

    @Test
    void settingARowApartMakesNoChildGone() {
        Session session = open();
        session.setApart(new int[] {ROW});
        assertEquals(List.of(), found(session));
    }

    @Test
    void aNameIsToldOnlyWhereValuesAre() {
        becomeAnotherChild();
        Session session = open();
        var gone =
                session.findings().decisions().stream()
                        .filter(decision -> decision.code().equals("VGL-04"))
                        .findFirst()
                        .orElseThrow()
                        .first();
        Texts texts = Texts.in(Texts.Language.NL);
        String name = new CleanDelivery(ROWS).text(ROW, Kolom.KIND_ACHTERNAAM);
        assertTrue(new FindingText(texts, session.table(), true).message(gone).contains(name));
        assertFalse(new FindingText(texts, session.table(), false).message(gone).contains(name));
    }

    @Test
    void aFifthOfTheChildrenIsTheMostThatComesOrGoes() {
        assertFalse(found(open(delivery(24), new CleanDelivery(30), 30)).contains("VGL-03 -1 "));
        assertTrue(found(open(delivery(23), new CleanDelivery(29), 29)).contains("VGL-03 -1 "));
    }

    @Test
    void aContractAtTwoLocationsIsTheSameAtBoth() {
        for (CleanDelivery of : List.of(now, september)) {
            for (Kolom kolom : Kolom.values()) {
                of.with(28, kolom, of.text(ROW, kolom));
            }
            of.with(28, Kolom.LRK_NUMMER, of.text(1, Kolom.LRK_NUMMER));
        }
        assertEquals(List.of(), found(open()));
    }

    @Test
    void aRowOfTheMonthBeforeIsACorrectionOnlyWhenThatMonthIsRight() {
        now.with(ROW, Kolom.TIJDVAK, SEPTEMBER.toString())
                .with(ROW, Kolom.UREN, "50,00")
                .with(ROW, Kolom.KOSTEN, "400,00");
        Session session = open();
        assertEquals(List.of("BRD-14 24 tijdvak"), found(session));
        session.confirm(session.findings().decisions().getFirst(), Reden.BIJZONDERE_SITUATIE);
        assertEquals(List.of("BRD-14 24 tijdvak", "VGL-11 24 regelsoort"), found(session));
    }

    @Test
    void aMonthDeliveredAgainWithOtherHoursIsACorrection() {
        assertEquals(List.of("VGL-11 0 regelsoort"), found(again(delivery(ROWS))));
    }

    /// Nor is its row gone, where the wrong cell is in the key; the rows of the month are all there.
    @ParameterizedTest
    @CsvSource({
        "kosten,#N/B,BST-23 24 kosten",
        "uren,veel,VLD-26 24 uren",
        "uren,'1,234',VLD-28 24 uren",
        "uren,-64,VLD-30 24 uren",
        "uren,800,RIJ-17 24 uren",
        "uurprijs,800,RIJ-27 24 uurprijs",
        "kosten,'5120,00',RIJ-24 24 uurprijs",
        "kind_geboortedatum,2023-02-30,VLD-18 24 kind_geboortedatum",
        "opvangsoort,XX,VLD-32 24 opvangsoort",
        "opvangsoort,'',VLD-01 24 opvangsoort",
        "tijdvak,'',VLD-01 24 tijdvak",
        "tijdvak,2026-13,VLD-25 24 tijdvak",
        "tijdvak,2026-12,RIJ-28 24 tijdvak",
        "lrk_nummer,99998000,VLD-15 24 lrk_nummer",
        "lrk_nummer,999980003,VLD-16 24 lrk_nummer"
    })
    void aMonthDeliveredAgainWithAMistakeIsNoCorrection(String kolom, String text, String found) {
        Session session = again(new CleanDelivery(ROWS));
        session.edit(ROW, Kolom.valueOf(kolom.toUpperCase(Locale.ROOT)), text);
        assertEquals(List.of(found), found(session));
    }

    @Test
    void anotherChildInThePlaceOfOneLeavesItsRowGone() {
        CleanDelivery again = new CleanDelivery(ROWS);
        becomeAnotherChild();
        for (Kolom kolom : List.of(Kolom.KIND_BSN, Kolom.KIND_ACHTERNAAM, Kolom.CONTRACT_NUMMER)) {
            again.with(ROW, kolom, now.text(ROW, kolom));
        }
        assertTrue(found(again(again)).contains("VGL-12 -1 "));
    }

    private void becomeAnotherChild() {
        now.with(ROW, Kolom.KIND_BSN, "999991590")
                .with(ROW, Kolom.KIND_ACHTERNAAM, "Vermeulen")
                .with(ROW, Kolom.CONTRACT_NUMMER, "2026-90");
    }

    private static CleanDelivery delivery(int size) {
        return new CleanDelivery(size).with(0, Kolom.UREN, "41,00").with(0, Kolom.KOSTEN, "328,00");
    }

    private Session open() {
        return open(now, september, ROWS);
    }

    /// Compared with earlier deliveries of the same month and the one before.
    private Session again(CleanDelivery now) {
        september.with(0, Kolom.UREN, "42,00").with(0, Kolom.KOSTEN, "336,00");
        return compared(now, List.of(ofSeptember(september, ROWS), new CleanDelivery(ROWS)));
    }

    private static CleanDelivery ofSeptember(CleanDelivery september, int rows) {
        for (int row = 0; row < rows; row++) {
            september.with(row, Kolom.TIJDVAK, SEPTEMBER.toString());
        }
        return september;
    }

    private static Session open(CleanDelivery now, CleanDelivery september, int before) {
        return compared(now, List.of(ofSeptember(september, before)));
    }

    private static Session compared(CleanDelivery now, List<CleanDelivery> earlier) {
        List<EarlierFile> files = earlier.stream().map(ComparedTest::read).toList();
        return now.open(
                SampleRun.circumstances("").compared(Optional.of(Earlier.of(files)), List.of()));
    }

    private static EarlierFile read(CleanDelivery delivery) {
        try {
            return EarlierFile.read(delivery.source(), Layouts.load().newest(), (_, _) -> {})
                    .orElseThrow();
        } catch (SourceException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> found(Session session) {
        return SampleRun.places(session);
    }
}
