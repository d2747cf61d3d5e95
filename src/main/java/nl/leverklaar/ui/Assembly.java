package nl.leverklaar.ui;

import java.io.File;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import nl.leverklaar.practice.PracticeFile;
import nl.leverklaar.settings.SettingsFile;
import nl.leverklaar.text.Texts;
import nl.leverklaar.ui.compare.CompareModel;
import nl.leverklaar.ui.compare.CompareView;
import nl.leverklaar.ui.done.DoneModel;
import nl.leverklaar.ui.done.DoneView;
import nl.leverklaar.ui.kit.Appearance;
import nl.leverklaar.ui.kit.Background;
import nl.leverklaar.ui.kit.Dialogs;
import nl.leverklaar.ui.mapping.MappingModel;
import nl.leverklaar.ui.mapping.MappingView;
import nl.leverklaar.ui.mapping.OverruleModel;
import nl.leverklaar.ui.problems.ProblemsModel;
import nl.leverklaar.ui.problems.ProblemsView;
import nl.leverklaar.ui.repair.RepairModel;
import nl.leverklaar.ui.repair.RepairView;
import nl.leverklaar.ui.repair.Work;
import nl.leverklaar.ui.rules.RulesModel;
import nl.leverklaar.ui.rules.RulesView;
import nl.leverklaar.ui.send.Recipients;
import nl.leverklaar.ui.send.SendModel;
import nl.leverklaar.ui.send.SendView;
import nl.leverklaar.ui.settings.SettingsModel;
import nl.leverklaar.ui.settings.SettingsView;
import nl.leverklaar.ui.shell.Desk;
import nl.leverklaar.ui.shell.Room;
import nl.leverklaar.ui.shell.ShellModel;
import nl.leverklaar.ui.shell.ShellView;
import nl.leverklaar.ui.shell.Step;
import nl.leverklaar.ui.start.Opener;
import nl.leverklaar.ui.start.StartModel;
import nl.leverklaar.ui.start.StartView;

