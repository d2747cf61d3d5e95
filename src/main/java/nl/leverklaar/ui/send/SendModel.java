package nl.leverklaar.ui.send;

import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.leverklaar.delivery.AccessResult;
import nl.leverklaar.delivery.DeliveryResult;
import nl.leverklaar.delivery.Receipt;
import nl.leverklaar.delivery.Steps;
import nl.leverklaar.delivery.Wait;
import nl.leverklaar.document.Progress;
import nl.leverklaar.document.WriteException;
import nl.leverklaar.layout.Contract;
import nl.leverklaar.previous.Compared;
import nl.leverklaar.session.Gate;
import nl.leverklaar.session.Outgoing;
import nl.leverklaar.session.Session;
import nl.leverklaar.settings.Delivered;
import nl.leverklaar.settings.SettingsFile;
import nl.leverklaar.text.Texts;
import nl.leverklaar.ui.shell.Desk;
import nl.leverklaar.ui.shell.Step;

/// Shows exactly what would be sent and to whom, and sends it when a person says so.
///
/// After an uncertain end the same file is sent again under the same announcement, so it can never count twice.
public final class SendModel {

    private final Desk desk;
    private final SettingsFile settings;
    private final Recipients recipients;
    private final Packing packing;
    private final Texts texts;
    private final SendWords words;
    private final ReadOnlyObjectWrapper<SendState> state =
            new ReadOnlyObjectWrapper<>(new SendState.NotConnected());
    private final ReadOnlyObjectWrapper<Optional<Parcel>> parcel =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Recipient>> recipient =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty agreed = new SimpleBooleanProperty();
    private final StringProperty password = new SimpleStringProperty("");
    private final StringProperty code = new SimpleStringProperty("");
    private Optional<Shipping> uncertain = Optional.empty();
    private Optional<Shipping> underway = Optional.empty();
    private int seen = -1;

    public SendModel(Desk desk, SettingsFile settings, Recipients recipients, Clock clock) {
        this.desk = desk;
        this.settings = settings;
        this.recipients = recipients;
        this.packing = new Packing(settings, clock);
        this.texts = desk.texts();
        this.words = new SendWords(texts);
    }

