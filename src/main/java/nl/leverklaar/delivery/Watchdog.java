package nl.leverklaar.delivery;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Looks at every running request a few times a second. No timeout of HttpClient covers a blocked upload.
final class Watchdog implements AutoCloseable {
    private static final Duration EVERY = Duration.ofMillis(50);

    private final ScheduledExecutorService rounds =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("delivery-watchdog").factory());

    /// A round that goes on until it is closed.
    interface Round extends AutoCloseable {
        @Override
        void close();
    }

    Round over(Watch watch) {
        Future<?> round =
                rounds.scheduleAtFixedRate(
                        watch, EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
        return () -> round.cancel(false);
    }

    @Override
    public void close() {
        rounds.shutdownNow();
    }
}
