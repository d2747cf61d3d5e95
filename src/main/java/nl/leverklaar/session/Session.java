package nl.leverklaar.session;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import nl.leverklaar.check.Checker;
import nl.leverklaar.check.Decision;
import nl.leverklaar.check.Finding;
import nl.leverklaar.check.Findings;
import nl.leverklaar.document.Document;
import nl.leverklaar.document.DocumentListener;
import nl.leverklaar.document.DocumentReader;
import nl.leverklaar.document.Edit;
import nl.leverklaar.document.FaithfulWriter;
import nl.leverklaar.document.History;
import nl.leverklaar.document.Overrule;
import nl.leverklaar.document.Progress;
import nl.leverklaar.document.RecordReader;
import nl.leverklaar.document.RowState;
import nl.leverklaar.document.SafeFile;
import nl.leverklaar.document.Source;
import nl.leverklaar.document.SourceException;
import nl.leverklaar.document.Unwritable;
import nl.leverklaar.document.WriteException;
import nl.leverklaar.layout.Contract;
import nl.leverklaar.layout.Fill;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Mapping;
import nl.leverklaar.layout.Table;
import nl.leverklaar.previous.Compared;
import nl.leverklaar.previous.Comparison;
import nl.leverklaar.rule.Circumstances;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Herstel;
import nl.leverklaar.rule.Repair;

/// One opened file: the only door through which anything changes.
///
/// It belongs to one thread at a time. Every change is a named step that can be undone, and the findings are true after
/// each of them. The file that was opened is never written to.
public final class Session {

    /// A repair makes room for another one once or twice; more often means that two undo each other.
    private static final int MOST_PASSES = 8;

    private final Document document;
    private final History history;
    private final Opening opening;
    private final Confirmations confirmations = new Confirmations();
    private Table table;
    private Checker checker;
    private Circumstances circumstances;

    private Session(Document document, Opening opening) {
        this.document = document;
        this.history = new History(document);
        this.opening = opening;
        this.circumstances = opening.circumstances();
        this.table =
                new Table(
                        document,
                        opening.mappings().of(document, opening.layout()),
                        opening.layout(),
                        opening.fill());
        this.checker = checker();
    }

    private Checker checker() {
        return new Checker(
                table,
                opening.rules().apply(circumstances),
                (rule, kolom, row) -> confirmations.has(rule, kolom, row, table));
    }

    /// Reads a file and asks all rules.
    ///
    /// A file that is no delivery gives a session too; its findings say what it is.
    ///
    /// @throws SourceException when there is more in it than Leverklaar takes
    public static Session open(Source source, Opening opening, Progress progress)
            throws SourceException {
        Session session =
                new Session(
                        new DocumentReader(opening.layout().headers()).read(source, progress),
                        opening);
        session.document.listen(session.new Listening());
        session.checker.checkAll(progress);
        return session;
    }

    /// Reads the same bytes anew as a person says they are written; this session stays as it is.
    public Session reread(Overrule overrule, Progress progress) throws SourceException {
        return open(document.source().as(overrule), opening, progress);
    }

    /// The first rows of the same bytes as they would be read then.
    public RecordReader glimpse(Overrule overrule) throws SourceException {
        return RecordReader.top(document.source().as(overrule), opening.layout().headers());
    }

    public Document document() {
        return document;
    }

    public Table table() {
        return table;
    }

    /// What the rules find, as it is now.
    public Findings findings() {
        return checker.findings();
    }

    /// The file and the month before in numbers; nothing when it is compared with no earlier delivery.
    public Optional<Compared> compared() {
        return circumstances.earlier().isEmpty()
                ? Optional.empty()
                : checker.counted(Comparison.class).flatMap(Comparison::numbers);
    }

    /// What is known that is not in the file.
    public Circumstances circumstances() {
        return circumstances;
    }

    /// Looks at the same file with other columns or other things filled in, and asks all rules again.
    ///
    /// Edits stay; confirmations do too, as far as their findings come back.
    public void look(
            Mapping mapping, Fill fill, Circumstances newCircumstances, Progress progress) {
        circumstances = newCircumstances;
        table = new Table(document, mapping, opening.layout(), fill);
        checker = checker();
        checker.checkAll(progress);
    }

    /// Gives one cell another text.
    ///
    /// @return whether anything changed
    public boolean edit(int row, Kolom kolom, String text) {
        return editAll(new int[] {row}, kolom, text);
    }

    /// Gives the cells of one column in several rows the same text, as one step.
    public boolean editAll(int[] rows, Kolom kolom, String text) {
        Steps steps = new Steps(table);
        for (int row : rows) {
            steps.set(row, kolom, text);
        }
        return apply(steps.named("step.edit"));
    }

    /// Puts the texts of the file back in a row.
    public boolean restore(int row, Kolom kolom) {
        Optional<String> original = originalText(row, kolom);
        return original.isPresent() && edit(row, kolom, original.get());
    }

    /// The text that the file has in a cell, when it was edited since.
    public Optional<String> originalText(int row, Kolom kolom) {
        return cellHistory(row, kolom).original();
    }

    /// What was done to a cell since the file was opened.
    public CellHistory cellHistory(int row, Kolom kolom) {
        return table.meanings(kolom)
                .map(read -> CellHistory.of(history, read.column(), row))
                .orElseGet(() -> new CellHistory(List.of()));
    }

