package nl.leverklaar.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.leverklaar.check.Decision;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.rule.CleanDelivery;
import nl.leverklaar.rule.SampleRun;
import org.junit.jupiter.api.Test;

/// What a person lets stand is right, so it is no reason to be silent about anything else.
class ConfirmedCauseTest {

    private static final int SEEN = 4;
    private static final int LATER = 8;

    private static final String COSTS = "RIJ-24 4 uurprijs";
    private static final String HOURS = "RIJ-18 4 uren";
    private static final String YEAR = "RIJ-29 4 tijdvak";
    private static final String CONTRACT = "RIJ-31 4 contract_begindatum";
    private static final String MONTH = "BRD-14 4 tijdvak";

    @Test
    void whatAConfirmedWarningExplainedIsAsked() {
        Session session = costs();
        assertEquals(List.of(COSTS), SampleRun.places(session));
        confirm(session, "RIJ-24");
        assertEquals(List.of(HOURS, COSTS), SampleRun.places(session));
        assertEquals(List.of("RIJ-18"), unconfirmed(session));
        confirm(session, "RIJ-18");
        assertEquals(List.of(), unconfirmed(session));
    }

    @Test
    void aConfirmationTakenBackHidesItAgain() {
        Session session = costs();
        confirm(session, "RIJ-24");
        confirm(session, "RIJ-18");
        session.unconfirm(decision(session, "RIJ-24"));
        assertEquals(List.of(COSTS), SampleRun.places(session));
        assertEquals(List.of("RIJ-24"), unconfirmed(session));
        confirm(session, "RIJ-24");
        assertEquals(List.of(), unconfirmed(session));
    }

    @Test
    void aRowThatComesToTheGroupHidesNothingThatWasSeen() {
        Session session = costs();
        confirm(session, "RIJ-24");
        session.edit(LATER, Kolom.UREN, "235,00");
        assertEquals(List.of(HOURS, COSTS, "RIJ-24 8 uurprijs"), SampleRun.places(session));
        assertEquals(List.of("RIJ-18", "RIJ-24"), unconfirmed(session));
    }

    @Test
    void otherValuesThanWereSeenAreACauseAgain() {
        Session session = costs();
        confirm(session, "RIJ-24");
        session.edit(SEEN, Kolom.UREN, "250,00");
        assertEquals(List.of(COSTS), SampleRun.places(session));
        session.undo();
        assertEquals(List.of(HOURS, COSTS), SampleRun.places(session));
    }

    @Test
    void anotherContractDateAsksAgainAboutTheContractThatWasConfirmed() {
        Session session =
                new CleanDelivery(20)
                        .with(SEEN, Kolom.TIJDVAK, "2026-04")
                        .with(SEEN, Kolom.CONTRACT_BEGINDATUM, "2026-06-01")
                        .open();
        assertEquals(List.of(MONTH), SampleRun.places(session));
        confirm(session, "BRD-14");
        assertEquals(List.of("RIJ-31"), unconfirmed(session));
        confirm(session, "RIJ-31");
        assertEquals(List.of(), unconfirmed(session));
        session.edit(SEEN, Kolom.CONTRACT_BEGINDATUM, "2026-08-01");
        assertEquals(List.of("RIJ-31"), unconfirmed(session));
    }

    @Test
    void theSameFileWithOtherColumnsIsAskedTheSame() {
        Session session = costs();
        confirm(session, "RIJ-24");
        session.look(
                session.table().mapping(),
                session.table().fill(),
                session.circumstances(),
                (_, _) -> {});
        assertEquals(List.of(HOURS, COSTS), SampleRun.places(session));
    }

    @Test
    void whatStandsBehindSeveralComesToLightOneByOne() {
        Session session = new CleanDelivery(20).with(SEEN, Kolom.TIJDVAK, "2025-06").open();
        assertEquals(List.of(YEAR), SampleRun.places(session));
        confirm(session, "RIJ-29");
        assertEquals(List.of(YEAR, MONTH), SampleRun.places(session));
        confirm(session, "BRD-14");
        assertEquals(List.of(YEAR, CONTRACT, MONTH), SampleRun.places(session));
        session.unconfirm(decision(session, "RIJ-29"));
        assertEquals(List.of(YEAR), SampleRun.places(session));
    }

    @Test
    void aFoutInLettersThatMayStandIsNotDeliveredUnseen() {
        Session session =
                new CleanDelivery(20).with(SEEN, Kolom.KIND_ACHTERNAAM, "Jos\u00C3\u00A9_").open();
        assertEquals(List.of("BST-06 4 kind_achternaam"), SampleRun.places(session));
        confirm(session, "BST-06");
        assertEquals(
                List.of("BST-06 4 kind_achternaam", "VLD-35 4 kind_achternaam"),
                SampleRun.places(session));
        assertEquals(1, session.gate().fouten().size());
    }

    private static Session costs() {
        return new CleanDelivery(20).with(SEEN, Kolom.UREN, "240,00").open();
    }

    private static void confirm(Session session, String code) {
        session.confirm(decision(session, code), Reden.BIJZONDERE_SITUATIE);
    }

    private static Decision decision(Session session, String code) {
        return session.findings().decisions().stream()
                .filter(of -> of.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> unconfirmed(Session session) {
        return session.gate().unconfirmed().stream().map(Decision::code).sorted().toList();
    }
}
