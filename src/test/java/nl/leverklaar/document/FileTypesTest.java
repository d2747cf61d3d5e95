package nl.leverklaar.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A file is known by its contents, within a second, whatever its name is.
class FileTypesTest {

    private static final String OLD_OFFICE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

    @ParameterizedTest
    @CsvSource({
        "XLSX,[Content_Types].xml xl/workbook.xml",
        "WORD,[Content_Types].xml word/document.xml",
        "ZIP,[Content_Types].xml ppt/presentation.xml",
        "ZIP,levering.csv"
    })
    void aPackageIsKnownByWhatIsInIt(FileType type, String names) throws IOException {
        assertEquals(type, Source.of(zip(0, names.split(" "))).type());
    }

    @Test
    void aPackageIsKnownByTheListAtItsEndToo() throws IOException {
        byte[] workbook = zip(20_000, "docProps/app.xml", "xl/workbook.xml");
        assertEquals(FileType.XLSX, Source.of(workbook).type());
    }

    @Test
    void aSpreadsheetOfLibreOfficeSaysSoItself() {
        assertEquals(
                FileType.ODS,
                type("PK\u0003\u0004....mimetypeapplication/vnd.oasis.opendocument.spreadsheetPK"));
    }

    @ParameterizedTest
    @CsvSource({
        "XLS,Workbook",
        "WORD,WordDocument",
        "MAIL,__substg1.0_0037001F",
        "XLS,Book",
        "XLSX,EncryptedPackage"
    })
    void anOldOfficeFileIsKnownByItsStreams(FileType type, String stream) {
        String wide = stream.replaceAll("(.)", "$1\u0000");
        assertEquals(type, type(OLD_OFFICE + "\u0000".repeat(600) + wide));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PDF | %PDF-1.7",
                "WORD | {\\rtf1\\ansi",
                "HTML | <!DOCTYPE html><html><body>502 Bad Gateway</body></html>",
                "HTML | <!-- proxy --> <HTML><head><title>Fout</title>",
                "HTML | <table border=1><tr><td>BSN</td></tr></table>",
                "HTML | <p>Uw sessie is verlopen.</p>",
                "HTML | <h1>404</h1>",
                "HTML | <br/>Fout",
                "HTML | <?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'>",
                "XML | <?xml version='1.0'?><levering><kind/></levering>",
                "XML | <ns:levering xmlns:ns='urn:x'><kind/></ns:levering>",
                "XLS | <?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'>",
                "JSON | {\"rijen\": [1]}",
                "JSON | [{\"bsn\": 1}]",
                "JSON | [ [1, 2], [3, 4] ]",
                "JSON | {}",
                "JSON | [\"kind_bsn\", \"uren\"]",
                "JSON | [1,2]",
                "JSON | [true]",
                "RECEIPT | {\"leveringId\": \"0197\", \"kenmerk\": \"A-1\"}",
                "RECEIPT | {\"uitkomst\":\"ontvangen\",\"ontvangstbewijs\":{}}",
                "IMAGE | GIF89a....",
                "ZIP | 7z\u00BC\u00AF....",
                "ZIP | Rar!\u001A....",
            })
    void aFileIsKnownByItsBeginning(FileType type, String text) {
        assertEquals(type, type(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Received: from a\r\n\tby b\r\nFrom: a@b.nl\r\nMIME-Version: 1.0\r\n\r\nBSN;Naam",
                "Return-Path: <a@b.nl>\nDelivered-To: c@d.nl\n\nx",
                "From: a@b.nl\nSubject: levering\nMessage-ID: <1@b.nl>\n"
            })
    void aSavedMessageIsNoDelivery(String text) {
        assertEquals(FileType.MAIL, type(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\r\n%PDF-1.4\n\u0001\u0002", "\u00EF\u00BB\u00BF%PDF-1.7\n\u0001\u0002"})
    void whatStandsBeforeItDoesNotHideAPdf(String text) {
        assertEquals(FileType.PDF, type(text));
    }

    /// Its letters are not read, so nothing of it may be guessed.
    @ParameterizedTest
    @ValueSource(strings = {"UTF-32LE", "UTF-32BE"})
    void textOfFourBytesALetterIsRefused(String charset) {
        byte[] bytes = "\uFEFFBSN;Naam\n1;a\n".getBytes(Charset.forName(charset));
        assertEquals(FileType.BINARY, Source.of(bytes).type());
    }

    @Test
    void lostBlocksOfTextLeaveATable() {
        String lost = "\u0000".repeat(4096);
        String text = "BSN;Naam\n1;a\n".repeat(20);
        assertEquals(FileType.CSV, type(lost + text));
        assertEquals(FileType.CSV, type(text + lost));
        assertEquals(FileType.CSV, type(text + lost + text));
        assertEquals(FileType.BINARY, type(lost));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ontvangstbewijs Leverklaar\nKenmerk: A-1\n",
                "Ontvangstbewijs Leverklaar\r\nKenmerk: A-1\r\n",
                "OEFENEN \u2013 dit is geen echte levering\r\nOntvangstbewijs Leverklaar\r\nKenmerk",
                "PRACTICE \u2013 this is no real delivery\nReceipt Leverklaar\nReference"
            })
    void aSavedReceiptIsNoDelivery(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertEquals(FileType.RECEIPT, Source.of(bytes).type());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BSN;Naam\n1;a\n",
                "\"BSN\";\"Naam\"\n1;a\n",
                "<leeg>;BSN\n1;2\n",
                "<p;BSN\n1;2\n",
                "[1];[2]\n1;2\n",
                "[naam],[BSN]\na,1\n",
                "Subject: opvang;x\nDatum: 3-11-2026;y\n\nBSN;Naam\n1;a\n",
                "< 4 jaar;>= 4 jaar\n1;2\n",
                "[leeg];BSN\n1;2\n",
                "{a};BSN\n1;2\n",
                "Ontvangstbewijs Leverklaar;BSN\n1;2\n",
                "Rapport\n\nBSN;Naam\n1;a\n",
                "Bmp;Tif\n1;2\n"
            })
    void aTableStaysATable(String text) {
        assertEquals(FileType.CSV, type(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"%PDF-1.7", "\u00D0\u00CF\u0011\u00E0", "PK\u0003\u0004", "<html>", "a;b\n"})
    void theLargestFileIsKnownWithinASecond(String head) {
        byte[] bytes = new byte[64 << 20];
        Arrays.fill(bytes, (byte) 'x');
        byte[] start = head.getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(start, 0, bytes, 0, start.length);
        assertTimeout(
                Duration.ofSeconds(1),
                () -> FileTypes.of(bytes, new Encoding(StandardCharsets.UTF_8, 0, 1)));
    }

    private static FileType type(String text) {
        return Source.of(text.getBytes(StandardCharsets.ISO_8859_1)).type();
    }

    /// @param padding how many bytes that do not shrink stand in the first of them
    private static byte[] zip(int padding, String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                byte[] content = new byte[padding];
                new java.util.Random(1).nextBytes(content);
                zip.write(content);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
