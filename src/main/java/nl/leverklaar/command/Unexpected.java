package nl.leverklaar.command;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Something went wrong that nobody foresaw: one sentence with a code on the screen, class and frames in the log.
///
/// The message of an exception could hold a value from a file, so it is neither shown nor kept.
public final class Unexpected {

    private static final System.Logger LOG = System.getLogger(Unexpected.class.getName());
    private static final int FRAMES = 30;

    private Unexpected() {}

    /// Says and logs it.
    public static ExitCode report(Throwable failure, Terminal terminal) {
        String code = code(failure);
        LOG.log(System.Logger.Level.ERROR, "{0}: {1}", code, trace(failure));
        terminal.err().println(terminal.texts().text("command.unexpected", Map.of("code", code)));
        return ExitCode.NOT_CHECKED;
    }

    /// The same for the same failure at the same place, so that a helpdesk recognises it.
    static String code(Throwable failure) {
        StackTraceElement[] frames = failure.getStackTrace();
        int place = frames.length == 0 ? 0 : frames[0].toString().hashCode();
        int hash = 31 * failure.getClass().getName().hashCode() + place;
        return "LK-" + String.format(Locale.ROOT, "%06X", hash & 0xFFFFFF);
    }

    private static String trace(Throwable failure) {
        StringBuilder trace = new StringBuilder();
        for (Throwable at = failure; at != null; at = at.getCause()) {
            trace.append(at.getClass().getName()).append('\n');
            trace.append(
                    Arrays.stream(at.getStackTrace())
                            .limit(FRAMES)
                            .map(frame -> "    " + frame + "\n")
                            .collect(Collectors.joining()));
        }
        return trace.toString();
    }
}
