package nl.leverklaar.delivery;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.lang.System.Logger.Level;
import java.util.function.BooleanSupplier;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.TruncatedChunkException;
import org.apache.hc.core5.io.CloseMode;

/// Sends one request exactly once and says what came of it. Nothing is thrown to callers.
final class Connection implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Connection.class.getName());

    private final CloseableHttpClient client;
    private final Timeouts timeouts;
    private final Watchdog watchdog = new Watchdog();

    Connection(CloseableHttpClient client, Timeouts timeouts) {
        this.client = client;
        this.timeouts = timeouts;
    }

    /// What a successful answer means.
    interface Reading<T> {
        T read(Answer answer) throws NotAsAgreed;
    }

    <T> Heard<T> hear(HttpUriRequestBase request, BooleanSupplier stopped, Reading<T> reading) {
        return hear(request, timeouts, stopped, reading);
    }

    <T> Heard<T> hear(
            HttpUriRequestBase request,
            Timeouts patience,
            BooleanSupplier stopped,
            Reading<T> reading) {
        var context = HttpClientContext.create();
        var watch = new Watch(patience, stopped, request::abort);
        if (request.getEntity() instanceof FileBody file) {
            file.tells(watch);
        }
        try (Watchdog.Round _ = watchdog.over(watch)) {
            Answer answer = client.execute(request, context, new AnswerReader(watch));
            return isSecured(context)
                    ? understood(answer, reading)
                    : new Heard.Nothing<>(Cause.PROXY);
        } catch (IOException e) {
            return failed(e, watch, context);
        }
    }

    /// A proxy that refuses a tunnel answers in the place of the server; such an answer came without TLS.
    private static boolean isSecured(HttpClientContext context) {
        return context.getSSLSession() != null;
    }

    private static <T> Heard<T> understood(Answer answer, Reading<T> reading) {
        try {
            answer.mustBeSound();
            if (answer.isSuccess()) {
                return new Heard.Good<>(reading.read(answer));
            }
            if (answer.isFailure()) {
                return new Heard.No<>(new ProblemReader().read(answer));
            }
            return new Heard.Doubtful<>(Uncertainty.STATUS);
        } catch (NotAsAgreed e) {
            return new Heard.Doubtful<>(doubt(answer.status(), e.why()));
        }
    }

    /// An answer that is no answer of the contract: from something that stands before the server, for example.
    private static Uncertainty doubt(int status, Uncertainty why) {
        return switch (status / 100) {
            case 2 -> why;
            case 5 -> Uncertainty.SERVER_FAILED;
            default -> Uncertainty.STATUS;
        };
    }

    private static <T> Heard<T> failed(IOException e, Watch watch, HttpClientContext context) {
        Heard<T> heard =
                isSecured(context)
                        ? new Heard.Doubtful<>(watch.verdict().orElseGet(() -> doubt(e)))
                        : new Heard.Nothing<>(
                                watch.verdict()
                                        .map(Connection::cause)
                                        .orElseGet(() -> Causes.of(e)));
        LOG.log(Level.INFO, "{0}: {1}", heard.messageKey(), Causes.names(e));
        return heard;
    }

    private static Cause cause(Uncertainty cut) {
        return cut == Uncertainty.STOPPED ? Cause.STOPPED : Cause.TOO_SLOW;
    }

    private static Uncertainty doubt(IOException e) {
        return switch (e) {
            case NotAsAgreed agreed -> agreed.why();
            case TruncatedChunkException _ -> Uncertainty.CUT_OFF;
            case ConnectionClosedException _ -> Uncertainty.CUT_OFF;
            case InterruptedIOException _ -> Uncertainty.SILENT;
            default -> Uncertainty.BROKEN;
        };
    }

    @Override
    public void close() {
        watchdog.close();
        client.close(CloseMode.IMMEDIATE);
    }
}
