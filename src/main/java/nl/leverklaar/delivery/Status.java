package nl.leverklaar.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// How the server is and what it accepts.
///
/// @param omgeving the world it belongs to; equal to that of the endpoint, or there is no status
/// @param beschikbaarheid whether it accepts deliveries now
/// @param gepland maintenance to come
/// @param maximaleBestandsgrootte in bytes
/// @param indelingen the layouts it accepts
/// @param regelset the version of its rules
/// @param minimaleClientversie older programs are refused
/// @param clockAhead how far the server's clock is ahead of ours; negative when it is behind
public record Status(
        Omgeving omgeving,
        Beschikbaarheid beschikbaarheid,
        List<Onderhoud> gepland,
        long maximaleBestandsgrootte,
        List<String> indelingen,
        String regelset,
        String minimaleClientversie,
        Duration clockAhead) {

    private static final Duration NOTICEABLE = Duration.ofSeconds(60);
    private static final Duration CODES_FAIL = Duration.ofMinutes(5);

    /// Whether deliveries are accepted now.
    public enum Beschikbaarheid {
        BESCHIKBAAR,
        ONDERHOUD,
        STORING
    }

    /// A planned time without deliveries.
    public record Onderhoud(Instant van, Instant totEnMet) {}

    /// What the clock of this computer means for the user.
    public enum Clock {
        GOOD,
        BEHIND,
        AHEAD,
        BEHIND_CODES_FAIL,
        AHEAD_CODES_FAIL;

        public String messageKey() {
            return Keys.of("clock", this);
        }
    }

    public Status {
        gepland = List.copyOf(gepland);
        indelingen = List.copyOf(indelingen);
    }

    /// The clock of this computer, compared with that of the server.
    public Clock clock() {
        boolean far = clockAhead.abs().compareTo(CODES_FAIL) > 0;
        if (clockAhead.abs().compareTo(NOTICEABLE) <= 0) {
            return Clock.GOOD;
        }
        if (clockAhead.isPositive()) {
            return far ? Clock.BEHIND_CODES_FAIL : Clock.BEHIND;
        }
        return far ? Clock.AHEAD_CODES_FAIL : Clock.AHEAD;
    }
}
