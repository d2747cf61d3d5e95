package nl.leverklaar.delivery;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/// Lets time pass between two tries.
@FunctionalInterface
public interface Pause {

    /// Waits, unless it is stopped.
    ///
    /// @return false when it was stopped before the time was over
    boolean over(Duration length, BooleanSupplier stopped);

    /// Really waits, and looks ten times a second whether it should stop.
    static Pause real() {
        return (length, stopped) -> {
            long end = System.nanoTime() + length.toNanos();
            while (!stopped.getAsBoolean()) {
                long left = end - System.nanoTime();
                if (left <= 0) {
                    return true;
                }
                try {
                    Thread.sleep(Duration.ofNanos(Math.min(left, 100_000_000)));
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return false;
                }
            }
            return false;
        };
    }
}
