package nl.leverklaar.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/// The visible way of trying again: after 2, 8 and 30 seconds and a little chance, at most four tries in all.
public final class Patience {
    static final int TRIES = 4;
    private static final List<Duration> WAITS =
            List.of(Duration.ofSeconds(2), Duration.ofSeconds(8), Duration.ofSeconds(30));
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Pause pause;
    private final RandomGenerator jitter;

    public Patience(Pause pause, RandomGenerator jitter) {
        this.pause = pause;
        this.jitter = jitter;
    }

    public static Patience usual() {
        return new Patience(Pause.real(), RandomGenerator.getDefault());
    }

    /// Tries until there is an answer that another try would not change.
    <T> Heard<T> insist(Supplier<Heard<T>> attempt, Steps steps) {
        Heard<T> heard = attempt.get();
        for (int failed = 1; heard.passes() && waits(failed, heard, steps); failed++) {
            heard = attempt.get();
        }
        return heard;
    }

    /// Waits after the so-manieth failure; false when there is to be no next try.
    boolean waits(int failed, Heard<?> heard, Steps steps) {
        Optional<Duration> asked = heard.retryAfter();
        boolean tooLong = asked.filter(wait -> wait.compareTo(LONGEST) > 0).isPresent();
        if (failed >= TRIES || steps.stopped() || tooLong) {
            return false;
        }
        Duration length = asked.orElseGet(() -> chosen(failed));
        steps.waiting(new Wait(heard.messageKey(), length, failed + 1, TRIES));
        return pause.over(length, steps::stopped);
    }

    private Duration chosen(int failed) {
        Duration wait = WAITS.get(failed - 1);
        return wait.plusMillis(jitter.nextLong(wait.toMillis() / 4));
    }
}
