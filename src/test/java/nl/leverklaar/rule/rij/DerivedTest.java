package nl.leverklaar.rule.rij;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.leverklaar.check.Finding;
import nl.leverklaar.layout.Contract;
import nl.leverklaar.layout.DeliveryFile;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.rule.Circumstances;
import nl.leverklaar.rule.CleanDelivery;
import nl.leverklaar.rule.SampleRun;
import nl.leverklaar.session.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What follows from a row is delivered and fits the contract, while the cell of the user stays as it is.
class DerivedTest {

    private static final String COLUMNS =
            "lrk_nummer;opvangsoort;kind_bsn;kind_voorletters;kind_achternaam;kind_geboortedatum;"
                    + "ouder_bsn;ouder_voorletters;ouder_achternaam;ouder_geboortedatum;";
    private static final String PEOPLE =
            "999980014;GDO;999990019;J.P.;Berg;2024-03-09;999990020;M.;Vries;1992-11-30;";

    /// For this rule the organisation of the samples has a gastouderbureau.
    private static final String WITH_GOB = "RIJ-16";

    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            value = {
                "uren;kosten / 91;1005,55 / 91,00 11,05 1005,55",
                "uren;uurprijs / 91;11,05 / 91,00 11,05 1005,55",
                "uren;uurprijs;kosten / 91;;1005,55 / 91,00 11,05 1005,55",
                "uren;uurprijs;kosten / 91;11,05; / 91,00 11,05 1005,55",
                "uren;uurprijs;kosten / 0,10;11,05; / 0,10 11,05 1,11",
                "uren;uurprijs / 0; / 0,00  0,00",
                "uren;kosten / 0;0 / 0,00  0,00"
            })
    void costsAndPriceFollowFromEachOther(String columns, String amounts, String delivered)
            throws IOException {
        Session session = open(columns, amounts);
        assertEquals(
                delivered,
                delivered(session, Kolom.UREN)
                        + " "
                        + delivered(session, Kolom.UURPRIJS)
                        + " "
                        + delivered(session, Kolom.KOSTEN));
        assertEquals(List.of(), SampleRun.findings(session, "BST-11"));
        assertEquals(List.of(), SampleRun.findings(session, "VLD-01"));
        try (Contract contract = new Contract()) {
            assertEquals(List.of(), new DeliveryFile(session.table()).broken(contract));
        }
    }

    @Test
    void nothingFollowsFromWhatFollows() {
        Session session = open("uren;uurprijs;kosten", "91;;");
        assertEquals(
                List.of(Kolom.UURPRIJS, Kolom.KOSTEN),
                SampleRun.findings(session, "VLD-01").stream()
                        .flatMap(finding -> finding.kolom().stream())
                        .toList());
    }

    @Test
    void aPartnerAndTheOnlyGastouderbureauFollow() throws IOException {
        String columns =
                "uren;uurprijs;kosten;lrk_nummer_gob;partner;partner_bsn;partner_voorletters;partner_achternaam;partner_geboortedatum";
        Session session = open(columns, "91;11,05;1005,55;;;999990032;A.;Jansen;1990-00-00");
        assertEquals("J", delivered(session, Kolom.PARTNER));
        assertEquals("999980038", delivered(session, Kolom.LRK_NUMMER_GOB));
        assertEquals("", session.table().text(Kolom.PARTNER, 0));
        assertEquals("", session.table().text(Kolom.LRK_NUMMER_GOB, 0));
        session.edit(0, Kolom.PARTNER_BSN, "");
        assertEquals("", delivered(session, Kolom.PARTNER));
        assertEquals(1, SampleRun.findings(session, "RIJ-15").size());
    }

    @Test
    void aReasonIsNotDeliveredWhereThereIsABsn() throws IOException {
        Session session =
                open("uren;uurprijs;kosten;kind_bsn_reden;ouder_bsn_reden", "91;11,05;1005,55;N;");
        assertEquals("", delivered(session, Kolom.KIND_BSN_REDEN));
        assertEquals("N", session.table().text(Kolom.KIND_BSN_REDEN, 0));
        session.edit(0, Kolom.KIND_BSN, "");
        assertEquals("N", delivered(session, Kolom.KIND_BSN_REDEN));
        assertEquals(List.of(), SampleRun.findings(session, "VLD-13"));
    }

    /// The same wrong reason may be left out of one row and go out in another.
    @Test
    void theContractSeesAReasonInEveryRowThatDeliversIt() throws IOException {
        String second = PEOPLE.replace("999990019", "") + "91;11,05;1005,55;X";
        Session session =
                open("uren;uurprijs;kosten;kind_bsn_reden", "91;11,05;1005,55;X\r\n" + second);
        try (Contract contract = new Contract()) {
            assertEquals(
                    List.of(new DeliveryFile.Broken(Kolom.KIND_BSN_REDEN, 1)),
                    new DeliveryFile(session.table()).broken(contract));
        }
    }

    @Test
    void aDerivedRowEqualsTheSameRowWritten() {
        String line = "91;11,05;1005,55\r\n" + PEOPLE + "91;;1005,55";
        assertEquals(1, SampleRun.findings(open("uren;uurprijs;kosten", line), "BRD-01").size());
    }

    @Test
    void aPartnerOfWhomTheFileHasNoBsnColumnAsksForAReason() {
        Session session =
                open(
                        "uren;uurprijs;kosten;partner;partner_achternaam",
                        "91;11,05;1005,55;J;Jansen");
        assertEquals(
                List.of(Kolom.PARTNER_BSN_REDEN),
                SampleRun.findings(session, "VLD-12").stream()
                        .flatMap(finding -> finding.kolom().stream())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"2027-01-15, 2026-12, 0", "2027-02-15, 2026-12, 1", "2027-01-15, 2026-11, 1"})
    void decemberIsDeliveredInJanuary(LocalDate peildatum, String tijdvak, int expected) {
        CleanDelivery delivery = new CleanDelivery(1).with(0, Kolom.TIJDVAK, tijdvak);
        List<Finding> found =
                SampleRun.findings(
                        delivery.open(Circumstances.on(peildatum).practising(true)), "RIJ-29");
        assertEquals(expected, found.size());
    }

    private static Session open(String columns, String cells) {
        String file = COLUMNS + columns + "\r\n" + PEOPLE + cells + "\r\n";
        return SampleRun.open(WITH_GOB, file.getBytes(StandardCharsets.UTF_8));
    }

    /// The cell of the first row in the delivery file, which is what the table says it is.
    private static String delivered(Session session, Kolom kolom) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DeliveryFile(session.table()).write(out);
        String[] cells = out.toString(StandardCharsets.UTF_8).split("\r\n", -1)[1].split(";", -1);
        assertEquals(session.table().canonical(kolom, 0), cells[kolom.ordinal()]);
        return cells[kolom.ordinal()];
    }
}
