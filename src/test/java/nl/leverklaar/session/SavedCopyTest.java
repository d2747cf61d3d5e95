package nl.leverklaar.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Mapping;
import nl.leverklaar.rule.CleanDelivery;
import nl.leverklaar.rule.SampleRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A saved copy means what the document meant, also in columns that only the copy has.
class SavedCopyTest {

    private static final int ROWS = 12;

    @TempDir private Path folder = Path.of("");

    @Test
    void whatIsMeantWithoutTheColumnIsWrittenInTheOtherRows() throws IOException {
        Session session = open(without(Kolom.PARTNER));
        assertTrue(session.edit(1, Kolom.PARTNER, "N"));
        Session again = saved(session);
        assertEquals(said(session), said(again));
        assertEquals("J", again.table().text(Kolom.PARTNER, 0), "a partner is described");
        assertEquals("N", again.table().text(Kolom.PARTNER, 1));
        assertEquals("O", again.table().text(Kolom.PARTNER, 2), "nothing is said of one");
        assertTrue(again.table().isWritten(Kolom.PARTNER, 2));
    }

    @Test
    void allThatIsTheSameInTheWholeFileIsWrittenToo() throws IOException {
        Session session = open(without(Kolom.REGELSOORT, Kolom.INDELING_VERSIE));
        session.edit(3, Kolom.REGELSOORT, "C");
        session.edit(4, Kolom.INDELING_VERSIE, "1.0");
        Session again = saved(session);
        assertEquals(said(session), said(again));
        assertEquals("N", again.table().text(Kolom.REGELSOORT, 0));
        assertEquals("1.0", again.table().text(Kolom.INDELING_VERSIE, 0));
    }

    @Test
    void anAmountThatFollowsStaysOpen() throws IOException {
        Session session = open(without(Kolom.KOSTEN));
        session.edit(1, Kolom.KOSTEN, session.table().canonical(Kolom.KOSTEN, 1));
        Session again = saved(session);
        assertEquals(said(session), said(again));
        assertTrue(again.table().isDerived(Kolom.KOSTEN, 0));
        assertFalse(again.table().isDerived(Kolom.KOSTEN, 1));
    }

    @Test
    void aRowWithACellTooManyIsSaidToHaveOneAgain() throws IOException {
        List<List<String>> rows = without(Kolom.PARTNER);
        rows.set(4, new ArrayList<>(rows.get(4)));
        rows.get(4).add(9, "te veel");
        rows.set(5, rows.get(5).subList(0, 20));
        Session session = open(rows);
        session.edit(1, Kolom.PARTNER, "N");
        Session again = saved(session);
        assertTrue(said(session).contains("5 BST-15"), () -> said(session).toString());
        assertEquals(said(session), said(again));
    }

    @Test
    void aSecondTableIsOneAgain() throws IOException {
        List<List<String>> rows = without(Kolom.PARTNER);
        List<List<String>> turned = new ArrayList<>();
        for (List<String> row : List.of(rows.getFirst(), rows.get(5), rows.get(6))) {
            List<String> cells = new ArrayList<>(row);
            Collections.rotate(cells, 2);
            turned.add(cells);
        }
        rows.addAll(turned);
        Session session = open(rows);
        session.edit(1, Kolom.PARTNER, "N");
        Session again = saved(session);
        assertTrue(said(session).containsAll(List.of("14 BST-29", "15 BST-29", "16 BST-29")));
        assertEquals(said(session), said(again));
    }

    @Test
    void namesInOtherWordsStaySo() throws IOException {
        List<List<String>> rows = without(Kolom.PARTNER);
        List<String> names = new ArrayList<>(rows.getFirst());
        names.replaceAll(name -> name.equals("uren") ? "Aantal uren" : name);
        rows.add(4, names);
        Session session = open(rows);
        session.edit(1, Kolom.PARTNER, "N");
        Session again = saved(session);
        assertTrue(said(session).contains("5 BST-29"));
        assertFalse(said(session).contains("6 BST-29"));
        assertEquals(said(session), said(again));
    }

    @Test
    void aColumnThatAnotherOneTookThePlaceOfIsLeftOut() throws IOException {
        List<List<String>> rows = without(Kolom.EIGEN_KENMERK);
        rows.getFirst().add("mijn nummer");
        rows.stream().skip(1).forEach(row -> row.add("A1"));
        Session session = open(rows);
        session.edit(1, Kolom.EIGEN_KENMERK, "B2");
        Mapping mapping = session.table().mapping();
        int position = rows.getFirst().size() - 1;
        session.look(
                mapping.with(Kolom.EIGEN_KENMERK, position),
                session.table().fill(),
                session.circumstances(),
                (_, _) -> {});
        session.saveCopy(folder.resolve("uit.csv"));
        assertEquals(text(rows), Files.readString(folder.resolve("uit.csv")));
    }

    private Session saved(Session session) throws IOException {
        Path copy = folder.resolve("uit.csv");
        session.saveCopy(copy);
        return CleanDelivery.open(Files.readAllBytes(copy), SampleRun.circumstances(""));
    }

    /// The column names and rows of a clean delivery without some columns.
    private static List<List<String>> without(Kolom... kolommen) {
        List<String> lines = new CleanDelivery(ROWS).file().lines().toList();
        List<String> names = List.of(lines.getFirst().split(";", -1));
        List<String> gone = Arrays.stream(kolommen).map(Kolom::key).toList();
        List<List<String>> rows = new ArrayList<>();
        for (String line : lines) {
            String[] cells = line.split(";", -1);
            List<String> row = new ArrayList<>();
            for (int i = 0; i < cells.length; i++) {
                if (!gone.contains(names.get(i))) {
                    row.add(cells[i]);
                }
            }
            rows.add(row);
        }
        return rows;
    }

    private static String text(List<List<String>> rows) {
        return rows.stream()
                .map(row -> String.join(";", row) + "\r\n")
                .collect(Collectors.joining());
    }

    private static Session open(List<List<String>> rows) {
        return CleanDelivery.open(
                text(rows).getBytes(StandardCharsets.UTF_8), SampleRun.circumstances(""));
    }

    /// Row numbers and codes.
    private static TreeSet<String> said(Session session) {
        TreeSet<String> all = new TreeSet<>();
        session.findings()
                .each(finding -> {
                    String where =
                            finding.row() < 0
                                    ? "file"
                                    : String.valueOf(session.document().regelnummer(finding.row()));
                    // In the copy the column is there, at the end.
                    if (!finding.code().equals("BST-14")) {
                        all.add(where + " " + finding.code());
                    }
                });
        return all;
    }
}