    public ReadOnlyObjectProperty<SendState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Parcel>> parcelProperty() {
        return parcel.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Recipient>> recipientProperty() {
        return recipient.getReadOnlyProperty();
    }

    /// Whether the user said in so many words that this may be sent.
    public BooleanProperty agreedProperty() {
        return agreed;
    }

    public StringProperty passwordProperty() {
        return password;
    }

    public StringProperty codeProperty() {
        return code;
    }

    /// Whether this is a practice round.
    public boolean isPractice() {
        return desk.isPractice();
    }

    /// The words of the act, such as `Verzend juni 2026 (214 kinderen)`.
    public String act() {
        return parcel.get().map(words::act).orElse("");
    }

    /// What was sent of the month before, to compare with.
    public Optional<Delivered> previous() {
        return parcel.get()
                .flatMap(of -> of.summary().mainMonth())
                .flatMap(of -> settings.current().delivered(of.minusMonths(1)));
    }

    /// The file and the month before in numbers, when it is compared with an earlier delivery.
    public Optional<Compared> compared() {
        return desk.session().flatMap(Session::compared);
    }

    /// Looks again at what there is to send.
    public void look() {
        if (underway.isPresent() || desk.session().isEmpty()) {
            return;
        }
        if (seen != desk.revisionProperty().get()) {
            seen = desk.revisionProperty().get();
            agreed.set(false);
            uncertain = Optional.empty();
        }
        Session session = desk.session().get();
        parcel.set(Optional.of(Parcel.of(session, texts)));
        Gate gate = session.gate();
        if (!gate.isOpen()) {
            state.set(words.blocked(gate));
        } else if (!desk.isPractice() && !settings.current().profile().isConnected()) {
            state.set(new SendState.NotConnected());
        } else {
            findRecipient();
        }
    }

    /// Goes to what must be decided first.
    public void goToFirst() {
        if (state.get() instanceof SendState.Blocked(var first, String _)) {
            first.ifPresentOrElse(
                    of -> desk.goToDecision(of.key()), () -> desk.goTo(Step.PROBLEMEN));
        }
    }

    /// Whether all is filled in that is needed to send.
    public boolean isComplete() {
        return agreed.get() && !password.get().isEmpty() && code.get().strip().matches("[0-9]{6}");
    }

    /// Sends, once a person agreed.
    public void send() {
        boolean may =
                state.get() instanceof SendState.Ready || state.get() instanceof SendState.Failed;
        if (!may || !isComplete() || underway.isPresent()) {
            return;
        }
        Session session = desk.session().orElseThrow();
        Recipient to = recipient.get().orElseThrow();
        Login login = new Login(password.get(), code.get().strip());
        int volgnr = volgnr();
        desk.setBusy(true);
        state.set(words.working("send.step.preparing", -1));
        desk.background()
                .run(_ ->
                        uncertain
                                .map(of ->
                                        (Packing.Packed) new Packing.Packed.Parcelled(of.again(to)))
                                .orElseGet(() -> packing.pack(session, to, volgnr)))
                .onSuccess(made -> packed(made, login))
                .onFailure(this::failed);
    }

    /// Stops as soon as that is possible; what is on its way may still arrive.
    public void stop() {
        underway.ifPresent(Shipping::stop);
        if (state.get() instanceof SendState.Sending(String _, double part)) {
            state.set(words.working("send.step.stopping", part));
        }
    }

    /// Saves the delivery file in a folder, for who sends it in another way.
    public void save(Path folder) {
        Session session = desk.session().orElseThrow();
        int volgnr = volgnr();
        desk.setBusy(true);
        desk.background()
                .run(_ -> {
                    try (Contract contract = new Contract()) {
                        return session.prepare(folder, volgnr, contract);
                    }
                })
                .onSuccess(this::saved)
                .onFailure(this::unsaved);
    }

    /// Saves a copy of the file that was opened, in which only what was repaired differs.
    public void saveCopy(Path file) {
        Session session = desk.session().orElseThrow();
        Map<String, String> name = Map.of("naam", String.valueOf(file.getFileName()));
        desk.setBusy(true);
        desk.background()
                .run(_ -> session.saveCopy(file))
                .onSuccess(_ -> saveEnded(texts.text("send.copy.saved", name)))
                .onFailure(this::unsaved);
    }

    /// The name that is proposed for that copy.
    public String copyName() {
        return texts.text(
                "send.copy.name",
                Map.of(
                        "maand",
                        parcel.get()
                                .flatMap(of -> of.summary().mainMonth())
                                .map(YearMonth::toString)
                                .orElse("")));
    }

    private void unsaved(Throwable e) {
        saveEnded(texts.text(WriteException.why(e).key()));
    }

    private void saveEnded(String sentence) {
        desk.setBusy(false);
        desk.say(sentence);
    }

    private void saved(Outgoing made) {
        saveEnded(words.saved(made, desk.session().orElseThrow()));
    }

    private void findRecipient() {
        boolean practice = desk.isPractice();
        desk.background()
                .run(_ ->
                        practice
                                ? recipients.practice(texts)
                                : recipients.real(settings.current().profile(), texts))
                .onSuccess(this::found)
                .onFailure(_ -> state.set(words.noRecipient()));
    }

    private void found(Recipient of) {
        recipient.set(Optional.of(of));
        fillLogin();
        if (!(state.get() instanceof SendState.Failed)) {
            state.set(new SendState.Ready());
        }
    }

    /// In a practice round the login is no secret, and filled in.
    private void fillLogin() {
        recipient
                .get()
                .flatMap(of -> of.login().get())
                .ifPresentOrElse(
                        of -> {
                            password.set(of.password());
                            code.set(of.code());
                        },
                        () -> code.set(""));
    }

    private void packed(Packing.Packed made, Login login) {
        switch (made) {
            case Packing.Packed.Parcelled(Shipping shipping) -> ship(shipping, login);
            case Packing.Packed.NotYet(Outgoing why) -> {
                desk.setBusy(false);
                state.set(words.notMade(why, desk.session().orElseThrow()));
            }
        }
    }

    private int volgnr() {
        return packing.volgnr(parcel.get().flatMap(of -> of.summary().month()), desk.isPractice());
    }

    private void ship(Shipping shipping, Login login) {
        underway = Optional.of(shipping);
        state.set(words.working("send.step.login", -1));
        Watching watching = new Watching();
        desk.background()
                .run(progress -> {
                    watching.progress = Optional.of(progress);
                    return shipping.send(login, watching);
                })
                .onProgress((done, total) -> state.set(words.sending(done, total)))
                .onSuccess(outcome -> ended(shipping, outcome))
                .onFailure(this::failed);
    }

    private void ended(Shipping shipping, Shipping.Outcome outcome) {
        underway = Optional.empty();
        desk.setBusy(false);
        switch (outcome) {
            case Shipping.Outcome.NoAccess(AccessResult result) -> noAccess(shipping, result);
            case Shipping.Outcome.Ended(DeliveryResult.Received(Receipt receipt)) ->
                    received(shipping, receipt);
            case Shipping.Outcome.Ended(DeliveryResult result) -> notReceived(shipping, result);
        }
    }

    private void noAccess(Shipping shipping, AccessResult result) {
        // Nothing was announced, so the file is made anew next time, unless it waits for certainty.
        if (uncertain.isEmpty()) {
            clear(shipping);
        }
        fail(words.noAccess(result, uncertain.isPresent()));
    }

    private void notReceived(Shipping shipping, DeliveryResult result) {
        boolean doubt = result instanceof DeliveryResult.Uncertain;
        uncertain = doubt ? Optional.of(shipping) : Optional.empty();
        if (!doubt) {
            clear(shipping);
        }
        fail(words.notReceived(result));
    }

    private void fail(SendState.Failed failed) {
        fillLogin();
        state.set(failed);
    }

    private void received(Shipping shipping, Receipt receipt) {
        uncertain = Optional.empty();
        Parcel sent = parcel.get().orElseThrow();
        Delivered delivered =
                new Delivered(
                        receipt.kenmerk(),
                        receipt.ontvangenOp(),
                        receipt.periode(),
                        receipt.bestand().aantalRegels(),
                        sent.summary().children(),
                        sent.apart(),
                        desk.isPractice()
                                ? texts.text("send.practice.short")
                                : recipient.get().orElseThrow().host(),
                        receipt.bestand().sha256().hex(),
                        desk.isPractice());
        settings.update(all -> all.keep(delivered));
        clear(shipping);
        password.set("");
        code.set("");
        agreed.set(false);
        desk.deliveredProperty().set(Optional.of(delivered));
        state.set(new SendState.Ready());
        desk.goTo(Step.KLAAR);
    }

    private void clear(Shipping shipping) {
        desk.background()
                .run(_ -> {
                    shipping.clear();
                    return true;
                });
    }

    private void failed(Throwable cause) {
        underway = Optional.empty();
        desk.setBusy(false);
        state.set(words.unexpected(cause));
    }

    /// Tells the window what the thread that sends is doing.
    private final class Watching implements Shipping.Watch {
        private Optional<Progress> progress = Optional.empty();

        @Override
        public void step(Steps.Step step) {
            desk.background().tell(() -> state.set(words.step(step)));
        }

        @Override
        public void waiting(Wait wait) {
            desk.background().tell(() -> state.set(words.waiting(wait)));
        }

        @Override
        public void sent(long done, long total) {
            progress.ifPresent(told -> told.at(done, total));
        }
    }
}
