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
import nl.leverklaar.rule.Outsides;
import nl.leverklaar.rule.SampleRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource({
        "2026-12,999980063,RIJ-28",
        "2025-10,999980087,RIJ-29",
        "2014-10,999980002,RIJ-05",
        "2026-09,999980087,LRK-03"
    })
    void aMonthThatCannotBeIsNotHeldAgainstTheLocation(String month, String lrk, String code) {
        delivery.with(ROW, Kolom.TIJDVAK, month).with(ROW, Kolom.LRK_NUMMER, lrk);
        List<String> found = found(Optional.of(Outsides.register(10)));
        assertEquals(
                List.of(code + " 4"),
                found.stream()
                        .filter(finding -> finding.endsWith(" 4") && !finding.startsWith("BRD"))
                        .toList());
    }

    @Test
    void theNumberOfAnotherOrganisationIsNotHeldAgainstTheLocation() throws SourceException {
        delivery.with(ROW, Kolom.HOUDER_KVK, "87654321");
        assertEquals(List.of("BST-26 4"), found(Optional.empty()));
        assertEquals(List.of("BST-26 4"), found(register()));
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
