package nl.leverklaar.delivery;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;

/// Sees every step and every wait of a delivery, and makes the waits take no time.
final class Watcher implements Steps, Pause {
    final List<Step> steps = new CopyOnWriteArrayList<>();
    final List<Wait> waits = new CopyOnWriteArrayList<>();
    volatile boolean stopped;
    volatile Runnable onStep = () -> {};
    volatile Runnable onWait = () -> {};

    /// Patience without jitter, so that waits can be compared.
    Patience patience() {
        RandomGenerator none = () -> 0L;
        return new Patience(this, none);
    }

    List<Duration> lengths() {
        return waits.stream().map(Wait::length).toList();
    }

    @Override
    public void at(Step step) {
        steps.add(step);
        onStep.run();
    }

    @Override
    public void waiting(Wait wait) {
        waits.add(wait);
        onWait.run();
    }

    @Override
    public boolean stopped() {
        return stopped;
    }

    @Override
    public boolean over(Duration length, BooleanSupplier stopping) {
        return !stopping.getAsBoolean();
    }
}
