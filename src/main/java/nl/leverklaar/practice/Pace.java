package nl.leverklaar.practice;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;

/// Counts how often something happened in the last while.
final class Pace {
    private final int most;
    private final Duration window;
    private final InstantSource clock;
    private final Deque<Instant> times = new ArrayDeque<>();

    Pace(int most, Duration window, InstantSource clock) {
        this.most = most;
        this.window = window;
        this.clock = clock;
    }

    synchronized void count() {
        times.add(clock.instant());
    }

    synchronized void forget() {
        times.clear();
    }

    /// The seconds until there is room for one more; 0 when there is.
    synchronized long secondsToWait() {
        Instant now = clock.instant();
        while (!times.isEmpty() && !times.getFirst().plus(window).isAfter(now)) {
            times.removeFirst();
        }
        return times.size() < most
                ? 0
                : Duration.between(now, times.getFirst().plus(window)).toSeconds() + 1;
    }
}
