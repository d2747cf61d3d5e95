package nl.leverklaar.ui.send;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.leverklaar.delivery.AccessResult;
import nl.leverklaar.delivery.DeliveryResult;
import nl.leverklaar.delivery.Problem;
import nl.leverklaar.delivery.Receipt;
import nl.leverklaar.delivery.SoortLevering;
import nl.leverklaar.delivery.Steps;
import nl.leverklaar.delivery.Uuid7;
import nl.leverklaar.delivery.Wait;
import nl.leverklaar.layout.Contract;
import nl.leverklaar.session.Gate;
import nl.leverklaar.session.Outgoing;
import nl.leverklaar.session.Session;
import nl.leverklaar.settings.Delivered;
import nl.leverklaar.settings.SettingsFile;
import nl.leverklaar.text.Texts;
import nl.leverklaar.ui.kit.Written;
import nl.leverklaar.ui.shell.Desk;
import nl.leverklaar.ui.shell.Step;

/// Shows exactly what would be sent and to whom, and sends it when a person says so.
///
/// After an uncertain end the same file is sent again under the same announcement, so it can never count twice.
public final class SendModel {

    private final Desk desk;
    private final SettingsFile settings;
    private final Recipients recipients;
    private final Clock clock;
    private final Texts texts;
    private final Written written;
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
        this.clock = clock;
        this.texts = desk.texts();
        this.written = new Written(texts);
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
        return parcel.get()
                .map(of ->
                        texts.text(
                                of.summary().children() == 1 ? "send.act.one" : "send.act",
                                Map.of(
                                        "maand",
                                        of.summary().month().map(written::month).orElse(""),
                                        "kinderen",
                                        written.number(of.summary().children()))))
                .orElse("");
    }

    /// What was sent of the month before, to compare with.
    public Optional<Delivered> previous() {
        return parcel.get()
                .flatMap(of -> of.summary().month())
                .flatMap(of -> settings.current().delivered(of.minusMonths(1)));
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
            state.set(blocked(gate));
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
        desk.setBusy(true);
        state.set(new SendState.Sending(texts.text("send.step.preparing"), -1));
        desk.background()
                .run(_ ->
                        uncertain
                                .map(of -> (Prepared) new Prepared.Parcelled(of.again(to)))
                                .orElseGet(() -> prepare(session, to)))
                .onSuccess(made -> prepared(made, login))
                .onFailure(this::failed);
    }

    /// Stops as soon as that is possible; what is on its way may still arrive.
    public void stop() {
        underway.ifPresent(Shipping::stop);
        if (state.get() instanceof SendState.Sending(String _, double part)) {
            state.set(new SendState.Sending(texts.text("send.step.stopping"), part));
        }
    }

    /// Saves the delivery file in a folder, for who sends it in another way.
    public void save(Path folder) {
        Session session = desk.session().orElseThrow();
        int volgnr = volgnr();
        desk.background()
                .run(_ -> {
                    try (Contract contract = new Contract()) {
                        return session.prepare(folder, volgnr, contract);
                    }
                })
                .onSuccess(this::saved)
                .onFailure(_ -> desk.say(texts.text("send.save.failed")));
    }

    private void saved(Outgoing made) {
        desk.say(
                switch (made) {
                    case Outgoing.Ready ready ->
                            texts.text(
                                    "send.saved",
                                    Map.of("naam", String.valueOf(ready.file().getFileName())));
                    case Outgoing.Withheld _, Outgoing.Broken _ -> sentence(made);
                });
    }

    private SendState blocked(Gate gate) {
        if (gate.rows() == 0) {
            return new SendState.Blocked(gate.first(), texts.text("send.blocked.rows"));
        }
        if (!gate.fouten().isEmpty()) {
            return new SendState.Blocked(
                    gate.first(), written.count("send.blocked.fouten", gate.fouten().size()));
        }
        if (!gate.unconfirmed().isEmpty()) {
            return new SendState.Blocked(
                    gate.first(),
                    written.count("send.blocked.unconfirmed", gate.unconfirmed().size()));
        }
        return new SendState.Blocked(
                gate.first(), written.count("send.blocked.notchecked", gate.notChecked()));
    }

    private void findRecipient() {
        boolean practice = desk.isPractice();
        desk.background()
                .run(_ ->
                        practice
                                ? recipients.practice(texts)
                                : recipients.real(settings.current().profile(), texts))
                .onSuccess(this::found)
                .onFailure(_ ->
                        state.set(
                                new SendState.Failed(
                                        false,
                                        texts.text("send.norecipient"),
                                        texts.text("send.norecipient.do"))));
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

    /// What came of making the delivery file.
    private sealed interface Prepared {

        record Parcelled(Shipping shipping) implements Prepared {}

        record NotYet(Outgoing why) implements Prepared {}
    }

    private void prepared(Prepared made, Login login) {
        switch (made) {
            case Prepared.Parcelled(Shipping shipping) -> ship(shipping, login);
            case Prepared.NotYet(Outgoing why) -> {
                desk.setBusy(false);
                state.set(new SendState.Blocked(Optional.empty(), sentence(why)));
            }
        }
    }

    /// Says which cell does not fit, when the last look at the file finds one that no rule reports.
    private String sentence(Outgoing why) {
        if (why instanceof Outgoing.Broken(var values) && desk.session().isPresent()) {
            var first = values.getFirst();
            return texts.text(
                    "send.broken",
                    Map.of(
                            "kolom", texts.text(first.kolom().key() + ".label"),
                            "rij", desk.session().get().document().regelnummer(first.row())));
        }
        return texts.text("send.withheld");
    }

    private Prepared prepare(Session session, Recipient to) {
        try (Contract contract = new Contract()) {
            Path folder = settings.outbox();
            Outgoing made = session.prepare(folder, volgnr(), contract);
            if (made instanceof Outgoing.Ready ready) {
                UUID id = new Uuid7(clock, new SecureRandom()).next();
                SoortLevering soort =
                        volgnr() == 1 ? SoortLevering.EERSTE : SoortLevering.AANVULLING;
                return new Prepared.Parcelled(
                        new Shipping(to, ready, ready.announcement(id, soort, clock.instant())));
            }
            Files.deleteIfExists(folder);
            return new Prepared.NotYet(made);
        } catch (IOException e) {
            throw new UncheckedIOException("the delivery file could not be written", e);
        }
    }

    private int volgnr() {
        Optional<YearMonth> month = parcel.get().flatMap(of -> of.summary().month());
        return 1
                + Math.toIntExact(
                        settings.current().deliveries().stream()
                                .filter(of -> !of.practice() && !desk.isPractice())
                                .filter(of -> month.filter(of.periode()::equals).isPresent())
                                .count());
    }

    private void ship(Shipping shipping, Login login) {
        underway = Optional.of(shipping);
        state.set(new SendState.Sending(texts.text("send.step.login"), -1));
        Watching watching = new Watching();
        desk.background()
                .run(progress -> {
                    watching.progress = Optional.of(progress);
                    return shipping.send(login, watching);
                })
                .onProgress((done, total) ->
                        state.set(
                                new SendState.Sending(
                                        texts.text(
                                                "send.step.sending",
                                                Map.of(
                                                        "gedaan",
                                                        written.size(done),
                                                        "totaal",
                                                        written.size(total))),
                                        total == 0 ? -1 : (double) done / total)))
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
        Map<String, String> values =
                result instanceof AccessResult.Denied(Problem problem)
                        ? problem.values()
                        : Map.of();
        // Nothing was announced, so the file is made anew next time, unless it waits for certainty.
        if (uncertain.isEmpty()) {
            clear(shipping);
        }
        fail(
                uncertain.isPresent(),
                sentence(result.messageKey(), values, "send.noaccess"),
                "send.noaccess.do");
    }

    private void notReceived(Shipping shipping, DeliveryResult result) {
        boolean doubt = result instanceof DeliveryResult.Uncertain;
        uncertain = doubt ? Optional.of(shipping) : Optional.empty();
        if (!doubt) {
            clear(shipping);
        }
        String kind =
                switch (result) {
                    case DeliveryResult.Uncertain _ -> "send.uncertain";
                    case DeliveryResult.Refused _ -> "send.refused";
                    case DeliveryResult.Unreachable _, DeliveryResult.Received _ ->
                            "send.unreachable";
                };
        Map<String, String> values =
                result instanceof DeliveryResult.Refused(Problem problem)
                        ? problem.values()
                        : Map.of();
        fail(doubt, sentence(result.messageKey(), values, kind), kind + ".do");
    }

    private void fail(boolean doubt, String sentence, String advice) {
        fillLogin();
        state.set(new SendState.Failed(doubt, sentence, texts.text(advice)));
    }

    private String sentence(String key, Map<String, String> values, String otherwise) {
        return texts.find(key).isPresent() ? texts.text(key, values) : texts.text(otherwise);
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
        state.set(
                new SendState.Failed(
                        false,
                        texts.text(
                                "send.unexpected",
                                Map.of("code", cause.getClass().getSimpleName())),
                        texts.text("send.unexpected.do")));
    }

    /// Tells the window what the thread that sends is doing.
    private final class Watching implements Shipping.Watch {
        private Optional<nl.leverklaar.document.Progress> progress = Optional.empty();

        @Override
        public void step(Steps.Step step) {
            String key =
                    switch (step) {
                        case ANNOUNCING -> "send.step.announcing";
                        case SENDING -> "send.step.begin";
                        case ASKING -> "send.step.asking";
                    };
            desk.background().tell(() -> state.set(new SendState.Sending(texts.text(key), -1)));
        }

        @Override
        public void waiting(Wait wait) {
            String text =
                    texts.text(
                            "send.step.waiting",
                            Map.of(
                                    "seconden", wait.length().toSeconds(),
                                    "poging", wait.nextTry(),
                                    "pogingen", wait.tries()));
            desk.background().tell(() -> state.set(new SendState.Sending(text, -1)));
        }

        @Override
        public void sent(long done, long total) {
            progress.ifPresent(told -> told.at(done, total));
        }
    }
}
