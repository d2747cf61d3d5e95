package nl.leverklaar.command;

import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/// One line of the log, and the frames of what went wrong.
///
/// The message of an exception is left out, and so is what a library says: either may hold a value from a file or a path.
/// Leverklaar's own messages hold codes and counts only.
final class LogLine extends Formatter {

    private static final String OWN = "nl.leverklaar";
    private static final int FRAMES = 40;

    @Override
    public String format(LogRecord record) {
        String logger = String.valueOf(record.getLoggerName());
        StringBuilder line = new StringBuilder();
        line.append(record.getInstant())
                .append(' ')
                .append(record.getLevel())
                .append(' ')
                .append(logger);
        if (logger.startsWith(OWN)) {
            line.append(' ').append(formatMessage(record));
        }
        line.append('\n');
        for (Throwable cause = record.getThrown(); cause != null; cause = cause.getCause()) {
            append(cause, line);
        }
        return line.toString();
    }

    private static void append(Throwable cause, StringBuilder line) {
        line.append(cause.getClass().getName()).append('\n');
        StackTraceElement[] frames = cause.getStackTrace();
        for (int i = 0; i < Math.min(frames.length, FRAMES); i++) {
            line.append("    at ").append(frames[i]).append('\n');
        }
    }
}
