package nl.leverklaar.ui.mapping;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import nl.leverklaar.document.Letters;
import nl.leverklaar.document.Overrule;
import nl.leverklaar.document.SourceException;
import nl.leverklaar.session.Session;
import nl.leverklaar.ui.kit.Job;
import nl.leverklaar.ui.kit.Written;
import nl.leverklaar.ui.shell.Desk;

/// Lets an expert say how the file is written, and shows at once what its first rows are then. The file on the desk stays as
/// it is until it is read anew so.
public final class OverruleModel {

    private final Desk desk;
    private final Written written;
    private final ReadOnlyObjectWrapper<Optional<Glimpse>> glimpse =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper progressText = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyObjectWrapper<Overrule> said = new ReadOnlyObjectWrapper<>(Overrule.NONE);
    private Optional<Job<Glimpse>> looking = Optional.empty();
    private Optional<Job<Session>> rereading = Optional.empty();

    public OverruleModel(Desk desk) {
        this.desk = desk;
        this.written = new Written(desk.texts());
    }

    /// The first rows, as far as they can be read as it is said.
    public ReadOnlyObjectProperty<Optional<Glimpse>> glimpseProperty() {
        return glimpse.getReadOnlyProperty();
    }

    /// Why the file cannot be read so, empty when it can.
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Whether the whole file is being read anew.
    public ReadOnlyBooleanProperty readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /// How far that is, in real counts.
    public ReadOnlyStringProperty progressTextProperty() {
        return progressText.getReadOnlyProperty();
    }

    /// From 0 to 1, or -1 when it is not known.
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// What is said of the file now.
    public ReadOnlyObjectProperty<Overrule> saidProperty() {
        return said.getReadOnlyProperty();
    }

    public Overrule said() {
        return said.get();
    }

    /// Begins with what was said of the file on the desk before.
    public void open() {
        said.set(session().document().source().overrule());
        look();
    }

    /// Says something else; the first rows follow.
    public void say(Overrule other) {
        if (!other.equals(said())) {
            said.set(other);
            look();
        }
    }

    /// The character sets to choose from.
    public List<Charset> charsets() {
        List<Charset> all = new ArrayList<>(List.of(StandardCharsets.UTF_8));
        all.addAll(Letters.CHARSETS);
        Charset recognised = session().document().source().as(Overrule.NONE).encoding().charset();
        if (!all.contains(recognised)) {
            all.addFirst(recognised);
        }
        return all;
    }

    /// Whether the file on the desk is read otherwise than it is said to be.
    public boolean isOther() {
        return !said().equals(session().document().source().overrule());
    }

    /// Whether work that was done in the file is lost when it is read anew.
    public boolean losesWork() {
        return isOther() && session().hasWork();
    }

    /// Reads the whole file as it is said.
    ///
    /// @param done is called when the file on the desk is read so
    public void apply(Runnable done) {
        if (reading.get() || !problem.get().isEmpty()) {
            return;
        }
        if (!isOther()) {
            done.run();
            return;
        }
        begin();
        Session now = session();
        Overrule as = said();
        rereading =
                Optional.of(
                        desk.background()
                                .run(told -> now.reread(as, told))
                                .onProgress(this::tell)
                                .onSuccess(read -> lay(read, done))
                                .onFailure(cause -> {
                                    end();
                                    problem.set(sentence(cause));
                                }));
    }

    /// Stops reading; all is as it was.
    public void stop() {
        rereading.ifPresent(Job::stop);
        looking.ifPresent(Job::stop);
        end();
    }

    private void begin() {
        progress.set(-1);
        progressText.set(desk.texts().text("overrule.progress"));
        reading.set(true);
        desk.setBusy(true);
    }

    private void end() {
        if (reading.get()) {
            reading.set(false);
            desk.setBusy(false);
        }
    }

    private void tell(long done, long total) {
        progress.set(total == 0 ? -1 : (double) done / total);
        progressText.set(
                desk.texts()
                        .text(
                                "start.progress.checking",
                                Map.of(
                                        "gedaan", written.number(done),
                                        "totaal", written.number(total))));
    }

    private void lay(Session read, Runnable done) {
        end();
        if (read.findings().isNotCheckable()) {
            problem.set(desk.texts().text("overrule.no_rows"));
            return;
        }
        desk.lay(Optional.of(read), desk.isPractice());
        done.run();
    }

    private void look() {
        looking.ifPresent(Job::stop);
        Session now = session();
        Overrule as = said();
        looking =
                Optional.of(
                        desk.background()
                                .run(_ -> Glimpse.of(now.glimpse(as)))
                                .onSuccess(seen -> {
                                    problem.set("");
                                    glimpse.set(Optional.of(seen));
                                })
                                .onFailure(cause -> problem.set(sentence(cause))));
    }

    private String sentence(Throwable cause) {
        return cause instanceof SourceException known
                ? desk.texts()
                        .text(
                                "start.problem." + known.reason().name().toLowerCase(Locale.ROOT),
                                Map.of("rij", known.regelnummer()))
                : desk.texts()
                        .text(
                                "start.problem.unexpected",
                                Map.of("code", cause.getClass().getSimpleName()));
    }

    private Session session() {
        return desk.session().orElseThrow();
    }
}
