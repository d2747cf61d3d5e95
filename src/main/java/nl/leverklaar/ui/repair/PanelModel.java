package nl.leverklaar.ui.repair;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import nl.leverklaar.check.Finding;
import nl.leverklaar.check.FindingText;
import nl.leverklaar.document.RowState;
import nl.leverklaar.rule.AnyRule;
import nl.leverklaar.rule.ColumnRule;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.ValueRule;
import nl.leverklaar.session.Preview;
import nl.leverklaar.session.Reden;
import nl.leverklaar.session.Session;
import nl.leverklaar.text.Texts;

/// What stands beside the table: what is the matter where the cursor stands, and what can be done.
public final class PanelModel {

    /// The same for other rows, after one was done.
    ///
    /// @param label what the button says, with the number of rows
    /// @param lines what it would do
    public record Offer(String label, List<Preview.Line> lines) {}

    private final RepairModel repair;
    private final Texts texts;
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
    private Explanation explanation = Explanation.calm("");
    private List<String> whole = List.of();
    private List<Proposal> proposals = List.of();
    private List<Offer> offers = List.of();
    private List<String> history = List.of();

    public PanelModel(RepairModel repair) {
        this.repair = repair;
        this.texts = repair.desk().texts();
        repair.spotProperty().addListener(_ -> refresh());
        repair.taskProperty().addListener(_ -> refresh());
        repair.revisionProperty().addListener(_ -> refresh());
    }

    /// Goes up whenever there is something else to show.
    public ReadOnlyIntegerProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    public Explanation explanation() {
        return explanation;
    }

    /// What is said of the file as a whole when that is more than one thing, such as each child that is gone.
    public List<String> whole() {
        return whole;
    }

    /// What can be done with one click, the likeliest first.
    public List<Proposal> proposals() {
        return proposals;
    }

    /// The same for other rows.
    public List<Offer> offers() {
        return offers;
    }

    /// The texts the cell had, that of the file first; empty when it was never changed.
    public List<String> history() {
        return history;
    }

    /// Whether the row in hand is set apart.
    public boolean isApart() {
        return repair.spot()
                .filter(at -> repair.session().document().state(at.row()) == RowState.SET_APART)
                .isPresent();
    }

    /// Whether the cell in hand differs from the file.
    public boolean canRestore() {
        return repair.spot()
                .filter(at -> repair.cellFace(at.row(), at.column()).edited())
                .isPresent();
    }

    /// Whether the decision in hand can be confirmed as a group.
    public boolean canConfirm() {
        return repair.task()
                .filter(task -> task.decision().isConfirmable() && task.isOpen())
                .isPresent();
    }

    /// Whether it can be looked at as a whole, because several open rows have something to be done with one click.
    public boolean canDoAll() {
        return repair.worklist().open() > 1
                && repair.task().filter(this::hasSomethingForAll).isPresent();
    }

    /// Whether the file as a whole may be wrong because its columns were taken for other ones.
    public boolean canBeOfColumns() {
        return repair.spot().isEmpty()
                && repair.task()
                        .filter(task -> !task.isSolved())
                        .filter(task -> task.decision().code().startsWith("BST"))
                        .isPresent();
    }

    /// Does the first proposal.
    public void acceptFirst() {
        proposals.stream().findFirst().ifPresent(this::accept);
    }

    /// Does a proposal in the row in hand.
    public void accept(Proposal proposal) {
        repair.spot()
                .ifPresent(at -> {
                    Session session = repair.session();
                    List<String> before =
                            proposal.repair().changes().stream()
                                    .map(change -> session.table().text(change.kolom(), at.row()))
                                    .toList();
                    List<Preview.Line> line =
                            List.of(new Preview.Line(at.row(), before, proposal.repair()));
                    repair.change(1, of -> of.repair(line), () -> repair.tellEdit(at.row()));
                });
    }

    /// Puts back what the file has.
    public void restore() {
        repair.spot()
                .ifPresent(at ->
                        at.column()
                                .kolom()
                                .ifPresent(kolom ->
                                        repair.change(
                                                1,
                                                session -> session.restore(at.row(), kolom),
                                                () ->
                                                        repair.say(
                                                                texts.text(
                                                                        "repair.said.restored")))));
    }

    /// Leaves the row for another time, or takes it along again.
    public void toggleApart() {
        repair.spot()
                .ifPresent(at -> {
                    boolean apart = isApart();
                    int[] row = {at.row()};
                    repair.change(
                            1,
                            session -> {
                                if (apart) {
                                    session.include(row);
                                } else {
                                    session.setApart(row);
                                }
                            },
                            () ->
                                    repair.say(
                                            texts.text(
                                                    apart
                                                            ? "repair.said.included"
                                                            : "repair.said.apart",
                                                    Map.of(
                                                            "rij",
                                                            repair.session()
                                                                    .document()
                                                                    .regelnummer(at.row())))));
                });
    }

    /// Lets the whole decision stand.
    public void confirm(Reden reden) {
        repair.task()
                .ifPresent(task ->
                        repair.change(
                                1,
                                session -> session.confirm(task.decision(), reden),
                                () ->
                                        repair.say(
                                                texts.text(
                                                        "repair.said.confirmed",
                                                        Map.of(
                                                                "reden",
                                                                texts.text(reden.key()))))));
    }

