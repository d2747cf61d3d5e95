package nl.leverklaar.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.leverklaar.document.Source.Lettering;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Letters are read as they were written, and where only a person can tell, the ways are shown in words of the file.
class LettersTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Charset MAC = Charset.forName("x-MacRoman");
    private static final Charset DOS = Charset.forName("IBM850");

    @ParameterizedTest
    @CsvSource({
        "x-MacRoman,Zoë;René;Anaïs",
        "x-MacRoman,François;Müller;Chloé",
        "x-MacRoman,Ünal;Renée",
        "IBM850,Zoë;René;Anaïs",
        "IBM850,François;Müller;Chloé",
        "windows-1252,Zoë;René;Anaïs",
        "windows-1252,François;Müller;Chloé",
        "windows-1252,Miloš;Žižek;Zoë",
        "windows-1252,ZOË;RENÉE;ANAÏS"
    })
    void namesAreReadAsTheyWereWritten(String charset, String names) {
        Source source = source("naam;naam;naam\n" + names + "\n", Charset.forName(charset));
        assertEquals(charset, source.encoding().charset().name());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zoë;René;Anaïs",
                "d’Arc;O’Brien;van ’t Hof",
                "Van\u00A0Dam;Berg\u00A0",
                "Kinderopvang “De Boom”;€ 12,50",
                "Berg – Dal;Jan…;Opvang™",
                "Müller;Köhler;Jürgen",
                "Ångström;Øster;Ærø",
                "Berg;Dal;Bos"
            })
    void whatAnOfficeWritesIsNotInDoubt(String text) {
        Source source = source("naam;naam\nZoë;" + text + "\n", WINDOWS);
        assertEquals(WINDOWS, source.encoding().charset());
        assertEquals(List.of(), source.letterings());
    }

    @Test
    void doubtIsShownInWordsOfTheFile() {
        List<Lettering> ways = source("naam;stad\nZoë;René-Anaïs\nJan;Zoë\n", MAC).letterings();
        assertEquals(
                List.of(
                        new Lettering(MAC, List.of("Zoë", "René-Anaïs")),
                        new Lettering(WINDOWS, List.of("Zo‘", "RenŽ-Ana•s"))),
                ways);
    }

    /// A Mac writes `ñ` and `ó` with the bytes of dashes.
    @Test
    void whatMayBeADashIsAsked() {
        Source source = source("naam\nGómez\nMuñoz\nMartínez\n", MAC);
        assertEquals(WINDOWS, source.encoding().charset());
        assertEquals(
                List.of(
                        new Lettering(WINDOWS, List.of("G\u2014mez", "Mu\u2013oz")),
                        new Lettering(MAC, List.of("Gómez", "Muñoz"))),
                source.letterings());
        assertEquals(
                List.of(), source("naam\nJansen\u2013de Vries\nRenée\n", WINDOWS).letterings());
    }

    @Test
    void aNameFromElsewhereIsReadAsWindowsAndAsked() {
        Source source = source("naam\nKöhler\n", MAC);
        assertEquals(WINDOWS, source.encoding().charset());
        assertEquals(
                List.of("Kšhler", "Köhler"),
                source.letterings().stream().map(of -> of.samples().getFirst()).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"d’Arc;O’Brien", "Van\u00A0Dam", "“De Boom”;€ 12,50", "Berg – Dal;Jan…"})
    void signsAloneAreNotInDoubt(String text) {
        Source source = source("naam;naam\n" + text + "\n", WINDOWS);
        assertEquals(WINDOWS, source.encoding().charset());
        assertEquals(List.of(), source.letterings());
    }

    @Test
    void whatTheFileSaysItselfIsNotInDoubt() {
        assertEquals(List.of(), source("naam\nZoë\n", StandardCharsets.UTF_8).letterings());
        assertEquals(List.of(), source("naam\nZoë\n", StandardCharsets.UTF_16).letterings());
    }

    /// UTF-8 with a few bytes lost stays UTF-8; as soon as more would be lost than can be put right, nothing is.
    @ParameterizedTest
    @CsvSource({
        "1,1,0,UTF-8",
        "3,1,0,UTF-8",
        "1,2,0,windows-1252",
        "0,1,0,windows-1252",
        "40,0,2,UTF-8",
        "40,5,2,UTF-8",
        "19,0,1,windows-1252",
        "3000,0,900,windows-1252",
        "1,0,1,windows-1252"
    })
    void brokenBytesAreWeighed(int letters, int halves, int others, String read)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write("naam\n".getBytes(StandardCharsets.US_ASCII));
        for (int i = 0; i < letters; i++) {
            out.write("Zoë\n".getBytes(StandardCharsets.UTF_8));
        }
        for (int i = 0; i < halves; i++) {
            out.write("Zo".getBytes(StandardCharsets.US_ASCII));
            out.write(i % 2 == 0 ? 0xC3 : 0xAB);
            out.write('\n');
        }
        for (int i = 0; i < others; i++) {
            out.write((i % 2 == 0 ? "René\n" : "O’Hara\n").getBytes(WINDOWS));
        }
        assertEquals(Charset.forName(read), Source.of(out.toByteArray()).encoding().charset());
    }

    /// Where most letters are UTF-8 and some are not, either reading damages some: a person sees both.
    @Test
    void twoKindsOfLettersInAFileAreAsked() {
        Source source = joined("Zoë\nAnaïs\nBrontë\nRenée\n", "Müller\n");
        assertEquals(WINDOWS, source.encoding().charset());
        assertEquals(
                List.of(
                        new Lettering(WINDOWS, List.of("Müller", "ZoÃ«", "AnaÃ¯s")),
                        new Lettering(
                                StandardCharsets.UTF_8, List.of("M\uFFFDller", "Zoë", "Anaïs"))),
                source.letterings());
        Source said = source.as(Overrule.NONE.withLetters(StandardCharsets.UTF_8));
        assertEquals(StandardCharsets.UTF_8, said.encoding().charset());
    }

    /// A name that was damaged long ago does not make a file of Windows doubtful.
    @Test
    void oneDamagedNameOfManyIsNotAsked() {
        assertEquals(List.of(), joined("Zoë\n", "Müller\nRené\nAnaïs\n").letterings());
    }

    private static Source joined(String utf8, String windows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(("naam\n" + utf8).getBytes(StandardCharsets.UTF_8));
        out.writeBytes(windows.getBytes(WINDOWS));
        return Source.of(out.toByteArray());
    }

    @Test
    void aPersonsWordIsTaken() {
        Source source = source("naam\nZoë\n", DOS).as(Overrule.NONE.withLetters(MAC));
        assertEquals(MAC, source.encoding().charset());
        assertEquals(DOS, source.as(Overrule.NONE.withLetters(DOS)).encoding().charset());
        assertEquals(8 + 1, source.size());
    }

    private static Source source(String text, Charset charset) {
        return Source.of(text.getBytes(charset));
    }
}
