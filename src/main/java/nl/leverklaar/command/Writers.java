package nl.leverklaar.command;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/// Streams of this program, always in UTF-8 whatever the computer prefers.
public final class Writers {

    private Writers() {}

    /// A stream that a broken pipe closes quietly, as [PrintStream] does.
    public static PrintStream utf8(java.io.OutputStream out) {
        return new PrintStream(
                new java.io.BufferedOutputStream(out, 1 << 16), false, StandardCharsets.UTF_8);
    }

    static PrintWriter of(PrintStream out) {
        return new PrintWriter(out, true, StandardCharsets.UTF_8);
    }
}
