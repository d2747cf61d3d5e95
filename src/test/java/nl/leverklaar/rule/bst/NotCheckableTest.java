package nl.leverklaar.rule.bst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.leverklaar.check.Finding;
import nl.leverklaar.check.FindingText;
import nl.leverklaar.rule.SampleRun;
import nl.leverklaar.session.Session;
import nl.leverklaar.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Of a file that is no delivery nothing is said but that.
class NotCheckableTest {

    @Test
    void aWorkbookIsNamedAsSuch() throws IOException {
        Session session = SampleRun.open("", zip("[Content_Types].xml", "xl/workbook.xml"));

        Finding finding = only(session);
        assertEquals("BST-03", finding.code());
        FindingText texts = new FindingText(Texts.in(Texts.Language.NL), session.table(), false);
        assertEquals("Dit is geen CSV-bestand maar een Excel-bestand.", texts.message(finding));
    }

    @Test
    void bytesThatAreNoTextAreNoCsv() {
        byte[] bytes = new byte[4096];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i % 7);
        }
        assertEquals("BST-03", only(SampleRun.open("", bytes)).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\r\n\r\n", "kind_bsn;uren\r\n", "\uFEFF"})
    void aFileWithoutRowsIsEmptyAndNothingElse(String text) {
        assertEquals(
                "BST-02", only(SampleRun.open("", text.getBytes(StandardCharsets.UTF_8))).code());
    }

    private static Finding only(Session session) {
        List<Finding> found = new ArrayList<>();
        session.findings().each(found::add);
        assertEquals(1, found.size());
        assertTrue(session.findings().isNotCheckable());
        return found.getFirst();
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
