package nl.leverklaar.bench;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.leverklaar.check.Checker;
import nl.leverklaar.check.Decision;
import nl.leverklaar.document.Document;
import nl.leverklaar.document.DocumentReader;
import nl.leverklaar.document.Progress;
import nl.leverklaar.document.RowWriter;
import nl.leverklaar.document.SafeFile;
import nl.leverklaar.document.Source;
import nl.leverklaar.layout.DeliveryFile;
import nl.leverklaar.layout.Fill;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Layout;
import nl.leverklaar.layout.Layouts;
import nl.leverklaar.layout.Mapping;
import nl.leverklaar.layout.Table;
import nl.leverklaar.rule.Circumstances;
import nl.leverklaar.rule.RuleBook;
import nl.leverklaar.session.Opening;
import nl.leverklaar.session.Preview;
import nl.leverklaar.session.Session;

/// One file in this process: what a person waits for, each against the plain parse of the same file.
final class FileRun {

    private static final int EDITS = 200;
    private static final int BULK = 100_000;
    private static final int KEPT = 100_000;
    private static final Layout LAYOUT = Layouts.load().newest();
    private static final Circumstances CIRCUMSTANCES = Circumstances.on(LocalDate.of(2026, 11, 21));

    private final Path file;
    private final int rows;
    private final Report report;
    private final int rounds;

    FileRun(Path file, int rows, Report report) {
        this.file = file;
        this.rows = rows;
        this.report = report;
        this.rounds = rows > 100_000 ? 3 : 7;
    }

    /// Lets the virtual machine compile what comes, so that the first size is not charged for it.
    static void warmUp(Path small) throws Exception {
        OutputStream nowhere = OutputStream.nullOutputStream();
        for (int i = 0; i < 15; i++) {
            new FileRun(small, 5_000, new Report(new java.io.PrintStream(nowhere))).measure();
        }
    }

    void measure() throws Exception {
        double[] parse = new double[rounds];
        double[] open = new double[rounds];
        double[] check = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            parse[round] = millis(() -> PlainParse.cells(file));
            Table[] table = new Table[1];
            open[round] = millis(() -> table[0] = open());
            check[round] = millis(() -> checker(table[0]).checkAll(Progress.NONE));
        }
        report.yardstick(rows, Files.size(file), parse);
        report.ratio("open", open);
        report.ratio("full check", check);
        session();
    }

    private Table open() throws Exception {
        Document document =
                new DocumentReader(LAYOUT.headers())
                        .read(Source.read(file, Progress.NONE), Progress.NONE);
        return new Table(
                document, Mapping.recognise(document, LAYOUT), LAYOUT, Fill.of(LAYOUT.version()));
    }

    private static Checker checker(Table table) {
        return new Checker(table, RuleBook.of(CIRCUMSTANCES));
    }

    private void session() throws Exception {
        long before = usedHeap();
        Session session =
                Session.open(
                        Source.read(file, Progress.NONE),
                        Opening.of(LAYOUT, Fill.of(LAYOUT.version()), CIRCUMSTANCES),
                        Progress.NONE);
        long held = usedHeap() - before - Files.size(file);
        write(session);
        edits(session);
        bulk(session);
        report.heap((double) held / rows);
        if (session.document().rows() != rows) {
            throw new IllegalStateException("another number of rows was read");
        }
    }

    private void edits(Session session) {
        Random random = new Random(1);
        Kolom[] plain = {Kolom.KOSTEN, Kolom.PARTNER_VOORVOEGSEL, Kolom.CONTRACT_BEGINDATUM};
        String[] texts = {"12,34", "van", "2025-02-03"};
        report.ratios(
                "one edit in a plain column",
                edits(
                        i -> session.edit(random.nextInt(rows), plain[i % 3], texts[i % 3]),
                        session));
        Kolom[] keys = {Kolom.KIND_BSN, Kolom.OUDER_BSN, Kolom.EIGEN_KENMERK};
        report.ratios(
                "one edit in a key column",
                edits(
                        i ->
                                session.edit(
                                        random.nextInt(rows),
                                        keys[i % 3],
                                        DeliveryGenerator.bsn(20_000_000 + random.nextInt(10_000))),
                        session));
    }

    private interface Change {
        void make(int i);
    }

    /// Until the findings are true again and counted.
    private static double[] edits(Change change, Session session) {
        double[] millis = new double[EDITS];
        for (int i = 0; i < EDITS; i++) {
            long begin = System.nanoTime();
            change.make(i);
            session.findings().counts();
            millis[i] = (System.nanoTime() - begin) / 1e6;
        }
        return millis;
    }

    /// Costs that do not fit, in many rows; then the repair of them all, and undo of it.
    private void bulk(Session session) throws Exception {
        int count = Math.min(BULK, rows / 2);
        int[] some = IntStream.range(0, count).map(i -> (int) ((long) i * rows / count)).toArray();
        String of = "same text in " + count + " rows";
        report.ratio(of + ", plain", millis(() -> session.editAll(some, Kolom.KOSTEN, "900,00")));
        List<Preview.Line> lines = new ArrayList<>();
        double preview =
                millis(() -> {
                    for (Decision decision : session.findings().decisions()) {
                        if (decision.code().equals("RIJ-24")) {
                            lines.addAll(session.preview(decision, 0).lines());
                        }
                    }
                });
        report.ratio("preview of " + lines.size() + " repairs", preview);
        report.ratio(
                "bulk repair of " + lines.size() + " rows", millis(() -> session.repair(lines)));
        report.ratio("undo of it", millis(session::undo));
        report.ratio(
                of + ", key column", millis(() -> session.editAll(some, Kolom.OPVANGSOORT, "GDO")));
        report.ratio("undo of it", millis(session::undo));
    }

    /// The delivery file with its digest, forced to disk and read back; against FastCSV writing the same values.
    private void write(Session session) throws Exception {
        DeliveryFile delivery = new DeliveryFile(session.table());
        Path written = file.resolveSibling("written.csv");
        delivery.write(OutputStream.nullOutputStream());
        List<String[]> values = values(session.table());
        double[] ours = new double[rounds];
        double[] alone = new double[rounds];
        double[] plain = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            plain[round] =
                    millis(() -> {
                        try (OutputStream out =
                                        new BufferedOutputStream(Files.newOutputStream(written));
                                RowWriter writer = RowWriter.delivery(out)) {
                            for (int row = 0; row < rows; row++) {
                                writer.row(values.get(row % values.size()));
                            }
                        }
                    });
            ours[round] = millis(() -> new SafeFile(written).write(delivery::write));
            alone[round] = millis(() -> delivery.write(OutputStream.nullOutputStream()));
        }
        Files.delete(written);
        double yardstick = Report.median(plain);
        report.against("canonical write, safe", Report.median(ours), "FastCSV writer", yardstick);
        report.against(
                "canonical write, to nowhere", Report.median(alone), "FastCSV writer", yardstick);
    }

    private List<String[]> values(Table table) {
        List<String[]> values = new ArrayList<>();
        for (int row = 0; row < Math.min(rows, KEPT); row++) {
            int of = row;
            values.add(
                    LAYOUT.kolommen().stream()
                            .map(kolom -> table.canonical(kolom, of))
                            .toArray(String[]::new));
        }
        return values;
    }

    private interface Action {
        void run() throws Exception;
    }

    private static double millis(Action action) throws Exception {
        long begin = System.nanoTime();
        action.run();
        return (System.nanoTime() - begin) / 1e6;
    }

    private static long usedHeap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
