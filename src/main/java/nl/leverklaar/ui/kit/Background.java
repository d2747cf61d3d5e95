package nl.leverklaar.ui.kit;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import nl.leverklaar.document.Progress;

/// Does long work beside the window, which stays alive.
///
/// `background.run(progress -> open(file, progress)).onSuccess(this::show).onFailure(this::tell)`. What is registered on a
/// [Job] is called on the thread of the window. Tests pass `Runnable::run` twice, and all happens at once.
public final class Background {

    /// Something that takes long.
    @FunctionalInterface
    public interface Work<T> {
        T run(Progress progress) throws Exception;
    }

    private final Executor workers;
    private final Executor window;
    private final Consumer<Throwable> unhandled;

    /// @param workers does the work
    /// @param window calls back
    /// @param unhandled hears of a failure that nobody asked for
    public Background(Executor workers, Executor window, Consumer<Throwable> unhandled) {
        this.workers = workers;
        this.window = window;
        this.unhandled = unhandled;
    }

    /// On virtual threads, calling back on the thread of JavaFX.
    public static Background ofWindow(Consumer<Throwable> unhandled) {
        return new Background(
                Executors.newVirtualThreadPerTaskExecutor(), Platform::runLater, unhandled);
    }

    /// All at once, on the thread of the caller; for tests.
    public static Background atOnce() {
        return new Background(Runnable::run, Runnable::run, _ -> {});
    }

    /// Does something short on the thread of the window, for work that tells more than how far it is.
    public void tell(Runnable told) {
        window.execute(told);
    }

    /// Starts work.
    public <T> Job<T> run(Work<T> work) {
        Job<T> job = new Job<>(window, unhandled);
        workers.execute(() -> job.work(work));
        job.started();
        return job;
    }
}
