package nl.leverklaar.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leverklaar.document.Source;
import nl.leverklaar.document.SourceException;
import nl.leverklaar.kind.Opvangsoort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LrkRegisterTest {

    private static final LocalDate DATE = LocalDate.of(2026, 10, 31);

    private static final String HEADER =
            "lrk_id;type_oko;opc;actuele_naam_oko;aantal_kindplaatsen;status;inschrijfdatum;"
                    + "uitschrijfdatum;opvanglocatie_adres;naam_houder;kvk_nummer_houder;"
                    + "gastouderbureau_1;gastouderbureau_2\r\n";

    private static final String ROW =
            "999980002;KDV;;Café Zoë;20;Ingeschreven;01-02-2015;;Laan 1;Houder;02345678;;\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "UTF-8"})
    void namesAreReadInBothCharacterSets(String charset) throws SourceException {
        byte[] bytes = (HEADER + ROW).getBytes(Charset.forName(charset));
        assertEquals("Café Zoë", read(bytes).orElseThrow().find("999980002").orElseThrow().naam());
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstName() throws SourceException {
        byte[] bytes = ("\uFEFF" + HEADER + ROW).getBytes(StandardCharsets.UTF_8);
        assertTrue(read(bytes).orElseThrow().contains("999980002"));
    }

    @Test
    void whatIsKeptIsWhatStandsThere() throws SourceException {
        Opvang opvang = of(ROW).find("999980002").orElseThrow();
        assertEquals(
                new Opvang(
                        "999980002",
                        Opvang.Type.KDV,
                        true,
                        Optional.of(LocalDate.of(2015, 2, 1)),
                        Optional.empty(),
                        "Café Zoë",
                        "02345678",
                        List.of()),
                opvang);
    }

    @Test
    void quotesAroundAndInsideCellsDoNoHarm() throws SourceException {
        LrkRegister register =
                of(
                        "\"999980002\";\"KDV\";\"\";\"De Zon\";\"20\";\"Ingeschreven\";\"01-02-2015\";"
                                + "\"\";\"Laan 1\";\"Houder\";\"12345678\";\"\";\"\"\r\n"
                                + "999980014;BSO;;De \"Maan;20;Ingeschreven;01-02-2015;;Laan;H;12345678;;\r\n");
        assertEquals("De Zon", register.find("999980002").orElseThrow().naam());
        assertEquals("De \"Maan", register.find("999980014").orElseThrow().naam());
    }

    @Test
    void aSeparatorInANameShiftsTheRestOfTheRow() throws SourceException {
        Opvang opvang =
                of("999980002;KDV;;De Zon; Zuid;20;Uitgeschreven;01-02-2015;30-09-2026;L;H;12345678;;\r\n")
                        .find("999980002")
                        .orElseThrow();
        assertFalse(opvang.isIngeschreven());
        assertEquals(Optional.of(LocalDate.of(2026, 9, 30)), opvang.uitschrijving());
        assertEquals("12345678", opvang.kvk());
    }

    @Test
    void aGastouderHasItsBureausAndNoHolder() throws SourceException {
        Opvang opvang =
                of("999980026;VGO;;G;6;Ingeschreven;01-02-2015;;;;;999980038;999980105 Bureau\r\n")
                        .find("999980026")
                        .orElseThrow();
        assertEquals(List.of("999980038", "999980105"), opvang.gobs());
        assertEquals("", opvang.kvk());
    }

    @Test
    void aNumberThatIsRegisteredTwiceCountsFromItsFirstDay() throws SourceException {
        Opvang opvang =
                of("999980002;KDV;;Oud;20;Uitgeschreven;01-02-2015;30-09-2020;L;H;12345678;;\r\n"
                                + "999980002;KDV;;Nieuw;20;Ingeschreven;01-02-2021;;L;H;12345678;;\r\n")
                        .find("999980002")
                        .orElseThrow();
        assertTrue(opvang.isIngeschreven());
        assertEquals("Nieuw", opvang.naam());
        assertEquals(Optional.of(LocalDate.of(2015, 2, 1)), opvang.inschrijving());
        assertEquals(Optional.empty(), opvang.uitschrijving());
    }

    @Test
    void aRegisterOfOneDayTellsNothingOfWhatEnded() throws SourceException {
        assertFalse(of(ROW).tellsOfEnded());
        assertTrue(of(ROW.replace("Ingeschreven", "Uitgeschreven")).tellsOfEnded());
    }

    @Test
    void aNewTypeGivesEverythingBecauseNothingIsKnownOfIt() throws SourceException {
        Opvang opvang = of(ROW.replace("KDV", "XYZ")).find("999980002").orElseThrow();
        assertTrue(opvang.type().gives(Opvangsoort.GBSO));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "lrk_id;type_oko\r\n999980002;KDV\r\n",
                "lrk_id;type_oko;status\r\n",
                "lrk_id;type_oko;status\r\nabc;KDV;Ingeschreven\r\n",
                "kind_bsn;lrk_nummer\r\n999990019;999980002\r\n",
                "%PDF-1.7 lrk_id;type_oko;status\r\n999980002;KDV;Ingeschreven\r\n"
            })
    void anotherFileIsNoRegister(String text) throws SourceException {
        assertEquals(Optional.empty(), read(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static LrkRegister of(String rows) throws SourceException {
        return read((HEADER + rows).getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }

    private static Optional<LrkRegister> read(byte[] bytes) throws SourceException {
        return LrkRegister.read(Source.of(bytes), DATE);
    }
}
