package nl.leverklaar.document;

import java.io.IOException;
import java.io.OutputStream;

/// Copies bytes with other bytes in some places, told in the order of the file.
final class Patches {

    private final byte[] bytes;
    private final OutputStream out;
    private int copied;

    Patches(byte[] bytes, OutputStream out) {
        this.bytes = bytes;
        this.out = out;
    }

    /// Other bytes in the place of those between two places.
    void replace(int from, int to, byte[] by) throws IOException {
        out.write(bytes, copied, from - copied);
        out.write(by);
        copied = to;
    }

    /// Copies what is left.
    void finish() throws IOException {
        out.write(bytes, copied, bytes.length - copied);
    }
}
