package nl.leverklaar.ui.send;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import nl.leverklaar.delivery.SoortLevering;
import nl.leverklaar.delivery.Uuid7;
import nl.leverklaar.layout.Contract;
import nl.leverklaar.session.Outgoing;
import nl.leverklaar.session.Session;
import nl.leverklaar.settings.SettingsFile;

/// Makes the delivery file and its announcement, ready to be shipped.
final class Packing {

    /// What came of it.
    sealed interface Packed {

        record Parcelled(Shipping shipping) implements Packed {}

        record NotYet(Outgoing why) implements Packed {}
    }

    private final SettingsFile settings;
    private final Clock clock;

    Packing(SettingsFile settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /// @throws UncheckedIOException when the file cannot be written
    Packed pack(Session session, Recipient to, int volgnr) {
        try (Contract contract = new Contract()) {
            Path folder = settings.outbox();
            Outgoing made = session.prepare(folder, volgnr, contract);
            if (made instanceof Outgoing.Ready ready) {
                UUID id = new Uuid7(clock, new SecureRandom()).next();
                SoortLevering soort = volgnr == 1 ? SoortLevering.EERSTE : SoortLevering.AANVULLING;
                return new Packed.Parcelled(new Shipping(to, ready, ready.announcement(id, soort, clock.instant())));
            }
            Files.deleteIfExists(folder);
            return new Packed.NotYet(made);
        } catch (IOException e) {
            throw new UncheckedIOException("the delivery file could not be written", e);
        }
    }

    /// Which delivery of the month this is, from 1; practice rounds do not count.
    int volgnr(Optional<YearMonth> month, boolean practice) {
        long before = settings.current().deliveries().stream()
                .filter(of -> !of.practice() && !practice)
                .filter(of -> month.filter(of.periode()::equals).isPresent())
                .count();
        return 1 + Math.toIntExact(before);
    }
}
