package nl.leverklaar.ui.start;

import java.io.File;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import nl.leverklaar.check.Finding;
import nl.leverklaar.check.FindingText;
import nl.leverklaar.document.FileType;
import nl.leverklaar.document.Progress;
import nl.leverklaar.document.Source;
import nl.leverklaar.document.SourceException;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.session.Session;
import nl.leverklaar.settings.Delivered;
import nl.leverklaar.settings.Settings;
import nl.leverklaar.settings.SettingsFile;
import nl.leverklaar.text.Texts;
import nl.leverklaar.ui.kit.Background;
import nl.leverklaar.ui.kit.Job;
import nl.leverklaar.ui.kit.Written;
import nl.leverklaar.ui.shell.Desk;
import nl.leverklaar.ui.shell.Step;

/// Opens a file, tells how far it is, and says in one sentence when it cannot be opened.
public final class StartModel {

    private static final int MONTHS = 12;
    private static final int LAST = 6;

    private final Desk desk;
    private final SettingsFile settings;
    private final Opener opener;
    private final Clock clock;
    private final Written written;
    private final ReadOnlyBooleanWrapper opening = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper progressText = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private Optional<Job<Session>> job = Optional.empty();

    public StartModel(Desk desk, SettingsFile settings, Opener opener, Clock clock) {
        this.desk = desk;
        this.settings = settings;
        this.opener = opener;
        this.clock = clock;
        this.written = new Written(desk.texts());
    }

    /// Whether a file is being opened.
    public ReadOnlyBooleanProperty openingProperty() {
        return opening.getReadOnlyProperty();
    }

    /// How far it is, in real counts.
    public ReadOnlyStringProperty progressTextProperty() {
        return progressText.getReadOnlyProperty();
    }

    /// From 0 to 1, or -1 when it is not known.
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// Why the last file could not be opened and what to do, empty when there is nothing to say.
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Whether repairs would be lost by opening another file.
    public boolean hasUnsavedWork() {
        return desk.session().filter(open -> open.history().isChanged()).isPresent()
                && desk.deliveredProperty().get().isEmpty();
    }

    /// Opens the one file that was brought; more than one gives a sentence.
    public void open(List<File> files) {
        desk.goTo(Step.BESTAND);
        if (opening.get() || files.isEmpty()) {
            return;
        }
        if (files.size() > 1) {
            problem.set(desk.texts().text("start.problem.several", Map.of("aantal", files.size())));
            return;
        }
        File file = files.getFirst();
        begin(false, (reading, checking) -> opener.open(file.toPath(), reading, checking));
    }

    /// Opens the built-in example, with fictitious people only.
    public void practise(Source example) {
        desk.goTo(Step.BESTAND);
        if (!opening.get()) {
            begin(true, (_, checking) -> opener.practise(example, checking));
        }
    }

    /// Stops opening; all is as it was.
    public void stop() {
        job.ifPresent(Job::stop);
        opening.set(false);
        problem.set(desk.texts().text("start.stopped"));
    }

    /// The last twelve months, the oldest first.
    public List<Month> months() {
        YearMonth now = YearMonth.now(clock);
        Settings all = settings.current();
        List<Month> months = new ArrayList<>();
        for (int back = MONTHS - 1; back >= 0; back--) {
            YearMonth month = now.minusMonths(back);
            months.add(new Month(month, all.delivered(month)));
        }
        return months;
    }

    /// The last deliveries that were not practice, the newest first.
    public List<Delivered> lastDeliveries() {
        return settings.current().deliveries().reversed().stream()
                .filter(of -> !of.practice())
                .limit(LAST)
                .toList();
    }

    /// Forgets the list of deliveries.
    public void clearDeliveries() {
        settings.update(Settings::withoutDeliveries);
    }

    private interface Opens {
        Session with(Progress reading, Progress checking) throws SourceException;
    }

    private void begin(boolean practice, Opens opens) {
        problem.set("");
        progress.set(-1);
        progressText.set(desk.texts().text("start.progress.begin"));
        opening.set(true);
        Background background = desk.background();
        job =
                Optional.of(
                        background
                                .run(told -> opens.with(phase(told, true), phase(told, false)))
                                .onProgress(this::tell)
                                .onSuccess(session -> opened(session, practice))
                                .onFailure(this::failed));
    }

    /// Bytes are told as negative numbers, so that one listener knows them from rows.
    private static Progress phase(Progress told, boolean bytes) {
        return bytes ? (done, total) -> told.at(-done, -total) : told;
    }

    private void tell(long done, long total) {
        progress.set(total == 0 ? -1 : (double) done / total);
        boolean bytes = total < 0;
        progressText.set(
                desk.texts()
                        .text(
                                bytes ? "start.progress.reading" : "start.progress.checking",
                                Map.of(
                                        "gedaan",
                                        bytes ? written.size(-done) : written.number(done),
                                        "totaal",
                                        bytes ? written.size(-total) : written.number(total))));
    }

    private void opened(Session session, boolean practice) {
        opening.set(false);
        if (session.findings().isNotCheckable()) {
            problem.set(notCheckable(session));
            return;
        }
        desk.lay(Optional.of(session), practice);
        desk.goTo(Step.KLOPT_DIT);
    }

    private String notCheckable(Session session) {
        FileType type = session.document().source().type();
        if (!type.isText()) {
            return wrong(type);
        }
        FindingText text = new FindingText(desk.texts(), session.table(), true);
        List<String> sentences = new ArrayList<>();
        session.findings().each(finding -> addWholeFile(finding, text, sentences));
        return sentences.isEmpty()
                ? desk.texts().text("start.problem.other")
                : sentences.getFirst();
    }

    private String wrong(FileType type) {
        return type == FileType.XLSX || type == FileType.XLS
                ? desk.texts()
                        .text(
                                "start.workbook",
                                Map.of("soort", desk.texts().text("bestandssoort." + type.key())))
                : desk.texts().text("wrongfile." + type.key());
    }

    private static void addWholeFile(Finding finding, FindingText text, List<String> sentences) {
        if (finding.row() < 0 && finding.rule().ernst() == Ernst.FOUT) {
            sentences.add(text.message(finding) + " " + text.fix(finding.rule()));
        }
    }

    private void failed(Throwable cause) {
        opening.set(false);
        Texts texts = desk.texts();
        if (cause instanceof SourceException known) {
            String key = known.reason().name().toLowerCase(Locale.ROOT);
            problem.set(texts.text("start.problem." + key, Map.of("rij", known.regelnummer())));
        } else {
            problem.set(
                    texts.text(
                            "start.problem.unexpected",
                            Map.of("code", cause.getClass().getSimpleName())));
        }
    }
}
