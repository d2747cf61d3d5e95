package nl.leverklaar.ui.send;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.leverklaar.delivery.Access;
import nl.leverklaar.delivery.AccessResult;
import nl.leverklaar.delivery.Announcement;
import nl.leverklaar.delivery.Delivery;
import nl.leverklaar.delivery.DeliveryResult;
import nl.leverklaar.delivery.Progress;
import nl.leverklaar.delivery.Steps;
import nl.leverklaar.delivery.Wait;
import nl.leverklaar.session.Outgoing;

/// Carries one prepared file to a recipient. It runs beside the window; [#stop()] may be called from there.
final class Shipping {

    /// What came of it.
    sealed interface Outcome {

        /// The login was not accepted, or nobody was there to ask.
        record NoAccess(AccessResult result) implements Outcome {}

        /// How the delivery ended.
        record Ended(DeliveryResult result) implements Outcome {}
    }

    /// Hears what is being done, on the thread that sends.
    interface Watch {
        void step(Steps.Step step);

        void waiting(Wait wait);

        void sent(long done, long total);
    }

    private final Recipient recipient;
    private final Outgoing.Ready prepared;
    private final Announcement announcement;
    private final AtomicBoolean stopped = new AtomicBoolean();

    Shipping(Recipient recipient, Outgoing.Ready prepared, Announcement announcement) {
        this.recipient = recipient;
        this.prepared = prepared;
        this.announcement = announcement;
    }

    Outgoing.Ready prepared() {
        return prepared;
    }

    /// The same parcel under the same announcement, for after an uncertain end.
    Shipping again(Recipient to) {
        return new Shipping(to, prepared, announcement);
    }

    void stop() {
        stopped.set(true);
    }

    Outcome send(Login login, Watch watch) {
        try (Delivery delivery = recipient.connect().get()) {
            AccessResult asked = delivery.open(login.password().toCharArray(), login.code());
            if (!(asked instanceof AccessResult.Granted(Access access))) {
                return new Outcome.NoAccess(asked);
            }
            try {
                Progress progress = watch::sent;
                return new Outcome.Ended(
                        delivery.deliver(
                                access, announcement, prepared.file(), progress, steps(watch)));
            } finally {
                delivery.logOff(access);
            }
        }
    }

    /// Removes the file that was sent; it was made for this only.
    void clear() throws IOException {
        Files.deleteIfExists(prepared.file());
        Optional<Path> folder = Optional.ofNullable(prepared.file().getParent());
        if (folder.isPresent()) {
            Files.deleteIfExists(folder.get());
        }
    }

    private Steps steps(Watch watch) {
        return new Steps() {
            @Override
            public void at(Step step) {
                watch.step(step);
            }

            @Override
            public void waiting(Wait wait) {
                watch.waiting(wait);
            }

            @Override
            public boolean stopped() {
                return stopped.get();
            }
        };
    }
}
