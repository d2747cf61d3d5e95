package nl.leverklaar.document;

import static nl.leverklaar.document.Documents.edit;
import static nl.leverklaar.document.Documents.written;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One byte lost in a file of UTF-16, or one too many, turns all letters behind it; its damage is one row's all the same.
class AlignmentTest {

    private static final String NAMES = "naam;uren;plaats;datum;bedrag";
    private static final int[] MORE = {0, 'A', '\t', ';', 0xFF};

    @ParameterizedTest
    @CsvSource({
        "UTF-16LE, true, CRLF", "UTF-16LE, false, LF", "UTF-16LE, true, CR",
        "UTF-16BE, true, LF", "UTF-16BE, false, CRLF", "UTF-16BE, true, CR"
    })
    void aByteLostOrTooManyDamagesNoRowButItsOwn(Charset charset, boolean mark, LineEnd end) {
        File file = new File(charset, mark, end.text());
        List<Executable> checks = new ArrayList<>();
        for (int at = 0; at < file.bytes.length; at++) {
            int place = at;
            int added = MORE[at % MORE.length];
            checks.add(() -> file.judge(without(file.bytes, place), place, "lost " + place));
            if (!file.isInLineEnd(at)) {
                checks.add(() ->
                        file.judge(
                                with(file.bytes, place, added),
                                place,
                                "too many " + place + " " + added));
            }
        }
        assertAll(checks);
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE", "UTF-16BE"})
    void severalBytesDamageTheirRows(Charset charset) {
        File file = new File(charset, true, "\r\n");
        byte[] bytes = file.bytes;
        List<Integer> rows = List.of(11, 7, 2);
        for (int row : rows) {
            bytes = without(bytes, file.begins.get(row) + 6);
        }
        Document document = Documents.of(bytes);
        assertArrayEquals(bytes, written(document));
        assertEquals(file.rows.size(), document.rows());
        for (int row = 0; row < document.rows(); row++) {
            assertEquals(
                    rows.contains(row),
                    document.column(0).text(row).contains("\uFFFD"),
                    "row " + row);
        }
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE, 6", "UTF-16BE, 6", "UTF-16LE, 7", "UTF-16BE, 7"})
    void aRepairedCopyHasEveryOtherByte(Charset charset, int into) {
        File file = new File(charset, true, "\r\n");
        byte[] bytes = without(file.bytes, file.begins.get(4) + into);
        Document document = Documents.of(bytes);
        edit(document, 2, 4, "Ede");
        edit(document, 2, 9, "Ede");
        byte[] copy = written(document);
        byte[] expected = Documents.of(bytes).source().alignment().file();
        for (int row : new int[] {9, 4}) {
            int cell = indexOf(expected, "Zwolle".getBytes(charset), file.begins.get(row) - 1);
            expected = replaced(expected, cell, 12, "Ede".getBytes(charset));
        }
        assertArrayEquals(expected, copy);
        Document again = Documents.of(copy);
        for (int row = 0; row < document.rows(); row++) {
            assertEquals(cells(document, row), cells(again, row));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-16LE, true, 0", "UTF-16LE, true, 5", "UTF-16LE, false, 14", "UTF-16LE, false, 1",
        "UTF-16BE, true, 0", "UTF-16BE, true, 5", "UTF-16BE, false, 14", "UTF-16BE, false, 1"
    })
    void aRowOfSingleBytesIsReadAsItIs(Charset charset, boolean mark, int before) {
        File file = new File(charset, mark, "\r\n");
        for (int length = 0; length < 2; length++) {
            String name = before % 2 == 0 ? "Özdemir" : "Zoé Jansen";
            String row = name + ";12;Zwolle;2026-10-01;1.000000" + "0".repeat(length);
            byte[] narrow = (row + "\r\n").getBytes(StandardCharsets.ISO_8859_1);
            int at = before < 14 ? file.begins.get(before) : file.bytes.length;
            byte[] bytes = replaced(file.bytes, at, 0, narrow);
            Document document = Documents.of(bytes);
            assertArrayEquals(bytes, written(document));
            List<String> expected = new ArrayList<>(file.rows);
            expected.add(before, row);
            assertEquals(expected, rows(document));
            edit(document, 2, before, "Ede");
            byte[] copy = written(document);
            byte[] repaired =
                    (row.replace("Zwolle", "Ede") + "\r\n").getBytes(StandardCharsets.ISO_8859_1);
            assertArrayEquals(replaced(bytes, at, narrow.length, repaired), copy);
            edit(document, 2, before, "Łódź");
            expected.set(before, row.replace("Zwolle", "Łódź"));
            assertEquals(expected, rows(Documents.of(written(document))));
        }
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE", "UTF-16BE"})
    void namesOfSingleBytesSayNothingAboutTheRows(Charset charset) {
        File file = new File(charset, false, "\n");
        int names = (NAMES.length() + 1) * 2;
        for (String end : new String[] {"\n", ";\n"}) {
            String wide = "deze kolom is van de organisatie;" + NAMES + end;
            byte[] bytes = replaced(file.bytes, 0, names, wide.getBytes(charset));
            assertEquals(file.rows.size(), Documents.of(bytes).rows());
            byte[] narrow = wide.getBytes(StandardCharsets.US_ASCII);
            Document document = Documents.of(replaced(file.bytes, 0, names, narrow));
            assertEquals(charset, document.source().encoding().charset());
            assertEquals(file.rows, rows(document));
        }
    }

    @Test
    void halfAByteOrderMarkIsNoLetter() {
        byte[] bytes = new File(StandardCharsets.UTF_16LE, true, "\n").bytes;
        Document document = Documents.of(without(bytes, 0));
        assertEquals("naam", document.column(0).name());
        assertArrayEquals(without(bytes, 0), written(document));
    }

    @Test
    void aRowOfOneSignIsNoShift() {
        String lines = NAMES + "\n" + "\u2500".repeat(40) + "\na;1;x;y;\u0100\u0200\u0300\n";
        byte[] bytes = ("\uFEFF" + lines).getBytes(StandardCharsets.UTF_16LE);
        Source source = Source.of(bytes);
        assertSame(source.alignment().file(), source.bytes());
    }

    /// A file of UTF-16 and where its rows begin.
    private static final class File {

        private final List<String> rows = new ArrayList<>();
        private final List<Integer> begins = new ArrayList<>();
        private final byte[] bytes;

        File(Charset charset, boolean mark, String end) {
            StringBuilder text = new StringBuilder(mark ? "\uFEFF" : "").append(NAMES).append(end);
            for (int i = 0; i < 14; i++) {
                String row =
                        (i % 3 == 0 ? "Şahin" : "Zoë" + i)
                                + ";"
                                + i * 7
                                + ";Zwolle;2026-10-0"
                                + i % 9
                                + ";1.000.00"
                                + i;
                rows.add(row);
                begins.add(text.length() * 2);
                text.append(row).append(end);
            }
            bytes = text.toString().getBytes(charset);
        }

        /// Whether a byte that comes at a place is in the middle of a line end, and cannot be told from a letter behind it.
        boolean isInLineEnd(int at) {
            int letter = at % 2 == 0 ? 0 : bytes[at - 1] + bytes[at];
            return letter == '\n' || letter == '\r';
        }

        /// Whether rows that nothing happened to are read as they are, and the damaged one is or shows it.
        void judge(byte[] damaged, int at, String what) {
            Document document = Documents.of(damaged);
            assertArrayEquals(damaged, written(document), what);
            int hit = (int) begins.stream().filter(begin -> begin <= at).count() - 1;
            int more = document.rows() - rows.size();
            assertTrue(Math.abs(more) <= 1, () -> what + ": rows " + more);
            for (int row = 0; row < rows.size(); row++) {
                boolean glued = more < 0 && row == hit + 1;
                if (row != hit && !glued) {
                    // Names that are damaged may be a row.
                    int now = row < hit ? row : row + more;
                    assertEquals(rows.get(row), cells(document, now), what + " neighbour " + row);
                }
            }
            if (hit >= 0) {
                String cells = cells(document, hit);
                assertTrue(
                        cells.equals(rows.get(hit)) && more == 0
                                || cells.contains("\uFFFD")
                                || document.isSkewed(hit)
                                || document.isSkewed(Math.min(hit + 1, document.rows() - 1)),
                        () -> what + " is not told: " + cells);
            }
        }
    }

    private static List<String> rows(Document document) {
        return IntStream.range(0, document.rows()).mapToObj(row -> cells(document, row)).toList();
    }

    private static String cells(Document document, int row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < document.cells(row); i++) {
            cells.add(document.column(i).text(row));
        }
        return String.join(";", cells);
    }

    private static byte[] without(byte[] bytes, int at) {
        return replaced(bytes, at, 1, new byte[0]);
    }

    private static byte[] with(byte[] bytes, int at, int more) {
        return replaced(bytes, at, 0, new byte[] {(byte) more});
    }

    private static byte[] replaced(byte[] bytes, int at, int length, byte[] by) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, at);
        out.writeBytes(by);
        out.write(bytes, at + length, bytes.length - at - length);
        return out.toByteArray();
    }

    private static int indexOf(byte[] bytes, byte[] part, int from) {
        int at = from;
        while (!Arrays.equals(bytes, at, at + part.length, part, 0, part.length)) {
            at++;
        }
        return at;
    }
}
