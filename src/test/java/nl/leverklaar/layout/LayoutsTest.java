package nl.leverklaar.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import nl.leverklaar.kind.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutsTest {

    private final Layout layout = Layouts.load().newest();

    @Test
    void theNewestLayoutHasAllColumnsInOrder() {
        assertEquals("1.0", layout.version());
        assertEquals(List.of(Kolom.values()), layout.kolommen());
        assertTrue(Layouts.load().of("0.9").isEmpty());
    }

    @Test
    void noNameBelongsToTwoColumns() {
        Map<String, Kolom> names = new HashMap<>();
        List<String> double_ = new ArrayList<>();
        for (Kolom kolom : layout.kolommen()) {
            Voorschrift voorschrift = layout.voorschrift(kolom).orElseThrow();
            var own = new TreeSet<>(List.of(kolom.key()));
            own.addAll(voorschrift.synonyms());
            for (String name : own) {
                Kolom other = names.put(Words.plain(name), kolom);
                if (other != null && other != kolom) {
                    double_.add(name + ": " + other + " and " + kolom);
                }
            }
        }
        assertEquals(List.of(), double_);
    }

    @Test
    void noHintIsACertainName() {
        for (Kolom kolom : layout.kolommen()) {
            for (String hint : layout.voorschrift(kolom).orElseThrow().hints()) {
                assertEquals(Optional.empty(), layout.named(hint), hint);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "BSN kind,KIND_BSN",
        "kindbsn,KIND_BSN",
        "sofinummer kind,KIND_BSN",
        "LRK,LRK_NUMMER",
        "LRKP,LRK_NUMMER",
        "Registratienummer,LRK_NUMMER",
        "LRK-nr,LRK_NUMMER",
        "LRK_nr.,LRK_NUMMER",
        "Uurtarief (€),UURPRIJS",
        "gem. uurprijs,UURPRIJS",
        "Aantal uren,UREN",
        "Factuurbedrag:,KOSTEN",
        "geb.datum kind,KIND_GEBOORTEDATUM",
        "Kind – geb. datum,KIND_GEBOORTEDATUM",
        "Achternaam contractouder,OUDER_ACHTERNAAM",
        "BSN aanvrager,OUDER_BSN",
        "Voorletters betalende ouder,OUDER_VOORLETTERS",
        "Tussenvoegsel ouder 2,PARTNER_VOORVOEGSEL",
        "periode,TIJDVAK",
        "Maand,TIJDVAK",
        "OPVANGSOORT,OPVANGSOORT",
        "Klantnummer,EIGEN_KENMERK"
    })
    void knowsAColumnByTheNamesOthersGiveIt(String header, Kolom kolom) {
        assertEquals(Optional.of(kolom), layout.named(header));
    }

    @ParameterizedTest
    @CsvSource({"BSN,KIND_BSN", "Geboortedatum,KIND_GEBOORTEDATUM", "Einddatum,CONTRACT_EINDDATUM"})
    void hintsAtAColumnWhereTheNameLeavesRoom(String header, Kolom kolom) {
        assertEquals(Optional.empty(), layout.named(header));
        assertEquals(Optional.of(kolom), layout.hinted(header));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "roepnaam",
                "voornaam",
                "Roepnaam kind",
                "Voornaam ouder",
                "naam",
                "Naam kind",
                "Naam ouder",
                ""
            })
    void neverTakesAFirstOrFullNameForAnythingElse(String header) {
        assertEquals(Optional.empty(), layout.named(header));
        assertEquals(Optional.empty(), layout.hinted(header));
    }

    @Test
    void tellsWhatIsRequiredAndHowLong() {
        assertTrue(layout.isVerplicht(Kolom.KIND_ACHTERNAAM));
        Voorschrift bsn = layout.voorschrift(Kolom.KIND_BSN).orElseThrow();
        assertEquals(Vereiste.VOORWAARDELIJK, bsn.vereiste());
        assertEquals(9, bsn.maxLength());
    }
}
