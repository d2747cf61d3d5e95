package nl.leverklaar.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.leverklaar.check.Finding;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.session.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One mistake in one month of a child whose other months are in the file too is one finding.
class OneOfSeveralMonthsTest {

    private static final int MONTHS = 3;
    private static final int CHILDREN = 20;
    private static final int ROW = 4;

    private final CleanDelivery delivery = new CleanDelivery(CHILDREN * MONTHS);

    @ParameterizedTest
    @CsvSource({
        "kind_achternaam,SMIT,VLD-40 4 kind_achternaam",
        "kind_achternaam,Smit1,VLD-35 4 kind_achternaam",
        "kind_achternaam,SmitÃ«,BST-06 4 kind_achternaam",
        "kind_achternaam,=Smit,BST-22 4 kind_achternaam",
        "kind_achternaam,Vermeer,BRD-05 4 kind_achternaam",
        "kind_voorletters,Klaas,VLD-38 4 kind_voorletters",
        "partner_achternaam,\"Mulder,BST-16 4",
        "kind_geboortedatum,2062-01-05,BRD-04 4 kind_geboortedatum",
        "kind_geboortedatum,1924-01-05,BRD-04 4 kind_geboortedatum",
        "kind_geboortedatum,2009-01-05,BRD-04 4 kind_geboortedatum",
        "kind_geboortedatum,2013-05-05,BRD-04 4 kind_geboortedatum",
        "kind_geboortedatum,2021-05-05,BRD-04 4 kind_geboortedatum",
        "ouder_geboortedatum,1900-01-01,BRD-04 4 ouder_geboortedatum",
        "ouder_geboortedatum,1921-01-01,BRD-04 4 ouder_geboortedatum",
        "ouder_geboortedatum,2020-01-01,BRD-04 4 ouder_geboortedatum"
    })
    void aMistakeIsFoundOnce(String kolom, String text, String found) {
        months();
        assertEquals(List.of(), found(delivery.open()));
        delivery.with(ROW, kolom(kolom), text);
        assertEquals(List.of(found), found(delivery.open()));
    }

    /// The rows beside it are right, and another mistake in the row does not follow from them.
    @ParameterizedTest
    @CsvSource({
        "kind_bsn=@4.ouder_bsn,RIJ-01 4 kind_bsn",
        "ouder_bsn=@4.kind_bsn,RIJ-01 4 kind_bsn",
        "partner_bsn=@4.kind_bsn,RIJ-02 4 kind_bsn",
        "kind_bsn=@4.partner_bsn,RIJ-02 4 kind_bsn",
        "ouder_bsn=@4.partner_bsn,RIJ-03 4 partner_bsn",
        "partner_bsn=@4.ouder_bsn,RIJ-03 4 partner_bsn",
        "kind_bsn=999980002,RIJ-04 4 kind_bsn",
        "ouder_bsn=999980002,RIJ-04 4 ouder_bsn",
        "kind_bsn=999980002|lrk_nummer=@4.kind_bsn,RIJ-04 4 kind_bsn",
        "kind_bsn=999990019,BRD-06 4 kind_bsn",
        "ouder_bsn=999990019,BRD-06 4 ouder_bsn",
        "kind_bsn=@7.ouder_bsn,BRD-07 4 kind_bsn",
        "ouder_bsn=@7.kind_bsn,BRD-07 4 ouder_bsn",
        "kind_bsn=@4.ouder_bsn|ouder_bsn=@4.kind_bsn,BRD-07 4 kind_bsn/BRD-07 4 ouder_bsn",
        "kind_bsn=@7.kind_bsn,BRD-04 4 kind_geboortedatum"
    })
    void aWrongBsnIsToldInItsRowOnly(String planted, String found) {
        months();
        Map<Kolom, String> texts = new EnumMap<>(Kolom.class);
        for (String change : planted.split("\\|")) {
            String[] parts = change.split("=@?");
            String[] from = parts[1].split("\\.");
            texts.put(
                    kolom(parts[0]),
                    from.length == 1
                            ? parts[1]
                            : delivery.text(Integer.parseInt(from[0]), kolom(from[1])));
        }
        texts.forEach((kolom, text) -> delivery.with(ROW, kolom, text));
        assertEquals(List.of(found.split("/")), found(delivery.open()));
    }

    private static Kolom kolom(String key) {
        return Kolom.valueOf(key.toUpperCase(Locale.ROOT));
    }

    @Test
    void theNameOfOnePersonIsNotTheCauseOfThatOfAnother() {
        months();
        delivery.with(ROW, Kolom.OUDER_ACHTERNAAM, "Vermeer")
                .with(ROW, Kolom.KIND_ACHTERNAAM, "SMIT");
        assertEquals(
                List.of("VLD-40 4 kind_achternaam", "BRD-05 4 ouder_achternaam"),
                found(delivery.open()));
    }

    /// The same children in each of the months.
    private void months() {
        for (int row = 0; row < CHILDREN * MONTHS; row++) {
            for (Kolom kolom : Kolom.values()) {
                delivery.with(row, kolom, delivery.text(row - row % MONTHS, kolom));
            }
            delivery.with(
                    row, Kolom.TIJDVAK, List.of("2026-08", "2026-09", "2026-10").get(row % MONTHS));
        }
    }

    private static List<String> found(Session session) {
        List<String> found = new ArrayList<>();
        session.findings()
                .each(finding -> {
                    if (finding.ernst() != Ernst.TIP) {
                        found.add(describe(finding));
                    }
                });
        return found;
    }

    private static String describe(Finding finding) {
        return finding.code()
                + " "
                + finding.row()
                + finding.kolom().map(kolom -> " " + kolom.key()).orElse("");
    }
}
