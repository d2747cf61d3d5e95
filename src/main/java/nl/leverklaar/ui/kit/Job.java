package nl.leverklaar.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import nl.leverklaar.document.Progress;
import org.jspecify.annotations.Nullable;

/// Work that goes on beside the window; what is registered here is called on the thread of the window.
///
/// After [#stop()] neither success nor failure is told any more.
public final class Job<T> {

    private record Count(long done, long total) {}

    private final Executor window;
    private final Consumer<Throwable> unhandled;
    private final AtomicReference<@Nullable Count> waiting = new AtomicReference<>();
    private final List<Consumer<T>> successes = new ArrayList<>();
    private final List<Consumer<Throwable>> failures = new ArrayList<>();
    private Progress progress = Progress.NONE;
    private Optional<T> result = Optional.empty();
    private Optional<Throwable> failure = Optional.empty();
    private boolean started;
    private volatile boolean stopped;

    Job(Executor window, Consumer<Throwable> unhandled) {
        this.window = window;
        this.unhandled = unhandled;
    }

    /// Is told the result; nothing when the work was stopped or failed.
    public Job<T> onSuccess(Consumer<T> heard) {
        successes.add(heard);
        result.ifPresent(heard);
        return this;
    }

    /// Is told what went wrong.
    public Job<T> onFailure(Consumer<Throwable> heard) {
        failures.add(heard);
        failure.ifPresent(heard);
        return this;
    }

    /// Is told how far it is, never more often than the window can show.
    public Job<T> onProgress(Progress heard) {
        progress = heard;
        return this;
    }

    /// Stops the work at the next step it reports, and from now on nothing is told. Work that waits for a drive that does not
    /// answer is left behind: to interrupt it would wait for the same drive, on the thread of the window.
    public void stop() {
        stopped = true;
    }

    public boolean isStopped() {
        return stopped;
    }

    void started() {
        started = true;
    }

    void work(Background.Work<T> work) {
        try {
            T done = work.run(this::report);
            window.execute(() -> succeed(done));
        } catch (CancellationException e) {
            stopped = true;
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            window.execute(() -> fail(e));
        }
    }

    /// Only the newest count waits for the window, so that it is never flooded.
    private void report(long done, long total) {
        if (stopped) {
            throw new CancellationException();
        }
        if (waiting.getAndSet(new Count(done, total)) == null) {
            window.execute(() -> {
                Count count = waiting.getAndSet(null);
                if (count != null && !stopped) {
                    progress.at(count.done(), count.total());
                }
            });
        }
    }

    private void succeed(T done) {
        if (!stopped) {
            result = Optional.ofNullable(done);
            successes.forEach(heard -> heard.accept(done));
        }
    }

    private void fail(Throwable cause) {
        if (stopped) {
            return;
        }
        failure = Optional.of(cause);
        failures.forEach(heard -> heard.accept(cause));
        if (failures.isEmpty() && started) {
            unhandled.accept(cause);
        }
    }
}
