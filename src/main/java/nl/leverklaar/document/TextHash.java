package nl.leverklaar.document;

/// A number of 64 bits that is equal for equal texts, in every column, and never 0; two different texts share one with a
/// chance of one in 2^64.
public final class TextHash {

    private static final long START = 0x9E3779B97F4A7C15L;

    private TextHash() {}

    /// The hash of a text.
    public static long of(String text) {
        long hash = START;
        for (int i = 0; i < text.length(); i++) {
            hash = with(hash, text.charAt(i));
        }
        return end(hash, text.length());
    }

    /// The hash of the text that these bytes are when each is a letter by itself; 0 when one is not.
    static long ofAscii(byte[] bytes, int from, int length) {
        long hash = START;
        for (int i = from; i < from + length; i++) {
            if (bytes[i] < 0) {
                return 0;
            }
            hash = with(hash, bytes[i]);
        }
        return end(hash, length);
    }

    private static long with(long hash, int letter) {
        long mixed = (hash ^ letter) * 0xBF58476D1CE4E5B9L;
        return mixed ^ mixed >>> 29;
    }

    private static long end(long hash, int length) {
        long mixed = (hash ^ length) * 0x94D049BB133111EBL;
        mixed ^= mixed >>> 32;
        return mixed == 0 ? 1 : mixed;
    }
}
