package nl.leverklaar.rule.lrk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import nl.leverklaar.document.SourceException;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.reference.LrkRegister;
import nl.leverklaar.rule.CleanDelivery;
import nl.leverklaar.rule.SampleRun;
import org.junit.jupiter.api.Test;

/// An opvangsoort that the register contradicts is one finding, whatever age and other rows say too.
class OneCauseTest {

    private static final int ROW = 4;
    private static final int OTHER = 8;

    private final CleanDelivery delivery = new CleanDelivery(12);

    @Test
    void theAgeOfTheChildIsNotAskedApart() throws SourceException {
        delivery.with(ROW, Kolom.OPVANGSOORT, "DO")
                .with(ROW, Kolom.LRK_NUMMER, delivery.text(1, Kolom.LRK_NUMMER))
                .with(ROW, Kolom.KIND_GEBOORTEDATUM, "2020-01-05");
        assertEquals(List.of("RIJ-07 4"), found(Optional.empty()));
        assertEquals(List.of("LRK-04 4"), found(register()));
    }

    @Test
    void dagopvangThatIsNoDagopvangIsNotHeldAgainstTheBsoOfTheChild() throws SourceException {
        for (Kolom kolom : Kolom.values()) {
            delivery.with(OTHER, kolom, delivery.text(ROW, kolom));
        }
        delivery.with(OTHER, Kolom.OPVANGSOORT, "BSO");
        assertEquals(List.of("BRD-12 4", "BRD-12 8"), found(Optional.empty()));
        assertEquals(List.of("LRK-04 8"), found(register()));

        delivery.with(OTHER, Kolom.LRK_NUMMER, delivery.text(1, Kolom.LRK_NUMMER));
        assertEquals(List.of("BRD-12 4", "BRD-12 8"), found(register()));
    }

    private static Optional<LrkRegister> register() throws SourceException {
        return MilderTest.register(LocalDate.of(2026, 11, 1), true);
    }

    private List<String> found(Optional<LrkRegister> register) {
        TreeSet<String> found = new TreeSet<>();
        delivery.open(SampleRun.circumstances("").with(register))
                .findings()
                .each(finding -> found.add(finding.code() + " " + finding.row()));
        return List.copyOf(found);
    }
}