/// Builds the whole window with plain constructors, once for each language that is chosen.
public final class Assembly implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Assembly.class.getName());

    private final SettingsFile settings;
    private final Clock clock;
    private final Recipients recipients = new Recipients();
    private final Background background;
    private final Scene scene = new Scene(new StackPane());
    private final Appearance appearance = new Appearance(scene);
    private final StringProperty title = new SimpleStringProperty("");
    private Desk desk;
    private ShellView.Files dropped;

    /// @param settings what is remembered
    /// @param clock the time of now
    public Assembly(SettingsFile settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.background = Background.ofWindow(this::unexpected);
        this.desk = new Desk(texts(), background);
        this.dropped = build();
    }

    /// What the window shows.
    public Scene scene() {
        return scene;
    }

    /// The desk of now; another language makes another one.
    public Desk desk() {
        return desk;
    }

    /// What stands above the window: never a path or a name.
    public StringProperty titleProperty() {
        return title;
    }

    /// Takes files as if they were dropped on the window.
    void drop(List<File> files) {
        dropped.dropped(files);
    }

    /// What nobody caught comes here: one log line by its kind, one sentence for the user.
    public void unexpected(Throwable cause) {
        String code = cause.getClass().getSimpleName();
        LOG.log(Level.SEVERE, "unexpected: {0} at {1}", new Object[] {code, place(cause)});
        Platform.runLater(() ->
                dialogs()
                        .tell(
                                desk.texts().text("shell.failure.title"),
                                desk.texts().text("shell.failure.text", Map.of("code", code))));
    }

    @Override
    public void close() {
        recipients.close();
    }

    /// Shows all anew in the language of the settings, around the same open file.
    void rebuild() {
        Desk old = desk;
        desk = old.in(texts());
        dropped = build();
    }

    /// Dresses the window as the settings are now.
    void redress() {
        appearance.apply(settings.current().looks());
    }

    private ShellView.Files build() {
        Desk on = desk;
        ShellModel model = new ShellModel(on, settings, this::redress);
        Pickers pickers = new Pickers(on.texts(), this::window);
        StartModel start = new StartModel(on, settings, new Opener(settings, clock), clock);
        Files files = new Files(on, start, pickers);
        Map<Step, Supplier<Parent>> steps = new EnumMap<>(Step.class);
        steps.put(
                Step.BESTAND,
                () -> new StartView(start, on.texts(), files::choose, files::practise));
        steps.put(
                Step.KLOPT_DIT,
                () ->
                        new MappingView(
                                new MappingModel(on, settings, clock),
                                new OverruleModel(on),
                                on.texts(),
                                compare(on, pickers),
                                dialogs()));
        Work work = new Work(on);
        steps.put(
                Step.PROBLEMEN, () -> new ProblemsView(new ProblemsModel(on, work), on, dialogs()));
        steps.put(Step.HERSTELLEN, () -> new RepairView(new RepairModel(on, work), dialogs()));
        steps.put(
                Step.VERZENDEN,
                () ->
                        new SendView(
                                new SendModel(on, settings, recipients, clock),
                                on.texts(),
                                new SendView.SavePlaces(pickers::folder, pickers::target)));
        steps.put(Step.KLAAR, () -> done(on, pickers));
        Map<Room, Supplier<Parent>> rooms = new EnumMap<>(Room.class);
        rooms.put(Room.RULES, () -> new RulesView(new RulesModel(on, clock), on.texts()));
        rooms.put(
                Room.SETTINGS,
                () ->
                        new SettingsView(
                                new SettingsModel(on, settings, this::rebuild),
                                on.texts(),
                                pickers::pem));
        scene.setRoot(new ShellView(model, new ShellView.Screens(steps, rooms, files)));
        redress();
        title.bind(model.title());
        return files;
    }

    private CompareView compare(Desk on, Pickers pickers) {
        return new CompareView(
                new CompareModel(on, settings, clock),
                on.texts(),
                new CompareView.Files(pickers::deliveries, pickers::register));
    }

    private static DoneView done(Desk on, Pickers pickers) {
        DoneView.Outside outside =
                new DoneView.Outside(
                        text -> {
                            pickers.copy(text);
                            on.say(on.texts().text("done.copied"));
                        },
                        pickers::target,
                        pickers::print,
                        () -> on.goTo(Step.BESTAND));
        return new DoneView(new DoneModel(on), on.texts(), outside);
    }

    private Texts texts() {
        return Texts.in(settings.current().looks().language());
    }

    private Dialogs dialogs() {
        return new Dialogs(desk.texts(), this::window);
    }

    private Optional<Window> window() {
        return Optional.ofNullable(scene.getWindow());
    }

    private static String place(Throwable cause) {
        StackTraceElement[] frames = cause.getStackTrace();
        return frames.length == 0 ? "" : frames[0].toString();
    }

    /// Opens what the user brings, after asking when repairs would be lost.
    private final class Files implements ShellView.Files {
        private final Desk on;
        private final StartModel start;
        private final Pickers pickers;

        Files(Desk on, StartModel start, Pickers pickers) {
            this.on = on;
            this.start = start;
            this.pickers = pickers;
        }

        @Override
        public void dropped(List<File> files) {
            if (mayLose()) {
                start.open(files);
            }
        }

        @Override
        public void choose() {
            pickers.export().ifPresent(file -> dropped(List.of(file)));
        }

        void practise() {
            if (mayLose()) {
                start.practise(PracticeFile.messy());
            }
        }

        private boolean mayLose() {
            Texts texts = on.texts();
            return !start.hasUnsavedWork()
                    || dialogs()
                            .askToLose(
                                    texts.text("shell.lose.title"),
                                    texts.text("shell.lose.text"),
                                    texts.text("shell.lose.verb"));
        }
    }
}
