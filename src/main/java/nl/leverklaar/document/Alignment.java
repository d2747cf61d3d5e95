package nl.leverklaar.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;

/// The bytes of a file in which every letter of UTF-16 begins where a letter should.
///
/// Where a byte was lost or came in between, all letters behind it would be others. There a single byte is left over. A
/// letter that cannot be read takes its place, so that what stands before and behind it is read right. Where another program
/// wrote rows in single bytes, each of these is a letter. The bytes themselves are kept for the saved copy.
///
/// @param bytes the bytes to read; those of the file where none is left over
/// @param singles where in these bytes a letter stands for a single byte of the file
/// @param file the bytes of the file
record Alignment(byte[] bytes, Singles singles, byte[] file) {

    /// So many bytes in a row without a zero, which nobody writes in UTF-16, are rather letters of a byte each.
    private static final int NARROW = 32;

    /// So many bytes are read as letters of their own at most: 32 MiB.
    private static final int MOST = 1 << 25;

    private static final int WINDOW = 8;
    private static final int ENOUGH = 6;
    private static final int SEVERAL = 3;

    /// So many bytes before turned letters the byte that is left over may stand.
    private static final int REACH = 8;

    /// The character set of letters of one byte.
    static final Charset NARROW_LETTERS = Charset.forName("windows-1252");

    private static final int LATIN_EXTENDED = 0x250;
    private static final int PUNCTUATION = 0x20;

    /// Nothing is left over.
    static Alignment none(byte[] file) {
        return new Alignment(file, new Singles(), file);
    }

    /// Finds where a byte is left over in a file of UTF-16.
    static Alignment of(byte[] file, Encoding encoding) {
        if (encoding.width() == 1) {
            return none(file);
        }
        Singles singles = new Shifts(file, encoding).find();
        return singles.runs() == 0 ? none(file) : aligned(file, encoding, singles);
    }

    private static Alignment aligned(byte[] file, Encoding encoding, Singles singles) {
        byte[] bytes = new byte[file.length + singles.total()];
        boolean pairs = endsInPairs(file);
        int copied = 0;
        for (int run = 0; run < singles.runs(); run++) {
            int at = singles.at(run);
            int inFile = singles.inFile(at);
            System.arraycopy(file, copied, bytes, copied + at - inFile, inFile - copied);
            int before = at - 2 < encoding.bomLength() ? -1 : encoding.unit(bytes, at - 2);
            copied = inFile;
            for (int unit = at; unit < singles.end(run); unit += 2) {
                byte single = file[copied++];
                encoding.put(
                        singles.isLetter(run)
                                ? letter(single)
                                : instead(single, pairs && before == '\r'),
                        bytes,
                        unit);
            }
        }
        System.arraycopy(file, copied, bytes, copied + singles.total(), file.length - copied);
        return new Alignment(bytes, singles, file);
    }

    /// What is read for a byte that is left over: a line end is clear, a lost letter is said to be lost.
    private static char instead(byte half, boolean isExpected) {
        boolean end = half == '\n' || half == '\r';
        return end ? (char) half : isExpected && half == 0 ? '\n' : '\uFFFD';
    }

    private static char letter(byte of) {
        return of >= 0 ? (char) of : new String(new byte[] {of}, NARROW_LETTERS).charAt(0);
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
        int begin = singles.inFile(from);
        out.write(file, begin, singles.inFile(to) - begin);
    }

    /// The same as an array.
    byte[] inFile(int from, int to) {
        return Arrays.copyOfRange(file, singles.inFile(from), singles.inFile(to));
    }

    /// Whether the letter that begins at a place is one byte in the file.
    boolean isNarrow(int at) {
        return singles.isLetterAt(at);
    }

    /// How many bytes are left over of letters that were lost.
    int rests() {
        return singles.rests();
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

    /// Looks for the places from which the bytes of the letters have changed sides, or are one byte each.
    private record Shifts(byte[] file, Encoding encoding) {

        Singles find() {
            Singles found = new Singles();
            int begin = encoding.bomLength();
            int at = begin;
            while (at < file.length) {
                boolean last = at + 1 == file.length;
                boolean narrow = !last && found.total() < MOST && isNarrow(at);
                if (!last && !narrow && !(isTurned(at) && goesOn(at))) {
                    at += 2;
                    continue;
                }
                int from = narrow ? at : firstOdd(at, begin);
                int to = narrow ? endOfNarrow(at, MOST - found.total()) : from + 1;
                found.add(from, to - from, narrow);
                begin = to;
                at = begin;
            }
            return found;
        }

        /// Whether the bytes from here on are rather letters of one byte each.
        private boolean isNarrow(int at) {
            int to = at + NARROW;
            if (to > file.length) {
                return false;
            }
            int text = 0;
            for (int i = at; i < to; i++) {
                boolean control = file[i] >= 0 && !isText(file[i]);
                if (control || i == at + 2 && text == 0) {
                    return false;
                }
                text += isText(file[i]) ? 1 : 0;
            }
            return text >= NARROW - 2;
        }

        /// Where letters of one byte each end: where a letter of two begins, which has a zero or so on its other side; behind a
        /// line end where that is near, or where there are more than so many.
        private int endOfNarrow(int at, int most) {
            int end = at;
            int lines = at;
            while (end < file.length && end - at < most && (file[end] < 0 || isText(file[end]))) {
                lines = file[end++] == '\n' ? end : lines;
            }
            boolean more = end - at == most || end < file.length && end - lines < REACH;
            boolean behindLine = more && lines > at;
            return behindLine ? lines : little() && end < file.length ? end - 1 : end;
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
