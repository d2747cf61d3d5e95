package nl.leverklaar.document;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Pieces of an array of bytes, looked at eight bytes at a time.
final class Slices {

    private static final VarHandle LONGS =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long NOT_ASCII = 0x8080808080808080L;

    /// How many letters of several bytes outweigh one that another character set writes in a byte: read as UTF-8 it is lost,
    /// while letters of several bytes that are read otherwise can be put right again.
    private static final int FAR = 20;

    private Slices() {}

    /// A hash of which all bits are mixed.
    static int hash(byte[] bytes, int from, int length) {
        int at = from;
        long first = word(bytes, at, length);
        long second = word(bytes, at + Long.BYTES, length - Long.BYTES);
        int hash = hash(first, second, length);
        for (int left = length - 2 * Long.BYTES; left > 0; left -= Long.BYTES) {
            at += Long.BYTES;
            hash = hash * 31 + hash(word(bytes, at + Long.BYTES, left), 0, left);
        }
        return hash;
    }

    /// The hash of a piece of at most sixteen bytes, given as two words.
    static int hash(long first, long second, int length) {
        long hash = (first + length) * 0xBF58476D1CE4E5B9L;
        hash = (hash ^ hash >>> 32 ^ second) * 0x94D049BB133111EBL;
        return (int) (hash >>> 32);
    }

    static boolean equal(byte[] bytes, int from, byte[] others, int othersFrom, int length) {
        for (int done = 0; done < length; done += Long.BYTES) {
            int left = length - done;
            if (word(bytes, from + done, left) != word(others, othersFrom + done, left)) {
                return false;
            }
        }
        return true;
    }

    /// Whether all bytes are the UTF-8 of something.
    static boolean isUtf8(byte[] bytes) {
        int at = 0;
        while (at < bytes.length) {
            if (at + Long.BYTES <= bytes.length && ((long) LONGS.get(bytes, at) & NOT_ASCII) == 0) {
                at += Long.BYTES;
                continue;
            }
            int length = utf8Length(bytes, at);
            if (length == 0) {
                return false;
            }
            at += length;
        }
        return true;
    }

    /// What there is in bytes that are not all of them UTF-8.
    ///
    /// @param letters the letters of several bytes
    /// @param halves the bytes that are rather half such a letter
    /// @param foreign the bytes that are rather a letter of another character set
    record Utf8(long letters, long halves, long foreign) {

        static Utf8 in(byte[] bytes) {
            long letters = 0;
            long halves = 0;
            long foreign = 0;
            int at = 0;
            while (at < bytes.length) {
                int length = utf8Length(bytes, at);
                letters += length > 1 ? 1 : 0;
                if (length == 0) {
                    boolean half = isHalf(bytes[at] & 0xFF);
                    halves += half ? 1 : 0;
                    foreign += half ? 0 : 1;
                }
                at += Math.max(length, 1);
            }
            return new Utf8(letters, halves, foreign);
        }

        /// Whether this is the UTF-8 of something of which a few bytes were lost: letters of several bytes are there, no fewer
        /// than halves of letters, and far more than letters of another character set.
        boolean isDamaged() {
            return letters > 0 && letters >= halves && letters >= FAR * foreign;
        }

        /// Whether a person must say whether it is UTF-8 after all: not fewer letters of it than other bytes are there.
        boolean isMixed() {
            return letters > 0 && halves + foreign > 0 && letters >= halves + foreign;
        }
    }

    /// Whether a byte that fits nothing is rather half a letter of a name than what Windows-1252 writes in one byte: of those,
    /// names have no `Ã`, and in them stands no sign such as `«`.
    private static boolean isHalf(int b) {
        boolean first = b >= 0xC2 && b <= 0xC5;
        boolean second = b > 0xA0 && b < 0xC0 && b != 0xB4;
        return first || second || b > 0xFC;
    }

    /// The number of bytes of one code point, 0 when there is none: no overlong forms, no surrogates.
    private static int utf8Length(byte[] bytes, int at) {
        int first = bytes[at];
        if (first >= 0) {
            return 1;
        }
        int length = first >> 5 == -2 ? 2 : first >> 4 == -2 ? 3 : first >> 3 == -2 ? 4 : 0;
        if (length == 0 || at + length > bytes.length) {
            return 0;
        }
        int point = first & 0x7F >>> length;
        for (int i = 1; i < length; i++) {
            if (bytes[at + i] >> 6 != -2) {
                return 0;
            }
            point = point << 6 | bytes[at + i] & 0x3F;
        }
        boolean overlong = point < (length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000);
        boolean surrogate = point >= 0xD800 && point <= 0xDFFF;
        return overlong || surrogate || point > Character.MAX_CODE_POINT ? 0 : length;
    }

    /// Up to eight bytes as one number; those behind `left` are not in it.
    static long word(byte[] bytes, int at, int left) {
        if (left <= 0) {
            return 0;
        }
        if (at + Long.BYTES > bytes.length) {
            return lastWord(bytes, at, left);
        }
        long word = (long) LONGS.get(bytes, at);
        return left >= Long.BYTES ? word : word & (1L << left * Byte.SIZE) - 1;
    }

    /// The same where fewer than eight bytes follow.
    private static long lastWord(byte[] bytes, int at, int left) {
        long word = 0;
        for (int i = Math.min(left, bytes.length - at) - 1; i >= 0; i--) {
            word = word << Byte.SIZE | bytes[at + i] & 0xFF;
        }
        return word;
    }
}