    /// Takes that back.
    public void unconfirm() {
        repair.task()
                .ifPresent(task ->
                        repair.change(
                                1,
                                session -> session.unconfirm(task.decision()),
                                () -> repair.say("")));
    }

    private boolean hasSomethingForAll(Task task) {
        Finding first = task.decision().first();
        return !first.repairs().isEmpty() || Proposals.target(first).isPresent();
    }

    private void refresh() {
        if (repair.desk().session().isEmpty() || repair.desk().busyProperty().get()) {
            return;
        }
        Optional<Finding> finding = finding();
        FindingText words = repair.faces().words();
        whole = wholeOf(finding, words);
        explanation =
                finding.map(of -> explain(of, words)).orElseGet(() -> Explanation.calm(calm()));
        proposals =
                finding.filter(of -> of.row() >= 0)
                        .map(of -> new Proposals(texts, words, repair.session().table()).of(of))
                        .orElse(List.of());
        history = repair.spot().flatMap(this::historyOf).orElse(List.of());
        offers = repair.spot().map(this::offersAt).orElse(List.of());
        revision.set(revision.get() + 1);
    }

    private Optional<Finding> finding() {
        return repair.spot()
                .map(at -> repair.faces().finding(at.row(), at.column().kolom(), repair.task()))
                .orElseGet(() ->
                        repair.task()
                                .filter(task -> !task.isSolved())
                                .map(task -> task.decision().first()));
    }

    private Explanation explain(Finding finding, FindingText words) {
        String example =
                finding.kolom().flatMap(kolom -> texts.find(kolom.key() + ".example")).orElse("");
        return new Explanation(
                Optional.of(finding.ernst()),
                message(finding, words),
                words.why(cause(finding)),
                words.fix(cause(finding)),
                example);
    }

    /// The rule that knows why a cell is wrong: of a column that may be another, what is said of the column.
    private AnyRule cause(Finding finding) {
        return repair.task()
                .map(task -> task.decision().rule())
                .filter(rule -> rule instanceof ColumnRule)
                .filter(_ -> repair.task().flatMap(Task::kolom).equals(finding.kolom()))
                .filter(_ -> finding.rule() instanceof ValueRule rule && rule.mayBeMisplaced())
                .orElse(finding.rule());
    }

    /// What is said of several things in the file at once stands in the place of the table.
    private String message(Finding finding, FindingText words) {
        return whole.isEmpty() ? words.message(finding) : texts.text("repair.panel.whole");
    }

    /// What is said of the file, a sentence for each thing, when there is more than one and no row to show.
    private List<String> wholeOf(Optional<Finding> finding, FindingText words) {
        List<Finding> all =
                finding
                        .filter(of -> of.row() < 0)
                        .flatMap(_ -> repair.task())
                        .map(task -> task.decision().findings())
                        .orElse(List.of())
                        .stream()
                        .filter(of -> of.row() < 0)
                        .toList();
        return all.size() > 1 ? all.stream().map(words::message).toList() : List.of();
    }

    private String calm() {
        if (repair.spot().isEmpty()) {
            return texts.text("repair.alldone");
        }
        return texts.text(isApart() ? "repair.row.apart" : "repair.row.good");
    }

    private Optional<List<String>> historyOf(Spot at) {
        return at.column()
                .kolom()
                .map(kolom ->
                        repair.session().cellHistory(at.row(), kolom).texts().stream()
                                .map(text -> repair.faces().shown(kolom, Spaces.visible(text)))
                                .map(text -> text.isEmpty() ? texts.text("repair.empty") : text)
                                .toList());
    }

    private List<Offer> offersAt(Spot at) {
        return at.column()
                .kolom()
                .filter(kolom ->
                        repair.cellFace(at.row(), at.column())
                                .ernst()
                                .filter(Ernst.FOUT::equals)
                                .isEmpty())
                .flatMap(kolom -> Same.of(repair.session(), at.row(), kolom))
                .map(this::offers)
                .orElse(List.of());
    }

    private List<Offer> offers(Same same) {
        List<Preview.Line> value = same.withThisValue();
        List<Preview.Line> person = same.ofThisPerson();
        Offer byValue = offer("repair.same.value", value);
        Offer byPerson =
                offer(
                        "repair.same." + same.persoon().name().toLowerCase(java.util.Locale.ROOT),
                        person);
        if (person.isEmpty() || person.size() == value.size()) {
            return value.isEmpty() ? List.of() : List.of(byValue);
        }
        return value.isEmpty() ? List.of(byPerson) : List.of(byPerson, byValue);
    }

    private Offer offer(String key, List<Preview.Line> lines) {
        return new Offer(texts.text(key, Map.of("n", lines.size())), lines);
    }

    /// Prepares what would be done for all rows of the decision at once.
    public void all(Consumer<BulkModel> heard) {
        repair.task().ifPresent(task -> BulkModel.prepare(repair.desk(), task, heard));
    }

    /// What would be done for the rows of an offer.
    public BulkModel some(Offer offer) {
        return BulkModel.of(repair.desk(), offer);
    }
}
