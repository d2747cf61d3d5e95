package nl.leverklaar.rule.bst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.leverklaar.document.Column;
import nl.leverklaar.document.Document;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.rule.CleanDelivery;
import nl.leverklaar.rule.SampleRun;
import nl.leverklaar.session.Session;
import org.junit.jupiter.api.Test;

/// Whatever happened to a delivery: after a repair of one cell, or a value for a column that it does not have, the saved copy
/// is opened as the document that was saved, says the same about the same rows, and all other bytes are the same.
class SavedPollutionTest {

    private static final int FILES = 120;
    private static final List<String> TEXTS = List.of("Zomer", "4;5", "d'Ivoire", "", "7,50");
    private static final List<Kolom> ADDED =
            List.of(
                    Kolom.PARTNER,
                    Kolom.REGELSOORT,
                    Kolom.KIND_BSN_REDEN,
                    Kolom.OUDER_BSN_REDEN,
                    Kolom.CONTRACT_EINDDATUM,
                    Kolom.PARTNER_VOORVOEGSEL);

    @Test
    void isOpenedAsItWasSaved() throws IOException {
        List<Polluted> files;
        try (Stream<Polluted> all = Pollutions.all()) {
            files = new ArrayList<>(all.toList());
        }
        long seed = Long.getLong("saved.seed", 26);
        Collections.shuffle(files, new Random(seed));
        List<String> wrong = new ArrayList<>();
        String only = System.getProperty("saved.only", "");
        int count = only.isEmpty() ? Integer.getInteger("saved.files", FILES) : files.size();
        for (Polluted file : files.subList(0, Math.min(count, files.size()))) {
            if (file.name().contains(only)) {
                judge(file, new Random(file.name().hashCode() ^ seed), wrong);
            }
        }
        assertTrue(
                wrong.isEmpty(),
                () -> "seed " + seed + ", " + wrong.size() + ":\n" + String.join("\n", wrong));
    }

    private static void judge(Polluted file, Random random, List<String> wrong) {
        Session session = CleanDelivery.open(file.bytes(), SampleRun.circumstances(""));
        if (session.document().rows() == 0) {
            return;
        }
        Saving saving = new Saving(file, session, random);
        try {
            saving.pass();
        } catch (AssertionError | RuntimeException e) {
            wrong.add(file.name() + " " + saving.done + ": " + e);
        }
    }

    /// One file that is repaired, saved and opened again.
    private static final class Saving {

        private final Polluted file;
        private final Session session;
        private final Document document;
        private final Random random;
        private final List<String> done = new ArrayList<>();
        private Optional<Column> added = Optional.empty();
        private boolean becameWhole;
        private int longest;

        Saving(Polluted file, Session session, Random random) {
            this.file = file;
            this.session = session;
            this.document = session.document();
            this.random = random;
        }

        void pass() {
            if (random.nextInt(3) > 0) {
                repair();
            }
            if (random.nextInt(3) > 0) {
                add();
            }
            byte[] copy = saved(session);
            sameBytes(copy);
            Session again = CleanDelivery.open(copy, SampleRun.circumstances(""));
            assertEquals(document.reading().records(), again.document().reading().records());
            assertEquals(document.rows(), again.document().rows());
            for (int row = 0; row < document.rows(); row++) {
                sameRow(again.document(), row);
            }
            if (document.reading().hasHeader()) {
                assertEquals(said(session), said(again));
            }
        }

        private void repair() {
            List<Kolom> kolommen = new ArrayList<>(session.table().mapping().positions().keySet());
            if (kolommen.isEmpty()) {
                return;
            }
            Kolom kolom = kolommen.get(random.nextInt(kolommen.size()));
            int row = anyRow();
            String text = TEXTS.get(random.nextInt(TEXTS.size()));
            longest = session.table().text(kolom, row).length();
            boolean shorter = document.cells(row) < document.reading().width();
            if (session.edit(row, kolom, text)) {
                becameWhole = shorter;
                done.add(kolom + "@" + document.regelnummer(row) + "=" + text);
            }
        }

        private void add() {
            List<Kolom> absent =
                    ADDED.stream().filter(kolom -> !session.table().isInFile(kolom)).toList();
            if (absent.isEmpty()) {
                return;
            }
            Kolom kolom = absent.get(random.nextInt(absent.size()));
            int row = anyRow();
            if (session.edit(row, kolom, kolom == Kolom.REGELSOORT ? "C" : "N")) {
                added = session.table().meanings(kolom).map(read -> read.column());
                done.add(kolom + "@" + document.regelnummer(row) + " added");
            }
        }

        /// A row of totals that is edited is one no more, and looks like one again when the copy is opened; one of a second
        /// table stands under its names again.
        private int anyRow() {
            int row = random.nextInt(document.rows());
            while (document.isTotal(row) || document.otherNames(row) > 0) {
                row = (row + 1) % document.rows();
            }
            return row;
        }

        /// A repaired cell is one place in the file, and an added column takes nothing away.
        private void sameBytes(byte[] copy) {
            Charset charset = document.source().encoding().charset();
            byte[] before = file.bytes();
            int unit = charset.name().startsWith("UTF-16") ? 2 : 1;
            int gone = (2 * longest + 2) * 2 * unit;
            if (added.isEmpty()) {
                int head = 0;
                while (head < Math.min(before.length, copy.length) && before[head] == copy[head]) {
                    head++;
                }
                int tail = 0;
                while (tail < Math.min(before.length, copy.length) - head
                        && before[before.length - 1 - tail] == copy[copy.length - 1 - tail]) {
                    tail++;
                }
                int changed = before.length - head - tail;
                assertTrue(changed <= gone || becameWhole, () -> changed + " bytes are others");
            } else if (done.size() == 1) {
                int at = 0;
                for (int i = 0; i < copy.length && at < before.length; i++) {
                    at += copy[i] == before[at] ? 1 : 0;
                }
                assertEquals(before.length, at, "bytes are gone");
            }
        }

        private void sameRow(Document again, int row) {
            String where = "row " + document.regelnummer(row);
            int width = document.reading().width();
            int more = added.isPresent() ? 1 : 0;
            assertEquals(document.regelnummer(row), again.regelnummer(row), where);
            assertEquals(document.isTotal(row), again.isTotal(row), where + " is total");
            boolean unclosed = document.regelnummer(row) == document.reading().unclosedRow();
            if (!unclosed) {
                assertEquals(document.isSkewed(row), again.isSkewed(row), where + " is skewed");
            }
            for (int i = 0; i < document.sourceColumns(); i++) {
                int there = i < width ? i : i + more;
                String text = there < again.sourceColumns() ? again.column(there).text(row) : "";
                assertEquals(document.column(i).text(row), text, where + " column " + i);
            }
            added.filter(_ -> document.counts(row) && !unclosed)
                    .ifPresent(column ->
                            assertEquals(
                                    session.table().addedCells().text(column, row),
                                    again.column(width).text(row),
                                    where));
        }

        private static TreeSet<String> said(Session session) {
            TreeSet<String> all = new TreeSet<>();
            session.findings()
                    .each(finding ->
                            all.add(
                                    (finding.row() < 0
                                                    ? "file"
                                                    : session.document().regelnummer(finding.row()))
                                            + " "
                                            + finding.code()
                                            + finding.kolom().map(Kolom::key).orElse("")));
            return all;
        }
    }

    private static byte[] saved(Session session) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            session.writeCopy(out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }
}
