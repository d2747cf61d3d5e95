package nl.leverklaar.delivery;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.leverklaar.delivery.Status.Beschikbaarheid;
import nl.leverklaar.delivery.Status.Onderhoud;

/// Reads how the server is, and compares its clock with ours.
final class StatusReader implements Connection.Reading<Status> {
    private final Omgeving omgeving;
    private final InstantSource clock;

    StatusReader(Omgeving omgeving, InstantSource clock) {
        this.omgeving = omgeving;
        this.clock = clock;
    }

    @Override
    public Status read(Answer answer) throws NotAsAgreed {
        Fields fields = answer.json("application/json");
        if (!fields.text("omgeving").equals(omgeving.code())) {
            throw new NotAsAgreed(Uncertainty.OTHER_ENVIRONMENT);
        }
        return new Status(
                omgeving,
                beschikbaarheid(fields.text("beschikbaarheid")),
                gepland(fields),
                fields.number("maximaleBestandsgrootte"),
                fields.texts("indelingen"),
                PlainText.of(fields.text("regelset")),
                PlainText.of(fields.text("minimaleClientversie")),
                Duration.between(clock.instant(), fields.instant("serverTijd")));
    }

    private static Beschikbaarheid beschikbaarheid(String code) throws NotAsAgreed {
        try {
            return Beschikbaarheid.valueOf(code.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new NotAsAgreed(Uncertainty.JSON);
        }
    }

    private static List<Onderhoud> gepland(Fields fields) throws NotAsAgreed {
        var gepland = new ArrayList<Onderhoud>();
        for (Fields onderhoud : fields.objects("gepland")) {
            gepland.add(new Onderhoud(onderhoud.instant("van"), onderhoud.instant("totEnMet")));
        }
        return gepland;
    }
}
