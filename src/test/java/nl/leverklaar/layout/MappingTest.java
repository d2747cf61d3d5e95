package nl.leverklaar.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import nl.leverklaar.rule.SampleRun;
import nl.leverklaar.session.Session;
import org.junit.jupiter.api.Test;

/// Which of two columns of the same name counts, and when a person is asked.
class MappingTest {

    @Test
    void theFirstOfTwoExactNamesCountsAndIsDoubtfulWhereTheyDiffer() {
        Mapping mapping = of("kind_achternaam;uren;kind_achternaam", "Berg;1;Verkeerd");
        assertEquals(Optional.of(0), mapping.position(Kolom.KIND_ACHTERNAAM));
        assertEquals(Set.of(Kolom.KIND_ACHTERNAAM), mapping.doubtful());
    }

    @Test
    void equalColumnsAreNotDoubtful() {
        assertEquals(Set.of(), of("kind_achternaam;kind_achternaam", "Berg;Berg").doubtful());
    }

    @Test
    void anExactNameWinsFromASynonym() {
        Mapping mapping = of("Achternaam kind;kind_achternaam", "Verkeerd;Berg");
        assertEquals(Optional.of(1), mapping.position(Kolom.KIND_ACHTERNAAM));
        assertEquals(Set.of(), mapping.doubtful());
    }

    @Test
    void aChoiceEndsTheDoubt() {
        Mapping mapping = of("kind_achternaam;kind_achternaam", "Berg;Verkeerd");
        assertEquals(Set.of(), mapping.with(Kolom.KIND_ACHTERNAAM, 1).doubtful());
    }

    @Test
    void knowsTheNamesOfExports() {
        Layout layout = Layouts.load().newest();
        for (String name : new String[] {"LRKP GOB", "GOB LRKP", "LRKP gastouderbureau"}) {
            assertEquals(Optional.of(Kolom.LRK_NUMMER_GOB), layout.named(name), name);
        }
        assertEquals(Optional.of(Kolom.CONTRACT_BEGINDATUM), layout.named("contract van"));
        assertEquals(Optional.of(Kolom.CONTRACT_EINDDATUM), layout.named("contract tot"));
        assertEquals(Optional.of(Kolom.CONTRACT_EINDDATUM), layout.named("contract t/m"));
    }

    private static Mapping of(String... lines) {
        byte[] bytes = (String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8);
        Session session = SampleRun.open("", bytes);
        Layout layout = Layouts.load().newest();
        return Mapping.recognise(session.document(), layout);
    }
}
