package nl.leverklaar.ui.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.rule.Herstel;
import nl.leverklaar.rule.Repair;
import nl.leverklaar.session.Preview;
import nl.leverklaar.session.Session;
import nl.leverklaar.text.Texts;
import nl.leverklaar.ui.shell.Desk;

/// A repair of many rows, looked at before it is done: what stands there, what comes there, and which rows join in.
public final class BulkModel {

    private final Desk desk;
    private final Changes changes;
    private final Texts texts;
    private final String title;
    private final List<Choices.Choice> choices;
    private final boolean tickable;
    private final int[] exceptions;
    private final BitSet ticked = new BitSet();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final Faces faces;
    private List<Preview.Line> lines;

    private BulkModel(
            Desk desk,
            String title,
            Preview preview,
            List<Choices.Choice> choices,
            boolean tickable) {
        this.desk = desk;
        this.changes = new Changes(desk);
        this.texts = desk.texts();
        this.title = title;
        this.lines = preview.lines();
        this.exceptions = Arrays.stream(preview.exceptions()).filter(row -> row >= 0).toArray();
        this.choices = choices;
        this.tickable = tickable;
        this.faces = new Faces(desk.session().orElseThrow(), texts, false, true);
        tickAll(true);
    }

    /// What can be done for all rows of a decision; handed over when it is known.
    public static void prepare(Desk desk, Task task, Consumer<BulkModel> heard) {
        Texts texts = desk.texts();
        boolean certain = task.decision().herstel() == Herstel.ZEKER;
        Optional<Kolom> target =
                certain ? Optional.empty() : Proposals.target(task.decision().first());
        List<Choices.Choice> choices = target.map(new Choices(texts)::of).orElse(List.of());
        new Changes(desk)
                .ask(
                        task.count(),
                        session ->
                                target.map(kolom -> codes(session, task, kolom))
                                        .orElseGet(() -> session.preview(task.decision(), 0)),
                        preview -> {
                            String title =
                                    new Faces(desk.session().orElseThrow(), texts, false, true)
                                            .words()
                                            .title(task.decision());
                            heard.accept(new BulkModel(desk, title, preview, choices, !certain));
                        });
    }

    /// The same for some more rows.
    static BulkModel of(Desk desk, PanelModel.Offer offer) {
        Preview preview = new Preview(offer.lines(), new int[0]);
        return new BulkModel(desk, offer.label(), preview, List.of(), true);
    }

    private static Preview codes(Session session, Task task, Kolom kolom) {
        String first =
                task.decision().first().repairs().stream()
                        .flatMap(repair -> repair.changes().stream())
                        .filter(change -> change.kolom() == kolom)
                        .map(Repair.Change::text)
                        .findFirst()
                        .orElse("");
        List<Preview.Line> lines = new ArrayList<>();
        for (int row : task.decision().rows()) {
            lines.add(
                    new Preview.Line(
                            row,
                            List.of(session.table().text(kolom, row)),
                            Repair.set(kolom, first)));
        }
        return new Preview(lines, new int[0]);
    }

    /// What it is about.
    public String title() {
        return title;
    }

    /// The codes to choose one from for all rows; none when each row has its own repair.
    public List<Choices.Choice> choices() {
        return choices;
    }

    /// The code that stands in all lines now, if one was chosen.
    public Optional<Choices.Choice> chosen() {
        String text =
                lines.isEmpty() || choices.isEmpty()
                        ? ""
                        : lines.getFirst().repair().changes().getFirst().text();
        return choices.stream().filter(choice -> choice.code().equals(text)).findFirst();
    }

    /// Puts one code in all lines.
    public void choose(Choices.Choice choice) {
        List<Preview.Line> chosen = new ArrayList<>();
        for (Preview.Line line : lines) {
            Kolom kolom = line.repair().changes().getFirst().kolom();
            chosen.add(
                    new Preview.Line(line.row(), line.before(), Repair.set(kolom, choice.code())));
        }
        lines = chosen;
        recount();
    }

    /// Whether a row can be left out; a repair that is certain is for all.
    public boolean isTickable() {
        return tickable;
    }

    public int size() {
        return lines.size();
    }

    /// The row number of a line, as a spreadsheet shows it.
    public long regelnummer(int line) {
        return desk.session().orElseThrow().document().regelnummer(lines.get(line).row());
    }

    public String child(int line) {
        return faces.child(lines.get(line).row());
    }

    /// What a line does, in words.
    public Proposal proposal(int line) {
        Preview.Line of = lines.get(line);
        return new Proposals(texts, faces.words(), desk.session().orElseThrow().table())
                .of(of.row(), of.repair());
    }

    public boolean isTicked(int line) {
        return ticked.get(line);
    }

    public void tick(int line, boolean join) {
        ticked.set(line, join);
        recount();
    }

    public void tickAll(boolean join) {
        ticked.set(0, lines.size(), join);
        recount();
    }

    /// How many rows join in; 0 as long as a code must be chosen first.
    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /// What the button says: `Herstel 12 rijen`.
    public String verb() {
        return texts.text(
                count.get() == 1 ? "repair.bulk.one" : "repair.bulk.many",
                Map.of("n", count.get()));
    }

    /// The rows that stay as they are, in words; empty when there are none.
    public String exceptions() {
        if (exceptions.length == 0) {
            return "";
        }
        String some =
                String.join(
                        ", ",
                        Arrays.stream(exceptions)
                                .limit(8)
                                .mapToObj(row ->
                                        String.valueOf(
                                                desk.session()
                                                        .orElseThrow()
                                                        .document()
                                                        .regelnummer(row)))
                                .toList());
        String more = exceptions.length > 8 ? " …" : "";
        return texts.text(
                exceptions.length == 1 ? "repair.bulk.exception" : "repair.bulk.exceptions",
                Map.of("n", exceptions.length, "rijen", some + more));
    }

    /// Does it, as one step.
    public void apply(Runnable after) {
        List<Preview.Line> chosen = ticked.stream().mapToObj(lines::get).toList();
        changes.run(chosen.size(), session -> session.repair(chosen), after);
    }

    private void recount() {
        boolean undecided = !choices.isEmpty() && chosen().isEmpty();
        count.set(-1);
        count.set(undecided ? 0 : ticked.cardinality());
    }
}
