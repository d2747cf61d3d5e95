package nl.leverklaar.rule.vld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Layout;
import nl.leverklaar.layout.Layouts;
import nl.leverklaar.previous.Earlier;
import nl.leverklaar.rule.Sample;
import nl.leverklaar.rule.SampleRun;
import org.junit.jupiter.api.Test;

class VerplichtLeegTest {

    private final VerplichtLeeg rule = new VerplichtLeeg(Earlier.NONE);

    /// And the hourly price, which the layout asks for only where there are hours; not the partner, for which RIJ-15 asks,
    /// nor the layout version, for which BST-24 does.
    @Test
    void asksForEveryColumnTheLayoutRequires() {
        Layout layout = Layouts.load().newest();
        Set<Kolom> required = EnumSet.of(Kolom.UURPRIJS);
        layout.kolommen().stream().filter(layout::isVerplicht).forEach(required::add);
        assertTrue(required.remove(Kolom.PARTNER));
        assertTrue(required.remove(Kolom.INDELING_VERSIE));
        assertEquals(required, EnumSet.copyOf(List.of(rule.line().at())));
    }

    @Test
    void saysNothingOfColumnsThatTheFileDoesNotHave() {
        Sample sample =
                new Sample(
                        "VLD-01",
                        "kind_achternaam;kind_geboortedatum;uren;kosten;opvangsoort",
                        List.of(new Sample.Line(true, "Berg;2024-03-09;91,00;1005,55;DO")));
        assertEquals(List.of(), SampleRun.findings(SampleRun.open(sample), "VLD-01"));
    }

    @Test
    void asksForNoPriceWhereTheFileHasNoHours() {
        Sample sample =
                new Sample(
                        "VLD-01",
                        "kind_achternaam;kind_geboortedatum;uurprijs;kosten;opvangsoort",
                        List.of(new Sample.Line(true, "Berg;2024-03-09;;0,00;DO")));
        assertEquals(List.of(), SampleRun.findings(SampleRun.open(sample), "VLD-01"));
    }
}
