package nl.leverklaar.rule.lrk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import nl.leverklaar.document.Source;
import nl.leverklaar.document.SourceException;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.reference.LrkRegister;
import nl.leverklaar.rule.CleanDelivery;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.SampleRun;
import nl.leverklaar.session.Session;
import org.junit.jupiter.api.Test;

/// What the register does not tell for certain is asked and not refused.
class MilderTest {

    private static final int ROW = 4;
    private static final String UNKNOWN = "999980208";
    private static final String ENDED =
            "999980099;KDV;Uitgeschreven;12345678;\n999980105;KDV;Uitgeschreven;12345678;30-09-2026\n";

    @Test
    void aNumberThatIsNotThereIsRefusedWhenTheRegisterIsLaterAndTellsWhatEnded()
            throws SourceException {
        assertEquals(Ernst.FOUT, found("LRK-01", UNKNOWN, LocalDate.of(2026, 10, 31), true));
    }

    @Test
    void aNumberThatIsNotThereIsAskedWhenItCanBeNewerThanTheRegister() throws SourceException {
        assertEquals(
                Ernst.WAARSCHUWING, found("LRK-01", UNKNOWN, LocalDate.of(2026, 10, 30), true));
    }

    @Test
    void aNumberThatIsNotThereIsAskedWhenItCanHaveEnded() throws SourceException {
        assertEquals(
                Ernst.WAARSCHUWING, found("LRK-01", UNKNOWN, LocalDate.of(2026, 11, 1), false));
    }

    @Test
    void anEndWithoutADateIsAsked() throws SourceException {
        assertEquals(
                Ernst.WAARSCHUWING, found("LRK-02", "999980099", LocalDate.of(2026, 11, 1), true));
    }

    @Test
    void anEndWithADateIsRefused() throws SourceException {
        assertEquals(Ernst.FOUT, found("LRK-02", "999980105", LocalDate.of(2026, 11, 1), true));
    }

    /// How much the one finding weighs; it is counted, set apart or confirmed as such.
    private static Ernst found(String code, String number, LocalDate date, boolean ended)
            throws SourceException {
        Session session =
                new CleanDelivery(8)
                        .with(ROW, Kolom.LRK_NUMMER, number)
                        .open(SampleRun.circumstances("").with(register(date, ended)));
        var found = session.findings().ofRow(ROW);
        assertEquals(1, found.size());
        assertEquals(code, found.getFirst().code());
        Ernst ernst = found.getFirst().ernst();
        assertEquals(1, session.findings().count(ernst));
        assertEquals(ernst, session.findings().worst(ROW, Kolom.LRK_NUMMER).orElseThrow());
        assertEquals(ernst == Ernst.FOUT, session.findings().rowsBlocked().get(ROW));
        assertEquals(
                ernst == Ernst.WAARSCHUWING,
                session.findings().decisions().getFirst().isConfirmable());
        return ernst;
    }

    static Optional<LrkRegister> register(LocalDate date, boolean ended)
            throws SourceException {
        String rows =
                "lrk_id;type_oko;status;kvk_nummer_houder;uitschrijfdatum\n"
                        + "999980002;KDV;Ingeschreven;12345678;\n"
                        + "999980014;BSO;Ingeschreven;12345678;\n"
                        + "999980026;VGO;Ingeschreven;;\n"
                        + "999980038;VGO;Ingeschreven;;\n"
                        + "999980051;GOB;Ingeschreven;12345678;\n"
                        + (ended ? ENDED : "");
        return LrkRegister.read(Source.of(rows.getBytes(StandardCharsets.UTF_8)), date);
    }
}
