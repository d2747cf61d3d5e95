package nl.leverklaar.ui;

import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.print.PageLayout;
import javafx.print.PrinterJob;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import nl.leverklaar.text.Texts;

/// The windows of the computer itself: choosing files and folders, the clipboard and the printer.
final class Pickers {

    private final Texts texts;
    private final Supplier<Optional<Window>> window;
    private Optional<File> lastFolder = Optional.empty();

    Pickers(Texts texts, Supplier<Optional<Window>> window) {
        this.texts = texts;
        this.window = window;
    }

    /// The file to check.
    Optional<File> export() {
        return open(csv("start.choose.title"));
    }

    private FileChooser csv(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.text(title));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(
                                texts.text("start.choose.csv"), "*.csv", "*.txt", "*.CSV"),
                        new FileChooser.ExtensionFilter(texts.text("start.choose.all"), "*.*"));
        return chooser;
    }

    /// Delivery files of earlier.
    List<File> deliveries() {
        FileChooser chooser = csv("compare.choose.title");
        lastFolder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        List<File> chosen = chooser.showOpenMultipleDialog(window.get().orElse(null));
        return chosen == null ? List.of() : List.copyOf(chosen);
    }

    /// The register of childcare.
    Optional<File> register() {
        return open(csv("compare.register.title"));
    }

    /// A file with certificates.
    Optional<File> pem() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.text("settings.trust.choose"));
        return open(chooser);
    }

    /// A folder to save the delivery file in.
    Optional<File> folder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(texts.text("send.save.title"));
        return Optional.ofNullable(chooser.showDialog(window.get().orElse(null)));
    }

    /// A file to save something in.
    Optional<File> target(String name) {
        FileChooser chooser = new FileChooser();
        chooser.setInitialFileName(name);
        lastFolder.ifPresent(chooser::setInitialDirectory);
        return Optional.ofNullable(chooser.showSaveDialog(window.get().orElse(null)));
    }

    void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// Prints plain text, after the window of the printer.
    void print(String text) {
        Optional<PrinterJob> job = Optional.ofNullable(PrinterJob.createPrinterJob());
        job.filter(of -> of.showPrintDialog(window.get().orElse(null)))
                .ifPresent(of -> {
                    PageLayout page = of.getJobSettings().getPageLayout();
                    Text words = new Text(text);
                    words.setFont(Font.font(11));
                    TextFlow paper = new TextFlow(words);
                    paper.setPrefWidth(page.getPrintableWidth());
                    if (of.printPage(paper)) {
                        of.endJob();
                    }
                });
    }

    private Optional<File> open(FileChooser chooser) {
        lastFolder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        Optional<File> chosen =
                Optional.ofNullable(chooser.showOpenDialog(window.get().orElse(null)));
        chosen.ifPresent(file -> lastFolder = Optional.ofNullable(file.getParentFile()));
        return chosen;
    }
}
