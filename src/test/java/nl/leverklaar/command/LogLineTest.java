package nl.leverklaar.command;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class LogLineTest {

    private static final String SECRET = "Noor 999990019";

    @Test
    void theMessageOfAnExceptionIsLeftOut() {
        LogRecord record = record("nl.leverklaar.check.Failures", "rule RIJ-01 could not be asked");
        record.setThrown(new IllegalStateException(SECRET, new IllegalArgumentException(SECRET)));

        String line = new LogLine().format(record);

        assertFalse(line.contains(SECRET));
        assertTrue(line.contains("RIJ-01"));
        assertTrue(line.contains("IllegalArgumentException"));
        assertTrue(line.contains("LogLineTest"));
    }

    @Test
    void whatALibrarySaysIsLeftOut() {
        String line = new LogLine().format(record("com.example.parser", SECRET));

        assertFalse(line.contains(SECRET));
        assertTrue(line.contains("com.example.parser"));
    }

    private static LogRecord record(String logger, String message) {
        LogRecord record = new LogRecord(Level.WARNING, message);
        record.setLoggerName(logger);
        return record;
    }
}
