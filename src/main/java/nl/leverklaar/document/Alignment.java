package nl.leverklaar.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;

/// The bytes of a file in which every letter of UTF-16 begins where a letter should.
///
/// Where a byte was lost or came in between, all letters behind it would be others. There a single byte is left over. A
/// letter that cannot be read takes its place, so that what stands before and behind it is read right. The byte itself is
/// kept for the saved copy.
///
/// @param bytes the bytes to read; those of the file where none is left over
/// @param halves where in these bytes a letter stands for a single byte of the file, ascending
/// @param file the bytes of the file
record Alignment(byte[] bytes, int[] halves, byte[] file) {

    private static final int WINDOW = 8;
    private static final int ENOUGH = 6;
    private static final int SEVERAL = 3;

    /// So many bytes before turned letters the byte that is left over may stand.
    private static final int REACH = 8;

    private static final int LATIN_EXTENDED = 0x250;
    private static final int PUNCTUATION = 0x20;

    /// Nothing is left over.
    static Alignment none(byte[] file) {
        return new Alignment(file, new int[0], file);
    }

    /// Finds where a byte is left over in a file of UTF-16.
    static Alignment of(byte[] file, Encoding encoding) {
        if (encoding.width() == 1) {
            return none(file);
        }
        int[] found = new Shifts(file, encoding).find();
        return found.length == 0 ? none(file) : aligned(file, encoding, found);
    }

    private static Alignment aligned(byte[] file, Encoding encoding, int[] found) {
        byte[] bytes = new byte[file.length + found.length];
        int[] halves = new int[found.length];
        boolean pairs = endsInPairs(file);
        int copied = 0;
        for (int i = 0; i < found.length; i++) {
            int at = found[i] + i;
            System.arraycopy(file, copied, bytes, copied + i, found[i] - copied);
            int before = at - 2 < encoding.bomLength() ? -1 : encoding.unit(bytes, at - 2);
            encoding.put(instead(file[found[i]], pairs && before == '\r'), bytes, at);
            halves[i] = at;
            copied = found[i] + 1;
        }
        System.arraycopy(file, copied, bytes, copied + found.length, file.length - copied);
        return new Alignment(bytes, halves, file);
    }

    /// What is read for a byte that is left over: a line end is clear, a lost letter is said to be lost.
    private static char instead(byte half, boolean isExpected) {
        boolean end = half == '\n' || half == '\r';
        return end ? (char) half : isExpected && half == 0 ? '\n' : '\uFFFD';
    }

    /// Whether a row of the file ends in CR and LF.
    private static boolean endsInPairs(byte[] file) {
        for (int i = 2; i < file.length; i++) {
            if (file[i] == '\n' && file[i - 1] == 0 && file[i - 2] == '\r') {
                return true;
            }
        }
        return false;
    }

    /// Copies what the file has in the place of some of the bytes that are read.
    void writeFile(OutputStream out, int from, int to) throws IOException {
        out.write(file, inFile(from), inFile(to) - inFile(from));
    }

    /// The same as an array.
    byte[] inFile(int from, int to) {
        return Arrays.copyOfRange(file, inFile(from), inFile(to));
    }

    /// How many of the letters are those of nearly all text; read from the wrong side fewer are.
    int plain(Encoding encoding) {
        int count = 0;
        for (int unit = encoding.bomLength(); unit < bytes.length; unit += 2) {
            int letter = encoding.unit(bytes, unit);
            boolean usual = letter <= 'z' && Character.isLetterOrDigit(letter);
            count += usual || ";, \t\r\n".indexOf(letter) >= 0 ? 1 : 0;
        }
        return count;
    }

    /// How many letters between two places are such as people write in a file.
    private static int written(byte[] bytes, Encoding encoding, int from, int to) {
        int count = 0;
        for (int unit = from; unit + 1 < Math.min(to, bytes.length); unit += 2) {
            int letter = encoding.unit(bytes, unit);
            boolean near = letter < LATIN_EXTENDED || letter >> 8 == PUNCTUATION;
            count += near && isText(letter) ? 1 : 0;
        }
        return count;
    }

    private static boolean isText(int letter) {
        return letter >= ' ' || "\t\r\n".indexOf(letter) >= 0;
    }

    private int inFile(int at) {
        int found = Arrays.binarySearch(halves, at);
        return at - (found < 0 ? -1 - found : found);
    }

    /// Looks for the places from which the bytes of the letters have changed sides.
    private record Shifts(byte[] file, Encoding encoding) {

        int[] find() {
            int[] found = new int[8];
            int count = 0;
            int begin = encoding.bomLength();
            int at = begin;
            while (at < file.length) {
                boolean last = at + 1 == file.length;
                if (!last && !(isTurned(at) && goesOn(at))) {
                    at += 2;
                    continue;
                }
                int half = firstOdd(at, begin);
                found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
                found[count++] = half;
                begin = half + 1;
                at = begin;
            }
            return Arrays.copyOf(found, count);
        }

        /// Where a byte is left over before letters that are turned: where most letters are such as people write then.
        private int firstOdd(int at, int begin) {
            int turned = at;
            while (turned > begin && isTurned(turned - 2)) {
                turned -= 2;
            }
            int first = turned;
            while (first > begin && turned - first < REACH && !isLatin(first - 2)) {
                first -= 2;
            }
            int best = turned;
            int most = -1;
            for (int half = turned; half >= first; half -= 2) {
                int letters = written(first, half) + written(half + 1, turned + 3);
                best = letters > most ? half : best;
                most = Math.max(letters, most);
            }
            return best;
        }

        private int written(int from, int to) {
            return Alignment.written(file, encoding, from, to);
        }

        /// Whether two bytes are one letter of Latin with its bytes on the other side.
        private boolean isTurned(int at) {
            return first(at) == 0 && second(at) != 0;
        }

        /// Whether two bytes are one letter of Latin.
        private boolean isLatin(int at) {
            return second(at) == 0 && isText(first(at) & 0xFF);
        }

        /// The byte that tells the letters of Latin apart.
        private byte first(int at) {
            return little() ? file[at] : file[at + 1];
        }

        private byte second(int at) {
            return little() ? file[at + 1] : file[at];
        }

        private boolean little() {
            return encoding.charset().equals(StandardCharsets.UTF_16LE);
        }

        /// Whether different letters of Latin that follow have their bytes on the other side too: most of the next ones, or all
        /// that are left before a single byte at the end.
        private boolean goesOn(int at) {
            int left = (file.length - at) / 2;
            int turned = 0;
            BitSet letters = new BitSet();
            for (int unit = at; unit < at + 2 * Math.min(WINDOW, left); unit += 2) {
                if (isTurned(unit)) {
                    turned++;
                    letters.set(second(unit) & 0xFF);
                }
            }
            if (left < WINDOW) {
                return turned == left && (file.length - at) % 2 > 0;
            }
            return turned >= ENOUGH && letters.cardinality() >= SEVERAL;
        }
    }
}
