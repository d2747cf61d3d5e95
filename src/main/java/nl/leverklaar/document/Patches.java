package nl.leverklaar.document;

import java.io.IOException;
import java.io.OutputStream;

/// Copies the bytes of a file with other bytes in some places, told in the order of the file.
final class Patches {

    private final Source source;
    private final OutputStream out;
    private int copied;

    Patches(Source source, OutputStream out) {
        this.source = source;
        this.out = out;
    }

    /// Other bytes in the place of those that are read between two places.
    void replace(int from, int to, byte[] by) throws IOException {
        source.alignment().writeFile(out, copied, from);
        out.write(by);
        copied = to;
    }

    /// Copies what is left.
    void finish() throws IOException {
        source.alignment().writeFile(out, copied, source.size());
    }
}
