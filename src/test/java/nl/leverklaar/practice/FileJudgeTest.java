package nl.leverklaar.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.leverklaar.delivery.Fout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileJudgeTest {
    private static final String HEADER = "tijdvak;kind_bsn;ouder_bsn;partner_bsn\r\n";

    private static FileJudge judge(String csv) {
        var judge = new FileJudge();
        var scanner = new CsvScanner(judge);
        byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
        // A byte at a time: pieces may end anywhere.
        for (byte b : bytes) {
            scanner.take(new byte[] {b}, 1);
        }
        scanner.end();
        return judge;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | ''",
                "0 | 'a;b\r\n'",
                "0 | 'a;b'",
                "1 | 'a;b\r\n1;2\r\n'",
                "1 | 'a;b\n1;2'",
                "2 | 'a;b\n1;2\n\n\r\n3;4\n'",
                "1 | 'a;b\n\"1\r\n;\"\"x\"\"\";2\n'",
                "1 | 'a\n\"\"\n'",
                "1 | 'a;b\n;\n'"
            })
    void rowsAreCountedAsASpreadsheetWould(int rows, String csv) {
        assertEquals(rows, judge(csv).rows());
    }

    @Test
    void practiceNumbersAndEmptyOnesAreFine() {
        var judge = judge(HEADER + "2026-10;999990019;;\"999990020\"\r\n2026-09;;;\r\n");
        assertEquals(List.of(), judge.fouten());
        assertEquals("2026-10", judge.latest());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456782",
                "\"123456782\"",
                " 123456782 ",
                "99990",
                "9999900191",
                "x",
                "\"12\"\"34\""
            })
    void anythingElseIsRefusedWithItsPlaceOnly(String value) {
        var fouten =
                judge("\uFEFF" + HEADER + "2026-10;999990019;;\r\n2026-10;;" + value + ";\r\n")
                        .fouten();
        assertEquals(List.of("/3/ouder_bsn"), fouten.stream().map(Fout::plaats).toList());
        assertTrue(fouten.stream().noneMatch(fout -> fout.toString().contains(value)));
    }

    @Test
    void realPeopleWithoutBsnAreKnownByTheirLrkNumber() {
        String header = "lrk_nummer;" + HEADER;
        assertEquals(List.of(), judge(header + "999980014;2026-10;;;\r\n").fouten());
        var fouten = judge(header + ";2026-10;;;\r\n123456782;2026-10;;;\r\n").fouten();
        assertEquals(List.of("/3/lrk_nummer"), fouten.stream().map(Fout::plaats).toList());
        assertEquals("geen-oefen-lrk", fouten.getFirst().code());
        assertTrue(fouten.stream().noneMatch(fout -> fout.toString().contains("123456782")));
    }

    @Test
    void aFileWithoutTheColumnsCannotSlipThrough() {
        assertEquals(3, judge("a,kind_bsn,b\r\n1,123456782,2\r\n").fouten().size());
    }

    @Test
    void noMoreThanTenPlacesAreNamed() {
        assertEquals(10, judge(HEADER + "2026-10;1;2;3\r\n".repeat(50)).fouten().size());
    }
}
