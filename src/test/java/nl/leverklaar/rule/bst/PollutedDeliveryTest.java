package nl.leverklaar.rule.bst;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.leverklaar.check.Finding;
import nl.leverklaar.document.Document;
import nl.leverklaar.document.FaithfulWriter;
import nl.leverklaar.document.Skipped;
import nl.leverklaar.rule.CleanDelivery;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.SampleRun;
import nl.leverklaar.session.Session;
import org.junit.jupiter.api.Test;

/// Whatever happened to a delivery on its way here: its rows are read as they were or a finding stands on the very row,
/// rows that nothing happened to are read the same, no row disappears unsaid, and saved it is the same file.
class PollutedDeliveryTest {

    @Test
    void isReadRightOrToldAndSavedAsItWas() throws IOException {
        List<String> wrong = new ArrayList<>();
        int[] count = new int[1];
        String only = System.getProperty("polluted", "");
        try (Stream<Polluted> all = Pollutions.all()) {
            all.filter(file -> file.name().contains(only))
                    .forEach(file -> {
                        count[0]++;
                        judge(file, wrong);
                    });
        }
        assertTrue(
                wrong.isEmpty(),
                () ->
                        wrong.size()
                                + " of "
                                + count[0]
                                + ", the first:\n"
                                + String.join("\n", wrong.subList(0, Math.min(40, wrong.size()))));
        assertTrue(count[0] >= 1_500 || !only.isEmpty(), () -> "files: " + count[0]);
    }

    private static void judge(Polluted file, List<String> wrong) {
        try {
            Session session = CleanDelivery.open(file.bytes(), SampleRun.circumstances(""));
            assertEquals(Map.of(), session.findings().notChecked());
            assertArrayEquals(file.bytes(), saved(session.document()), "saved");
            new Judgement(file, session).pass();
        } catch (AssertionError | RuntimeException e) {
            wrong.add(file.name() + ": " + e);
        }
    }

    private static byte[] saved(Document document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new FaithfulWriter(document).write(out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    /// Says of every row of somebody else that it is not for practising.
    private static final String ABOUT_PRACTICE = "VLD-10";

    private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{C}]");

    /// What is to be said of one file.
    private static final class Judgement {

        private final Polluted file;
        private final Document document;
        private final BitSet told = new BitSet();
        private final Set<String> fileCodes = new TreeSet<>();
        private final Map<Integer, Set<String>> codes = new HashMap<>();

        Judgement(Polluted file, Session session) {
            this.file = file;
            this.document = session.document();
            session.findings().each(this::note);
        }

        private void note(Finding finding) {
            if (finding.row() < 0) {
                fileCodes.add(finding.code());
            } else if (!finding.code().equals(ABOUT_PRACTICE)) {
                told.set(finding.row());
                if (finding.ernst() != Ernst.TIP || finding.code().startsWith("BST")) {
                    codes.computeIfAbsent(finding.row(), _ -> new TreeSet<>()).add(finding.code());
                }
            }
        }

        void pass() {
            assertEquals(file.pieces().size(), document.reading().records(), "rows of the file");
            for (int i = 0; i < file.pieces().size(); i++) {
                Polluted.Piece piece = file.pieces().get(i);
                int row = document.rowOf(i + 1L);
                if (row < 0) {
                    skipped(piece, i + 1);
                } else if (piece.clean() < 0) {
                    assertTrue(
                            told.get(row) || fileCodes.contains("BST-09"),
                            "row " + (i + 1) + " is no row of the delivery");
                } else if (!isSame(cells(row), file.clean().get(piece.clean()))) {
                    assertTrue(piece.touched(), () -> "neighbour " + row + " " + cells(row));
                    assertTrue(
                            told.get(row) || fileCodes.contains("BST-09"),
                            () -> "touched row " + row + " is read otherwise " + cells(row));
                } else if (!piece.touched()) {
                    assertEquals(null, codes.get(row), "finding about neighbour " + row);
                }
            }
        }

        /// A cell without anything to see is empty.
        private static boolean isSame(List<String> read, List<String> clean) {
            boolean same = read.size() == clean.size();
            for (int i = 0; same && i < read.size(); i++) {
                String text =
                        clean.get(i).isEmpty()
                                ? UNSEEN.matcher(read.get(i)).replaceAll("")
                                : read.get(i);
                same = text.equals(clean.get(i));
            }
            return same;
        }

        private void skipped(Polluted.Piece piece, int number) {
            assertTrue(piece.clean() < 0, "row " + number + " disappeared");
            Skipped skipped = document.reading().skipped();
            if (piece.equals(Polluted.Piece.JOINED)) {
                toldOfFile("BST-31", number);
            } else if (skipped.empty().contains(number)) {
                toldOfFile("BST-18", number);
            } else if (skipped.repeated().contains(number)) {
                toldOfFile("BST-20", number);
            } else if (skipped.above().contains(number)) {
                toldOfFile("BST-10", number);
            } else if (number == 1 && skipped.separatorLine()) {
                toldOfFile("BST-08", number);
            } else {
                boolean above = number < document.reading().headerRow();
                assertTrue(
                        number == document.reading().headerRow() || above,
                        "row " + number + " is nowhere");
            }
        }

        private void toldOfFile(String code, int number) {
            assertTrue(
                    fileCodes.contains(code) || fileCodes.contains("BST-02"),
                    "nothing told of row " + number);
        }

        private List<String> cells(int row) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < document.sourceColumns(); i++) {
                cells.add(document.column(i).text(row));
            }
            int width = file.clean().getFirst().size();
            while (cells.size() > width && cells.getLast().isEmpty()) {
                cells.removeLast();
            }
            return cells;
        }
    }
}
