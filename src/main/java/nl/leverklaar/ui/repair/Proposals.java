package nl.leverklaar.ui.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.leverklaar.check.Finding;
import nl.leverklaar.check.FindingText;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Table;
import nl.leverklaar.rule.Repair;
import nl.leverklaar.text.Texts;

/// What can be done about a finding with one click: what the rule proposes, and the codes that the column may hold.
final class Proposals {

    private final Texts texts;
    private final Choices choices;
    private final FindingText words;
    private final Table table;

    Proposals(Texts texts, FindingText words, Table table) {
        this.texts = texts;
        this.choices = new Choices(texts);
        this.words = words;
        this.table = table;
    }

    List<Proposal> of(Finding finding) {
        List<Proposal> all = new ArrayList<>();
        finding.repairs().forEach(repair -> all.add(of(finding.row(), repair)));
        target(finding)
                .ifPresent(kolom ->
                        choices.of(kolom).stream()
                                .map(choice -> Repair.set(kolom, choice.code()))
                                .filter(repair -> !finding.repairs().contains(repair))
                                .filter(repair ->
                                        !table.text(kolom, finding.row())
                                                .equals(repair.changes().getFirst().text()))
                                .forEach(repair -> all.add(of(finding.row(), repair))));
        return List.copyOf(all);
    }

    /// The column of codes that a person chooses from to settle a finding, if it is that easy.
    static Optional<Kolom> target(Finding finding) {
        Optional<Kolom> changed =
                finding.repairs().stream()
                        .filter(repair -> repair.changes().size() == 1)
                        .map(repair -> repair.changes().getFirst().kolom())
                        .findFirst();
        return changed.or(finding::kolom).filter(Choices::hasCodes);
    }

    Proposal of(int row, Repair repair) {
        if (repair.changes().isEmpty()) {
            return repair.cells().isEmpty()
                    ? new Proposal("", "", outcome(repair), false, repair)
                    : new Rewritten(texts, table, row).proposal(repair);
        }
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        for (Repair.Change change : repair.changes()) {
            String text = table.text(change.kolom(), row);
            columns.add(words.label(change.kolom()));
            before.add(orEmpty(Masks.beside(change.kolom(), Spaces.visible(text), change.text())));
            after.add(orEmpty(meaning(change, text)));
        }
        boolean isChoice =
                repair.changes().size() == 1
                        && Choices.hasCodes(repair.changes().getFirst().kolom());
        return new Proposal(
                String.join(" · ", columns),
                String.join(" · ", before),
                String.join(" · ", after),
                isChoice,
                repair);
    }

    private String meaning(Repair.Change change, String before) {
        return choices.of(change.kolom()).stream()
                .filter(choice -> choice.code().equals(change.text()))
                .map(Choices.Choice::toString)
                .findFirst()
                .orElseGet(() -> Masks.after(change, before));
    }

    private String orEmpty(String text) {
        return text.isEmpty() ? texts.text("repair.empty") : text;
    }

    private String outcome(Repair repair) {
        return repair.state()
                .map(state -> texts.text("repair.state." + state.name().toLowerCase(Locale.ROOT)))
                .orElse("");
    }
}
