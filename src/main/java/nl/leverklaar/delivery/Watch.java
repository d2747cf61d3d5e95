package nl.leverklaar.delivery;

import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Guards one request: cuts it off when it falls silent, takes too long or is stopped.
final class Watch implements Runnable {
    private final Timeouts timeouts;
    private final BooleanSupplier stopped;
    private final Runnable cut;
    private final long began = System.nanoTime();
    private volatile long lastSign = began;
    private volatile Optional<Uncertainty> verdict = Optional.empty();

    /// @param cut closes the connection at once, from any thread
    Watch(Timeouts timeouts, BooleanSupplier stopped, Runnable cut) {
        this.timeouts = timeouts;
        this.stopped = stopped;
        this.cut = cut;
    }

    /// A byte came or went.
    void sign() {
        lastSign = System.nanoTime();
    }

    void abort() {
        cut.run();
    }

    /// Why it was cut off, when it was.
    Optional<Uncertainty> verdict() {
        return verdict;
    }

    @Override
    public void run() {
        long now = System.nanoTime();
        if (stopped.getAsBoolean()) {
            cutFor(Uncertainty.STOPPED);
        } else if (now - lastSign > timeouts.silence().toNanos()
                || now - began > timeouts.whole().toNanos()) {
            cutFor(Uncertainty.SILENT);
        }
    }

    private void cutFor(Uncertainty why) {
        if (verdict.isEmpty()) {
            verdict = Optional.of(why);
            cut.run();
        }
    }
}
