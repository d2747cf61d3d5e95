package nl.leverklaar.ui.problems;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.leverklaar.check.FindingText;
import nl.leverklaar.document.History;
import nl.leverklaar.rule.Herstel;
import nl.leverklaar.session.Reden;
import nl.leverklaar.session.Session;
import nl.leverklaar.text.Texts;
import nl.leverklaar.ui.problems.CardFace.Action;
import nl.leverklaar.ui.problems.Entry.Group;
import nl.leverklaar.ui.repair.BulkModel;
import nl.leverklaar.ui.repair.Changes;
import nl.leverklaar.ui.repair.People;
import nl.leverklaar.ui.repair.Task;
import nl.leverklaar.ui.repair.Work;
import nl.leverklaar.ui.shell.Desk;
import nl.leverklaar.ui.shell.Step;

/// Step 3: what is good first, then what a person has to decide.
public final class ProblemsModel {

    private final Desk desk;
    private final Work work;
    private final Changes changes;
    private final Texts texts;
    private final Set<Group> unfolded = EnumSet.noneOf(Group.class);
    private final ReadOnlyObjectWrapper<Overview> overview =
            new ReadOnlyObjectWrapper<>(Overview.NOTHING);

    /// What the screen says.
    ///
    /// @param good the sentence about the rows that are good
    /// @param asks the sentence about what is asked, empty when nothing is
    /// @param share the part of the rows that is good, from 0 to 1
    /// @param progress how many decisions were taken, empty before the first
    /// @param entries the list
    /// @param calm whether nothing is asked any more
    /// @param primary what the primary button says
    public record Overview(
            String good,
            String asks,
            double share,
            String progress,
            List<Entry> entries,
            boolean calm,
            String primary) {

        static final Overview NOTHING = new Overview("", "", 0, "", List.of(), false, "");
    }

    public ProblemsModel(Desk desk, Work work) {
        this.desk = desk;
        this.work = work;
        this.changes = new Changes(desk);
        this.texts = desk.texts();
        desk.revisionProperty()
                .addListener(_ -> {
                    if (desk.stepProperty().get() == Step.PROBLEMEN) {
                        shown();
                    }
                });
    }

    public ReadOnlyObjectProperty<Overview> overviewProperty() {
        return overview.getReadOnlyProperty();
    }

    public Overview overview() {
        return overview.get();
    }

    /// The step has come into view, or the session changed while it was.
    public void shown() {
        if (desk.session().isEmpty() || desk.busyProperty().get()) {
            return;
        }
        work.refresh();
        overview.set(look(desk.session().get()));
    }

    /// Folds a group open or shut.
    public void toggle(Group group) {
        if (group.folds()) {
            if (!unfolded.remove(group)) {
                unfolded.add(group);
            }
            shown();
        }
    }

    /// Goes to the rows of a decision.
    public void look(Task task) {
        desk.goToDecision(task.key());
    }

    /// Goes to the columns of step 2.
    public void columns() {
        desk.goTo(Step.KLOPT_DIT);
    }

    /// Prepares the preview of a repair.
    public void preview(Task task, Consumer<BulkModel> heard) {
        BulkModel.prepare(desk, task, heard);
    }

    /// Lets a group of warnings stand, with a reason.
    public void confirm(Task task, Reden reden) {
        changes.run(1, session -> session.confirm(task.decision(), reden), () -> {});
    }

    /// Takes that back.
    public void unconfirm(Task task) {
        changes.run(1, session -> session.unconfirm(task.decision()), () -> {});
    }

    /// Takes back the step that solved a decision.
    public void revert(Task task) {
        if (work.canRevert(task)) {
            undo();
        }
    }

    public void undo() {
        desk.undoable().ifPresent(step -> changes.run(step.rowCount(), Session::undo, () -> {}));
    }

    public void redo() {
        Optional<History.Step> step = desk.session().flatMap(open -> open.history().redoable());
        step.ifPresent(of -> changes.run(of.rowCount(), Session::redo, () -> {}));
    }

    /// Leads on: to the first open decision, or to step 5.
    public void primary() {
        Optional<Task> first = work.open().stream().findFirst();
        if (first.isPresent()) {
            look(first.get());
        } else {
            desk.goTo(Step.VERZENDEN);
        }
    }

    private Overview look(Session session) {
        Work.Rows rows = work.rows();
        List<Task> open = work.open();
        boolean calm = open.isEmpty() && session.findings().notChecked().isEmpty();
        return new Overview(
                good(session, rows),
                asks(rows, open),
                rows.all() == 0 ? 0 : (double) rows.good() / rows.all(),
                progress(open),
                entries(session),
                calm,
                primaryText(open));
    }

    /// Nothing is called good when a rule could not be asked.
    private String unchecked(Work.Rows rows) {
        return texts.text(
                "problems.unchecked",
                Map.of("n", Numbers.of(rows.good()), "alle", Numbers.of(rows.all())));
    }

    private String good(Session session, Work.Rows rows) {
        String good =
                !session.findings().notChecked().isEmpty()
                        ? unchecked(rows)
                        : rows.good() == rows.all()
                                ? texts.text(
                                        "problems.good.all", Map.of("n", Numbers.of(rows.all())))
                                : texts.text(
                                        "problems.good",
                                        Map.of(
                                                "n",
                                                Numbers.of(rows.good()),
                                                "alle",
                                                Numbers.of(rows.all())));
        return rows.apart() == 0
                ? good
                : good
                        + " "
                        + texts.text(
                                one("problems.apart", rows.apart()),
                                Map.of("n", Numbers.of(rows.apart())));
    }

