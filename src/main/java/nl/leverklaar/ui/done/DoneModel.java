package nl.leverklaar.ui.done;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.leverklaar.document.SafeFile;
import nl.leverklaar.document.WriteException;
import nl.leverklaar.rule.RuleBook;
import nl.leverklaar.settings.Delivered;
import nl.leverklaar.text.Texts;
import nl.leverklaar.ui.kit.Written;
import nl.leverklaar.ui.shell.Desk;

/// The receipt, and what must still be repaired in the user's own software.
public final class DoneModel {

    private final Desk desk;
    private final Texts texts;
    private final Written written;
    private final ReadOnlyObjectWrapper<List<Repaired>> repaired =
            new ReadOnlyObjectWrapper<>(List.of());

    public DoneModel(Desk desk) {
        this.desk = desk;
        this.texts = desk.texts();
        this.written = new Written(texts);
    }

    public ReadOnlyObjectProperty<Optional<Delivered>> receiptProperty() {
        return desk.deliveredProperty();
    }

    public ReadOnlyObjectProperty<List<Repaired>> repairedProperty() {
        return repaired.getReadOnlyProperty();
    }

    /// Looks again at what was repaired.
    public void look() {
        repaired.set(desk.session().map(Repaired::of).orElse(List.of()));
    }

    /// The receipt as plain text, to copy, save or print.
    public String receiptText() {
        return receiptProperty().get().map(this::text).orElse("");
    }

    /// One repair in words.
    public String line(Repaired of) {
        return texts.text("done.repair.line", values(of));
    }

    /// All repairs as lines of text.
    public String repairsText() {
        return repaired.get().stream().map(this::line).collect(Collectors.joining("\n"));
    }

    /// Saves the receipt as text.
    public void saveReceipt(Path file) {
        save(file, receiptText().replace("\n", "\r\n"));
    }

    /// Saves the list of repairs for a spreadsheet; a cell that could act as a formula gets an apostrophe in front.
    public void saveRepairs(Path file) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(
                List.of(
                        texts.text("done.csv.row"),
                        texts.text("done.csv.column"),
                        texts.text("done.csv.before"),
                        texts.text("done.csv.after")));
        for (Repaired of : repaired.get()) {
            lines.add(
                    List.of(String.valueOf(of.regelnummer()), label(of), of.before(), of.after()));
        }
        save(file, SafeCsv.of(lines));
    }

    private void save(Path file, String text) {
        desk.background()
                .run(_ -> write(file, text))
                .onSuccess(_ -> desk.say(texts.text("done.saved")))
                .onFailure(e -> desk.say(texts.text(WriteException.why(e).key())));
    }

    private static SafeFile.Written write(Path file, String text) throws IOException {
        return new SafeFile(file).write(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private String text(Delivered of) {
        List<String> lines = new ArrayList<>();
        if (of.practice()) {
            lines.add(texts.text("done.text.practice"));
        }
        lines.add(texts.text("done.text.title"));
        lines.add(line("done.kenmerk", of.kenmerk()));
        lines.add(line("done.time", written.time(of.at())));
        lines.add(line("done.month", written.month(of.periode())));
        lines.add(line("done.children", written.number(of.children())));
        lines.add(line("done.rows", written.number(of.rows())));
        lines.add(line("done.apart", written.number(of.apart())));
        lines.add(line("done.to", of.recipient()));
        lines.add(line("done.rules", RuleBook.VERSION));
        lines.add(line("done.digest", of.sha256()));
        lines.add(texts.text("done.notprocessed"));
        return String.join("\n", lines) + "\n";
    }

    private String line(String key, String value) {
        return texts.text(key) + ": " + value;
    }

    private Map<String, Object> values(Repaired of) {
        String nothing = texts.text("done.nothing");
        return Map.of(
                "rij",
                of.regelnummer(),
                "kolom",
                label(of),
                "oud",
                of.before().isEmpty() ? nothing : of.before(),
                "nieuw",
                of.after().isEmpty() ? nothing : of.after());
    }

    private String label(Repaired of) {
        return texts.text(of.kolom().key() + ".label");
    }
}
