package nl.leverklaar.document;

/// A number of 64 bits that is equal for equal texts, in every column, and never 0; two different texts share one with a
/// chance of one in 2^64.
public final class TextHash {

    private static final long START = 0x9E3779B97F4A7C15L;

    /// So many letters are taken together.
    private static final int AT_ONCE = Long.BYTES / Character.BYTES;

    private TextHash() {}

    /// The hash of a text.
    public static long of(String text) {
        long hash = START;
        int length = text.length();
        for (int i = 0; i < length; i += AT_ONCE) {
            long letters = 0;
            for (int k = Math.min(length, i + AT_ONCE) - 1; k >= i; k--) {
                letters = letters << Character.SIZE | text.charAt(k);
            }
            hash = with(hash, letters);
        }
        return end(hash, length);
    }

    /// The hash of the text that these bytes are when each is a letter by itself; 0 when one is not.
    static long ofAscii(byte[] bytes, int from, int length) {
        long hash = START;
        int to = from + length;
        for (int i = from; i < to; i += AT_ONCE) {
            long letters = 0;
            for (int k = Math.min(to, i + AT_ONCE) - 1; k >= i; k--) {
                if (bytes[k] < 0) {
                    return 0;
                }
                letters = letters << Character.SIZE | bytes[k];
            }
            hash = with(hash, letters);
        }
        return end(hash, length);
    }

    private static long with(long hash, long letters) {
        long mixed = (hash ^ letters) * 0xBF58476D1CE4E5B9L;
        return mixed ^ mixed >>> 29;
    }

    private static long end(long hash, int length) {
        long mixed = (hash ^ length) * 0x94D049BB133111EBL;
        mixed ^= mixed >>> 32;
        return mixed == 0 ? 1 : mixed;
    }
}
