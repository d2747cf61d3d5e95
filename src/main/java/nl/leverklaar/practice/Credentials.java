package nl.leverklaar.practice;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Set;

/// The login of the practice endpoint. Known to the program, because practising needs no phone and guards nothing.
final class Credentials {
    private static final String PASSWORD = "Oefenen-mag-altijd";
    private static final int DIGITS = 6;

    private final TimeCode codes;
    private final InstantSource clock;
    private final Set<Long> used = new HashSet<>();

    Credentials(InstantSource clock) {
        var secret = new byte[20];
        new SecureRandom().nextBytes(secret);
        this.codes = new TimeCode(secret, DIGITS);
        this.clock = clock;
    }

    String password() {
        return PASSWORD;
    }

    TimeCode codes() {
        return codes;
    }

    synchronized void used(long step) {
        used.add(step);
    }

    /// A code that works now and was not used yet; the code of now when there is none left.
    synchronized String code() {
        long now = TimeCode.step(clock.instant());
        used.removeIf(step -> step < now - 1);
        for (long step : new long[] {now, now + 1, now - 1}) {
            if (!used.contains(step)) {
                return codes.at(step);
            }
        }
        return codes.at(now);
    }
}
