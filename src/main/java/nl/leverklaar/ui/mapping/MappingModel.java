package nl.leverklaar.ui.mapping;

import java.nio.charset.Charset;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.leverklaar.document.Document;
import nl.leverklaar.layout.Fill;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Mapping;
import nl.leverklaar.layout.Table;
import nl.leverklaar.rule.Circumstances;
import nl.leverklaar.session.Session;
import nl.leverklaar.settings.Delivered;
import nl.leverklaar.settings.RememberedMapping;
import nl.leverklaar.settings.SettingsFile;
import nl.leverklaar.ui.shell.Desk;
import nl.leverklaar.ui.shell.Step;

/// Shows what the file is about, asks what is doubtful in it, and remembers the answers.
public final class MappingModel {

    private static final int MONTHS = 14;

    private final Desk desk;
    private final SettingsFile settings;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<Optional<Overview>> overview =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Question>> questions =
            new ReadOnlyObjectWrapper<>(List.of());
    private final Map<Kolom, Question.Choice> answers = new EnumMap<>(Kolom.class);
    private final StringProperty kvk = new SimpleStringProperty("");
    private final ObjectProperty<YearMonth> month;
    private Optional<Session> looked = Optional.empty();

    public MappingModel(Desk desk, SettingsFile settings, Clock clock) {
        this.desk = desk;
        this.settings = settings;
        this.clock = clock;
        this.month = new SimpleObjectProperty<>(YearMonth.now(clock).minusMonths(1));
    }

