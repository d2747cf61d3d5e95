package nl.leverklaar.ui.repair;

import java.util.function.Consumer;
import java.util.function.Function;
import nl.leverklaar.session.Session;
import nl.leverklaar.ui.shell.Desk;

/// Changes the open file: at once, or beside the window when many rows are touched, with nothing to edit meanwhile.
public final class Changes {

    private static final int AT_ONCE = 20_000;

    private final Desk desk;

    public Changes(Desk desk) {
        this.desk = desk;
    }

    /// Changes the session and tells the desk.
    ///
    /// @param rows about how many rows it touches
    /// @param after what is done when it is done
    public void run(int rows, Consumer<Session> change, Runnable after) {
        ask(
                rows,
                session -> {
                    change.accept(session);
                    return true;
                },
                _ -> {
                    desk.changed();
                    after.run();
                });
    }

    /// Asks the session something.
    ///
    /// @param rows about how many rows it looks at
    public <T> void ask(int rows, Function<Session, T> question, Consumer<T> heard) {
        Session session = desk.session().orElseThrow();
        if (desk.busyProperty().get()) {
            return;
        }
        if (rows <= AT_ONCE) {
            heard.accept(question.apply(session));
            return;
        }
        desk.setBusy(true);
        desk.background()
                .run(_ -> question.apply(session))
                .onSuccess(answer -> {
                    desk.setBusy(false);
                    heard.accept(answer);
                })
                .onFailure(cause -> {
                    desk.setBusy(false);
                    desk.changed();
                    throw new IllegalStateException(cause);
                });
    }
}