    /// What a repair of all findings of a decision would do. Values of what may be the wrong column are not repaired together.
    ///
    /// @param choice which of the repairs each finding offers, from 0
    public Preview preview(Decision decision, int choice) {
        List<Preview.Line> lines = new ArrayList<>();
        List<Integer> exceptions = new ArrayList<>();
        for (Finding finding : decision.findings()) {
            boolean sure =
                    decision.herstel() != Herstel.ZEKER || finding.herstel() == Herstel.ZEKER;
            boolean own = finding.rule() == decision.rule();
            if (finding.row() < 0 || !sure || !own || choice >= finding.repairs().size()) {
                exceptions.add(finding.row());
            } else {
                lines.add(line(finding.row(), finding.repairs().get(choice)));
            }
        }
        return new Preview(
                Preview.notAbsorbed(lines), exceptions.stream().mapToInt(row -> row).toArray());
    }

    private Preview.Line line(int row, Repair repair) {
        List<String> before = new ArrayList<>();
        repair.changes().forEach(change -> before.add(table.text(change.kolom(), row)));
        for (int position = 0; position < repair.cells().size(); position++) {
            before.add(document.column(position).text(row));
        }
        return new Preview.Line(row, before, repair);
    }

    /// Carries out repairs as one step. A row whose place another row before it in the list takes, is left out.
    public boolean repair(List<Preview.Line> lines) {
        return apply(step(lines));
    }

    private History.Step step(List<Preview.Line> lines) {
        Steps steps = new Steps(table);
        Preview.notAbsorbed(lines).forEach(line -> steps.repair(line.row(), line.repair()));
        return steps.named("step.repair");
    }

    /// Carries out every repair that is certain, as one step, until none is left.
    ///
    /// @return the number of rows that were repaired
    public int repairCertain() {
        BitSet rows = new BitSet();
        List<Preview.Line> lines = certain();
        lines.forEach(line -> rows.set(line.row()));
        boolean more = repair(lines);
        for (int pass = 1; more && pass < MOST_PASSES; pass++) {
            lines = certain();
            History.Step next = step(lines);
            more = !next.edits().isEmpty();
            if (more) {
                lines.forEach(line -> rows.set(line.row()));
                history.extend(next);
            }
        }
        return rows.cardinality();
    }

    private List<Preview.Line> certain() {
        List<Preview.Line> lines = new ArrayList<>();
        for (Decision decision : findings().decisions()) {
            if (decision.herstel() == Herstel.ZEKER) {
                lines.addAll(preview(decision, 0).lines());
            }
        }
        return Preview.notAbsorbed(lines);
    }

    /// Leaves rows for another time.
    public boolean setApart(int[] rows) {
        return changeState(rows, RowState.SET_APART, "step.apart");
    }

    /// Takes rows into the delivery again.
    public boolean include(int[] rows) {
        return changeState(rows, RowState.INCLUDED, "step.include");
    }

    /// Sets every row apart that cannot be delivered as it is, as one step.
    ///
    /// @return the number of rows
    public int setFoutenApart() {
        int[] rows = findings().rowsBlocked().stream().toArray();
        setApart(rows);
        return rows.length;
    }

    /// Lets a group of warnings stand, with a reason.
    ///
    /// @throws IllegalArgumentException when it is no group that may stand, see [Decision#isConfirmable()]
    public void confirm(Decision decision, Reden reden) {
        confirmations.confirm(decision, reden, table);
    }

    /// Takes a confirmation back.
    public void unconfirm(Decision decision) {
        confirmations.unconfirm(decision);
    }

    /// The reason a group of warnings was confirmed with.
    public Optional<Reden> confirmation(Decision decision) {
        return confirmations.reason(decision, table);
    }

    public boolean undo() {
        return history.undo().isPresent();
    }

    public boolean redo() {
        return history.redo().isPresent();
    }

    /// Whether anything was repaired or confirmed that would be lost with this session.
    public boolean hasWork() {
        return !history.steps().isEmpty() || !confirmations.isEmpty();
    }

    /// What was done and can be undone.
    public History history() {
        return history;
    }

    /// Whether the file may be delivered now, and what stands in the way.
    public Gate gate() {
        return confirmations.gate(findings(), table, document.rowsIn(RowState.INCLUDED));
    }

    /// Writes the delivery file into a folder, under a name without names: `KOO_<kvk>_<JJJJMM>_<volgnr>.csv`.
    ///
    /// @param volgnr which delivery of the month it is, from 1
    /// @throws IOException when it cannot be written
    public Outgoing prepare(Path folder, int volgnr, Contract contract) throws IOException {
        Gate gate = gate();
        return gate.isOpen()
                ? new Departure(table, findings().count(Ernst.WAARSCHUWING))
                        .write(folder, volgnr, contract)
                : new Outgoing.Withheld(gate);
    }

    /// Writes a copy of the opened file in which only the repaired cells differ.
    ///
    /// @throws WriteException when it cannot be written, also when it would take the place of the opened file
    public SafeFile.Written saveCopy(Path file) throws WriteException {
        if (document.source().isIn(file)) {
            throw new WriteException(Unwritable.OVER_SOURCE);
        }
        SafeFile.Written written = new SafeFile(file).write(this::writeCopy);
        history.markSaved();
        return written;
    }

    /// Writes what a saved copy holds.
    public void writeCopy(OutputStream out) throws IOException {
        new FaithfulWriter(document, table.addedCells()).write(out);
    }

    private boolean changeState(int[] rows, RowState to, String name) {
        Steps steps = new Steps(table);
        Arrays.stream(rows).forEach(row -> steps.state(row, to));
        return apply(steps.named(name));
    }

    private boolean apply(History.Step step) {
        if (step.edits().isEmpty()) {
            return false;
        }
        history.apply(step);
        return true;
    }

    /// Passes every change on to the checker of the moment.
    private final class Listening implements DocumentListener {
        @Override
        public void before(Edit edit) {
            checker.before(edit);
        }

        @Override
        public void after(Edit edit) {
            checker.after(edit);
        }
    }
}