    private String asks(Work.Rows rows, List<Task> open) {
        if (open.isEmpty()) {
            return "";
        }
        String decisions =
                texts.text(
                        one("problems.decisions", open.size()),
                        Map.of("n", Numbers.of(open.size())));
        return rows.asking() == 0
                ? texts.text("problems.asks.file", Map.of("beslissingen", decisions))
                : texts.text(
                        one("problems.asks", rows.asking()),
                        Map.of("n", Numbers.of(rows.asking()), "beslissingen", decisions));
    }

    private String progress(List<Task> open) {
        return work.taken() == 0
                ? ""
                : texts.text(
                        "problems.progress",
                        Map.of("klaar", work.taken(), "open", Numbers.of(open.size())));
    }

    private String primaryText(List<Task> open) {
        if (open.isEmpty()) {
            return texts.text("problems.primary.send");
        }
        return texts.text(work.taken() == 0 ? "problems.primary.first" : "problems.primary.go");
    }

    private List<Entry> entries(Session session) {
        List<Entry> entries = new ArrayList<>();
        Map<Group, List<Entry.Card>> cards = new Grouping(work.tasks()).cards();
        for (Group group : Group.values()) {
            List<? extends Entry> of =
                    switch (group) {
                        case NOT_CHECKED -> notChecked(session);
                        case NOT_ASKED -> notAsked(session);
                        default -> cards.getOrDefault(group, List.of());
                    };
            if (!of.isEmpty()) {
                boolean open = !group.folds() || unfolded.contains(group);
                String key = "problems.group." + group.name().toLowerCase(Locale.ROOT);
                String text = texts.text(key, Map.of("n", Numbers.of(of.size())));
                String advice = texts.find(key + ".advice").orElse("");
                entries.add(new Entry.Heading(group, text, advice, open));
                if (open) {
                    entries.addAll(of);
                }
            }
        }
        return entries;
    }

    private List<Entry.NotChecked> notChecked(Session session) {
        return session.findings().notChecked().keySet().stream()
                .sorted()
                .map(code ->
                        new Entry.NotChecked(
                                texts.text(
                                        "problems.notchecked",
                                        Map.of("wat", texts.find(code + ".title").orElse(code)))))
                .toList();
    }

    private List<Entry.NotChecked> notAsked(Session session) {
        return session.findings().notAsked().keySet().stream()
                .map(of -> new Entry.NotChecked(texts.text("problems.notasked." + of.key())))
                .toList();
    }

    /// What the card of a decision says now.
    public CardFace face(Task task) {
        FindingText words = new FindingText(texts, desk.session().orElseThrow().table(), true);
        Action action = action(task);
        return new CardFace(
                words.title(task.decision()),
                detail(task, words),
                status(task),
                action,
                actionText(task, action));
    }

    private static Action actionOfOpen(Task task) {
        if (task.decision().herstel() == Herstel.ZEKER) {
            return Action.PREVIEW;
        }
        boolean ofColumns = isOfFile(task) && task.decision().code().startsWith("BST");
        return ofColumns ? Action.COLUMNS : Action.LOOK;
    }

    private Action action(Task task) {
        if (!task.isSolved()) {
            return actionOfOpen(task);
        }
        return work.canRevert(task) ? Action.REVERT : Action.NONE;
    }

    private String actionText(Task task, Action action) {
        return switch (action) {
            case PREVIEW ->
                    texts.text(
                            one("problems.action.preview", task.count()),
                            Map.of("n", Numbers.of(task.count())));
            case LOOK -> texts.text("problems.action.look");
            case COLUMNS -> texts.text("problems.action.columns");
            case REVERT -> texts.text("problems.action.revert");
            case NONE -> "";
        };
    }

    private String detail(Task task, FindingText words) {
        int[] rows = task.count() == 1 ? task.decision().rows() : new int[0];
        String count =
                rows.length == 1
                        ? who(rows[0])
                        : texts.text(
                                one("problems.rows", task.count()),
                                Map.of("n", Numbers.of(task.count())));
        return task.kolom()
                .map(words::label)
                .map(column -> column + " · " + count)
                .orElseGet(() -> isOfFile(task) ? sentence(task, words) : count);
    }

    /// What is said of the file, and how often more.
    private String sentence(Task task, FindingText words) {
        String first = words.message(task.decision().first());
        int more = task.count() - 1;
        return more == 0
                ? first
                : texts.text("problems.more", Map.of("zin", first, "n", Numbers.of(more)));
    }

    /// Whether no row can be blamed.
    private static boolean isOfFile(Task task) {
        return task.decision().first().row() < 0 && task.decision().rows().length == 0;
    }

    private String who(int row) {
        Session session = desk.session().orElseThrow();
        return texts.text(
                "problems.who",
                Map.of(
                        "rij",
                        session.document().regelnummer(row),
                        "kind",
                        People.child(session.table(), row)));
    }

    private Optional<String> status(Task task) {
        if (task.isSolved()) {
            return Optional.of(texts.text("problems.status.solved"));
        }
        return task.reden().map(reden -> texts.text(reden.key()));
    }

    private static String one(String key, int count) {
        return count == 1 ? key + ".one" : key;
    }
}
