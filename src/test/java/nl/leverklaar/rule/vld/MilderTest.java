package nl.leverklaar.rule.vld;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.leverklaar.check.Finding;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.rule.CleanDelivery;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.SampleRun;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A name or e-mail address in a reference is asked where it could be delivered, and refused where it cannot.
class MilderTest {

    @ParameterizedTest
    @CsvSource({
        "EIGEN_KENMERK, Bos, WAARSCHUWING",
        "CONTRACT_NUMMER, Bos, WAARSCHUWING",
        "CONTRACT_NUMMER, Van den Bos, FOUT",
        "CONTRACT_NUMMER, jp.bos@voorbeeld.nl, FOUT"
    })
    void weighsWhatTheLayoutDoesNotTakeMore(Kolom kolom, String text, Ernst ernst) {
        CleanDelivery delivery =
                new CleanDelivery(8)
                        .with(3, Kolom.KIND_VOORVOEGSEL, "van den")
                        .with(3, Kolom.KIND_ACHTERNAAM, "Bos")
                        .with(3, kolom, text);
        List<Finding> found = SampleRun.findings(delivery.open(), "VLD-42");
        assertEquals(List.of(ernst), found.stream().map(Finding::ernst).toList());
    }
}
