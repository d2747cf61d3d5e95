package nl.leverklaar.practice;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Set;
import java.util.function.LongConsumer;

/// Opens for the code of now, of the 30 seconds before and of those after; for each code once.
final class TimeCodeLock {
    private static final int WINDOW = 1;

    private final TimeCode codes;
    private final InstantSource clock;
    private final LongConsumer whenUsed;
    private final Set<Long> used = new HashSet<>();

    /// @param whenUsed hears the step of every code that opened
    TimeCodeLock(TimeCode codes, InstantSource clock, LongConsumer whenUsed) {
        this.codes = codes;
        this.clock = clock;
        this.whenUsed = whenUsed;
    }

    synchronized boolean opens(String code) {
        long now = TimeCode.step(clock.instant());
        used.removeIf(step -> step < now - WINDOW);
        for (long step = now - WINDOW; step <= now + WINDOW; step++) {
            if (equal(codes.at(step), code) && used.add(step)) {
                whenUsed.accept(step);
                return true;
            }
        }
        return false;
    }

    private static boolean equal(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
