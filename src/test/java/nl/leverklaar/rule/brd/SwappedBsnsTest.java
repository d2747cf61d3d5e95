package nl.leverklaar.rule.brd;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.rule.CleanDelivery;
import nl.leverklaar.rule.SampleRun;
import org.junit.jupiter.api.Test;

/// The BSNs of child and parent in each other's place, of a child that has another row, are told as that alone.
class SwappedBsnsTest {

    private static final int ROW = 24;
    private static final int OTHER = 28;

    @Test
    void isNoSecondBsnOfTheChild() {
        CleanDelivery delivery = new CleanDelivery(60);
        for (Kolom kolom : Kolom.values()) {
            delivery.with(OTHER, kolom, delivery.text(ROW, kolom));
        }
        delivery.with(OTHER, Kolom.LRK_NUMMER, delivery.text(1, Kolom.LRK_NUMMER));
        String child = delivery.text(ROW, Kolom.KIND_BSN);
        delivery.with(ROW, Kolom.KIND_BSN, delivery.text(ROW, Kolom.OUDER_BSN))
                .with(ROW, Kolom.OUDER_BSN, child);
        List<String> codes =
                SampleRun.places(delivery.open()).stream()
                        .map(of -> of.substring(0, 6))
                        .distinct()
                        .toList();
        assertEquals(List.of("BRD-07"), codes);
    }
}
