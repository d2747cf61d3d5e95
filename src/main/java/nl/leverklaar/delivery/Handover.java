package nl.leverklaar.delivery;

import java.util.Optional;
import nl.leverklaar.delivery.Steps.Step;

/// One delivery from announcement to certainty, as far as certainty can be had.
///
/// While there is doubt whether the server has the file, it is asked; the file is sent again only after the
/// server said that it lacks it, always under the same id.
final class Handover {
    private final Calls calls;
    private final Patience patience;
    private final Parcel parcel;
    private final Steps steps;

    private Optional<Uncertainty> doubt = Optional.empty();
    private Optional<Uncertainty> wholeFileOut = Optional.empty();
    private boolean announced;
    private boolean digestDenied;

    Handover(Calls calls, Patience patience, Parcel parcel, Steps steps) {
        this.calls = calls;
        this.patience = patience;
        this.parcel = parcel;
        this.steps = steps;
    }

    DeliveryResult run() {
        if (!parcel.isUnchanged()) {
            return new DeliveryResult.Refused(Problem.of(ProblemCode.BESTAND_GEWIJZIGD));
        }
        Heard<DeliveryState> state = patience.insist(this::announce, steps);
        return switch (state) {
            case Heard.Good<DeliveryState>(var at) when at.awaitsFile() -> send();
            case Heard.Good<DeliveryState> _ -> Results.of(patience.insist(this::receipt, steps));
            case Heard.No<DeliveryState>(var problem) -> new DeliveryResult.Refused(problem);
            default -> new DeliveryResult.Unreachable(state.asCause());
        };
    }

    private DeliveryResult send() {
        Heard<Receipt> heard = attempt();
        for (int failed = 1; heard.passes() && patience.waits(failed, heard, steps); failed++) {
            heard = attempt();
        }
        return judged(heard);
    }

    private Heard<Receipt> attempt() {
        if (doubt.isPresent()) {
            Optional<Receipt> found = ask();
            if (found.isPresent() || doubt.isPresent()) {
                return found.<Heard<Receipt>>map(Heard.Good::new)
                        .orElseGet(() -> new Heard.Doubtful<>(doubt.orElseThrow()));
            }
        }
        return announced ? put() : announceAgain();
    }

    private Heard<Receipt> announceAgain() {
        Heard<DeliveryState> state = announce();
        return switch (state) {
            case Heard.Good<DeliveryState>(var at) -> at.awaitsFile() ? put() : receipt();
            case Heard.No<DeliveryState>(var problem) -> new Heard.No<>(problem);
            case Heard.Doubtful<DeliveryState>(var why) -> new Heard.Doubtful<>(why);
            case Heard.Nothing<DeliveryState>(var cause) -> new Heard.Nothing<>(cause);
        };
    }

    private Heard<DeliveryState> announce() {
        steps.at(Step.ANNOUNCING);
        Heard<DeliveryState> heard =
                calls.announce(parcel.access(), parcel.announced(), steps::stopped);
        announced = heard instanceof Heard.Good<DeliveryState>;
        return heard;
    }

    private Heard<Receipt> put() {
        steps.at(Step.SENDING);
        FileBody body = Calls.body(parcel.file(), parcel.announced(), parcel.progress());
        Heard<Receipt> heard =
                calls.send(parcel.access(), parcel.announced(), body, steps::stopped);
        if (heard instanceof Heard.No<Receipt>(var problem)
                && problem.code() == ProblemCode.DIGEST_KLOPT_NIET) {
            return digestDenied(heard);
        }
        doubt = doubt(heard);
        if (doubt.isEmpty()) {
            return heard;
        }
        if (body.isComplete() && heard instanceof Heard.Doubtful<Receipt>) {
            wholeFileOut = doubt;
        }
        return ask().<Heard<Receipt>>map(Heard.Good::new).orElse(heard);
    }

    /// Damaged on the way, or changed here? Looked at once, sent again once.
    private Heard<Receipt> digestDenied(Heard<Receipt> heard) {
        if (!parcel.isUnchanged()) {
            return new Heard.No<>(Problem.of(ProblemCode.BESTAND_GEWIJZIGD));
        }
        if (digestDenied) {
            return heard;
        }
        digestDenied = true;
        return put();
    }

    private static Optional<Uncertainty> doubt(Heard<Receipt> heard) {
        return switch (heard) {
            case Heard.Doubtful<Receipt>(var why) -> Optional.of(why);
            case Heard.No<Receipt>(var problem) when problem.code().leavesDoubt() ->
                    Optional.of(Uncertainty.SERVER_FAILED);
            default -> Optional.empty();
        };
    }

    /// Asks the server what it knows; settles the doubt when it says that it lacks the file.
    private Optional<Receipt> ask() {
        steps.at(Step.ASKING);
        switch (calls.state(parcel.access(), parcel.announced().leveringId())) {
            case Heard.Good<DeliveryState>(var at) when at.awaitsFile() -> doubt = Optional.empty();
            case Heard.Good<DeliveryState> _ -> {
                return receipt() instanceof Heard.Good<Receipt>(var found)
                        ? Optional.of(found)
                        : Optional.empty();
            }
            case Heard.No<DeliveryState>(var problem)
                    when problem.code() == ProblemCode.LEVERING_ONBEKEND -> {
                doubt = Optional.empty();
                announced = false;
            }
            default -> {
                // No certain answer: the doubt stays.
            }
        }
        return Optional.empty();
    }

    private Heard<Receipt> receipt() {
        steps.at(Step.ASKING);
        return calls.receipt(parcel.access(), parcel.announced());
    }

    private DeliveryResult judged(Heard<Receipt> heard) {
        Optional<Uncertainty> open = doubt.or(() -> wholeFileOut);
        return switch (heard) {
            case Heard.Doubtful<Receipt> _ when open.isEmpty() ->
                    new DeliveryResult.Unreachable(heard.asCause());
            case Heard.Nothing<Receipt> _ when open.isPresent() ->
                    new DeliveryResult.Uncertain(open.get());
            case Heard.No<Receipt> _ when doubt.isPresent() ->
                    new DeliveryResult.Uncertain(doubt.get());
            default -> Results.of(heard);
        };
    }
}
