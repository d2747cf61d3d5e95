package nl.leverklaar.ui.repair;

import java.util.Map;
import java.util.Optional;
import nl.leverklaar.check.Finding;
import nl.leverklaar.check.FindingText;
import nl.leverklaar.check.Findings;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Table;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.session.Session;
import nl.leverklaar.text.Texts;

/// Says what rows and cells look like, and how a screen reader says them. Good until the session changes.
final class Faces {

    private final Session session;
    private final Texts texts;
    private final Findings findings;
    private final FindingText words;
    private final boolean showBsn;
    private final boolean showTips;

    /// @param showTips whether what asks nothing is marked too
    Faces(Session session, Texts texts, boolean showBsn, boolean showTips) {
        this.session = session;
        this.texts = texts;
        this.findings = session.findings();
        this.words = new FindingText(texts, session.table(), true);
        this.showBsn = showBsn;
        this.showTips = showTips;
    }

    Findings findings() {
        return findings;
    }

    FindingText words() {
        return words;
    }

    CellFace cell(int row, ShownColumn column) {
        return switch (column) {
            case ShownColumn.Official(Kolom kolom) -> official(row, kolom);
            case ShownColumn.Unknown(int position) ->
                    new CellFace(
                            session.document().column(position).text(row),
                            Optional.empty(),
                            false,
                            false);
        };
    }

    /// The text that is edited, in full.
    String raw(int row, ShownColumn column) {
        return switch (column) {
            case ShownColumn.Official(Kolom kolom) -> session.table().text(kolom, row);
            case ShownColumn.Unknown(int position) -> session.document().column(position).text(row);
        };
    }

    /// A BSN by its last four digits, unless the user wants to see it.
    String shown(Kolom kolom, String text) {
        return showBsn ? text : words.shown(kolom, text);
    }

    String label(ShownColumn column) {
        return switch (column) {
            case ShownColumn.Official(Kolom kolom) -> words.label(kolom);
            case ShownColumn.Unknown(int position) -> session.document().column(position).name();
        };
    }

    /// Initials, voorvoegsel and surname of the child.
    String child(int row) {
        String name = People.child(session.table(), row);
        return name.isEmpty() ? texts.text("repair.noname") : name;
    }

    /// `BSN kind, rij 214, J. de Vries, 8 tekens, moet hersteld: …`.
    String spoken(int row, ShownColumn column) {
        CellFace face = cell(row, column);
        String raw = raw(row, column);
        String value = raw.isBlank() ? texts.text("repair.cell.empty") : face.text();
        if (column.kolom().filter(Kolom::isBsn).isPresent() && !raw.isBlank() && !showBsn) {
            value = texts.text("repair.cell.bsn", Map.of("n", raw.length(), "eind", lastFour(raw)));
        }
        StringBuilder said =
                new StringBuilder(
                        texts.text(
                                "repair.cell.spoken",
                                Map.of(
                                        "kolom", label(column),
                                        "rij", session.document().regelnummer(row),
                                        "kind", child(row),
                                        "waarde", value)));
        face.ernst().ifPresent(ernst -> said.append(", ").append(matter(row, column, ernst)));
        if (face.edited()) {
            said.append(", ").append(texts.text("repair.cell.edited"));
        }
        return said.toString();
    }

    private String matter(int row, ShownColumn column, Ernst ernst) {
        String what =
                findings.ofRow(row).stream()
                        .filter(finding -> finding.kolom().equals(column.kolom()))
                        .findFirst()
                        .map(words::message)
                        .orElse("");
        return texts.text("ernst." + ernst.key()) + ": " + what;
    }

    private CellFace official(int row, Kolom kolom) {
        Table table = session.table();
        String text = table.text(kolom, row);
        Optional<Ernst> ernst =
                findings.worst(row, kolom).filter(of -> showTips || of != Ernst.TIP);
        boolean filled =
                !text.isEmpty()
                        && table.meanings(kolom)
                                .map(read -> read.column().code(row) == 0)
                                .orElse(true);
        String shown = ernst.isPresent() ? Spaces.visible(text) : text;
        return new CellFace(shown(kolom, shown), ernst, isEdited(row, kolom, text), filled);
    }

    private boolean isEdited(int row, Kolom kolom, String text) {
        return session.document().isEdited(row)
                && session.originalText(row, kolom)
                        .filter(original -> !original.equals(text))
                        .isPresent();
    }

    private static String lastFour(String text) {
        return text.length() <= 4 ? "" : text.substring(text.length() - 4);
    }

    /// What is the matter at a place: first what the decision is about, then the heaviest.
    Optional<Finding> finding(int row, Optional<Kolom> at, Optional<Task> task) {
        var all = findings.ofRow(row);
        Optional<Finding> own =
                all.stream().filter(of -> task.filter(t -> isOf(of, t)).isPresent()).findFirst();
        Optional<Finding> here =
                all.stream().filter(of -> at.isPresent() && of.kolom().equals(at)).findFirst();
        boolean atTask = at.isEmpty() || task.flatMap(Task::kolom).equals(at);
        return atTask ? own.or(() -> here) : here.or(() -> own);
    }

    private static boolean isOf(Finding finding, Task task) {
        return finding.code().equals(task.decision().code())
                && finding.kolom().equals(task.kolom());
    }
}