    public ReadOnlyObjectProperty<Optional<Overview>> overviewProperty() {
        return overview.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Question>> questionsProperty() {
        return questions.getReadOnlyProperty();
    }

    /// The KvK number, when it is asked for.
    public StringProperty kvkProperty() {
        return kvk;
    }

    /// The month, when it is asked for; the last one is proposed.
    public ObjectProperty<YearMonth> monthProperty() {
        return month;
    }

    /// The months to choose from, the newest first.
    public List<YearMonth> months() {
        List<YearMonth> months = new ArrayList<>();
        for (int back = 0; back < MONTHS; back++) {
            months.add(YearMonth.now(clock).minusMonths(back));
        }
        return months;
    }

    /// Whether neither the file nor the settings know the organisation's number.
    public boolean asksKvk() {
        return table().filter(of -> !of.isInFile(Kolom.HOUDER_KVK)).isPresent()
                && (knownKvk().isEmpty() || !kvk.get().isEmpty());
    }

    /// Whether the file does not say which month it is about.
    public boolean asksMonth() {
        return table().filter(of -> !of.isInFile(Kolom.TIJDVAK)).isPresent();
    }

    /// What was delivered a month earlier, to compare with.
    public Optional<Delivered> previous() {
        return overview.get()
                .flatMap(of -> of.summary().mainMonth())
                .map(of -> of.minusMonths(1))
                .flatMap(of -> settings.current().delivered(of));
    }

    /// Looks at the file that lies on the desk, once for each file.
    public void look() {
        if (desk.session().equals(looked)) {
            return;
        }
        looked = desk.session();
        answers.clear();
        kvk.set("");
        show();
    }

    /// Takes a column for an official column; the numbers follow.
    public void answer(Question question, Question.Choice choice) {
        answers.put(question.kolom(), choice);
    }

    /// What was answered, or proposed as long as nothing was.
    public Optional<Question.Choice> answer(Question question) {
        return Optional.ofNullable(answers.get(question.kolom())).or(question::proposed);
    }

    /// The first question that has no answer yet.
    public Optional<Question> firstOpen() {
        return questions.get().stream().filter(of -> answer(of).isEmpty()).findFirst();
    }

    /// Whether the KvK number is eight digits, if it is asked for.
    public boolean isKvkGood() {
        return !asksKvk() || kvk.get().strip().matches("[0-9]{8}");
    }

    /// The character set the file is read in now.
    public Charset charset() {
        return desk.session().orElseThrow().document().source().encoding().charset();
    }

    /// Reads the file anew with other letters.
    public void reread(Charset charset) {
        Session now = desk.session().orElseThrow();
        if (charset.equals(charset()) || now.history().isChanged()) {
            return;
        }
        desk.setBusy(true);
        desk.background()
                .run(progress ->
                        now.reread(
                                now.document().source().overrule().withLetters(charset), progress))
                .onSuccess(read -> {
                    desk.setBusy(false);
                    desk.lay(Optional.of(read), desk.isPractice());
                    look();
                })
                .onFailure(this::failed);
    }

    /// Goes on with the answers: everything is checked anew with them, and they are remembered for the next month.
    ///
    /// @return whether all questions had an answer
    public boolean confirm() {
        if (desk.session().isEmpty() || firstOpen().isPresent() || !isKvkGood()) {
            return false;
        }
        Session session = desk.session().get();
        Mapping mapping = answered(session);
        Fill fill = filled(session.table().fill());
        remember(session, mapping);
        if (mapping.equals(session.table().mapping()) && fill.equals(session.table().fill())) {
            goOn();
            return true;
        }
        Circumstances circumstances = circumstances(session, fill);
        desk.setBusy(true);
        desk.background()
                .run(progress -> {
                    session.look(mapping, fill, circumstances, progress);
                    return session;
                })
                .onSuccess(_ -> looked())
                .onFailure(this::failed);
        return true;
    }

    private void looked() {
        desk.setBusy(false);
        show();
        desk.changed();
        goOn();
    }

    private void failed(Throwable cause) {
        desk.setBusy(false);
        desk.say(
                desk.texts()
                        .text(
                                "start.problem.unexpected",
                                Map.of("code", cause.getClass().getSimpleName())));
    }

    private void goOn() {
        desk.understoodProperty().set(true);
        desk.goTo(Step.PROBLEMEN);
    }

    private record Seen(Overview overview, List<Question> questions) {}

    /// Counting a large file takes a moment, so the window does not wait for it.
    private void show() {
        overview.set(Optional.empty());
        questions.set(List.of());
        desk.session()
                .ifPresent(of ->
                        desk.background()
                                .run(_ -> seen(of))
                                .onSuccess(seen -> {
                                    overview.set(Optional.of(seen.overview()));
                                    questions.set(seen.questions());
                                })
                                .onFailure(this::failed));
    }

    private Seen seen(Session session) {
        Table table = session.table();
        List<Question> asked =
                new Questions(table, LocalDate.now(clock)).all(remembered(table.document()));
        return new Seen(Overview.of(session), asked);
    }

    /// The mapping with the answers in it; what was asked is no longer doubtful.
    private Mapping answered(Session session) {
        Map<Kolom, Integer> positions = new EnumMap<>(Kolom.class);
        positions.putAll(session.table().mapping().positions());
        for (Question question : questions.get()) {
            positions.remove(question.kolom());
        }
        for (Question question : questions.get()) {
            answer(question)
                    .filter(choice -> !choice.isNone())
                    .ifPresent(choice -> {
                        positions.values().removeIf(at -> at == choice.position());
                        positions.put(question.kolom(), choice.position());
                    });
        }
        return Mapping.of(positions);
    }

    private Fill filled(Fill fill) {
        Optional<String> number =
                Optional.of(kvk.get().strip()).filter(of -> asksKvk() && !of.isEmpty());
        Optional<YearMonth> chosen = asksMonth() ? Optional.of(month.get()) : Optional.empty();
        return new Fill(fill.version(), number.or(fill::kvk), chosen, fill.gob());
    }

    private static Circumstances circumstances(Session session, Fill fill) {
        Circumstances of = session.circumstances();
        return of.of(fill.kvk().or(of::kvk));
    }

    private void remember(Session session, Mapping mapping) {
        if (desk.isPractice()) {
            return;
        }
        Set<Kolom> absent = EnumSet.noneOf(Kolom.class);
        for (Question question : questions.get()) {
            answer(question)
                    .filter(Question.Choice::isNone)
                    .ifPresent(_ -> absent.add(question.kolom()));
        }
        Document document = session.document();
        String number = kvk.get().strip();
        settings.update(all ->
                all.remember(
                                RememberedMapping.fingerprint(document),
                                RememberedMapping.of(document, mapping, absent))
                        .with(number.isEmpty() ? all.profile() : all.profile().withKvk(number)));
    }

    private Optional<RememberedMapping> remembered(Document document) {
        return Optional.ofNullable(
                settings.current().mappings().get(RememberedMapping.fingerprint(document)));
    }

    private Optional<String> knownKvk() {
        return table().flatMap(of -> of.fill().kvk());
    }

    private Optional<Table> table() {
        return desk.session().map(Session::table);
    }
}
