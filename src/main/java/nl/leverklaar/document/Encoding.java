package nl.leverklaar.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// How the bytes of a file stand for letters.
///
/// @param charset the character set
/// @param bomLength the number of bytes of the byte order mark in front, 0 when there is none
/// @param width the number of bytes of one code unit: 2 for UTF-16, else 1
public record Encoding(Charset charset, int bomLength, int width) {

    private static final int LOOKED_AT = 1 << 15;

    /// So many letters say by themselves on which side the zeros are.
    private static final int FIRST = 32;

    /// Recognises the encoding from all bytes: a byte order mark, else UTF-16 by its zero bytes, else UTF-8, of which a few
    /// bytes may be damaged, else Windows-1252, which every byte fits, or what [Letters]
    /// suspects.
    ///
    /// @param progress hears, by the whole size, that it goes on
    static Encoding of(byte[] bytes, Progress progress) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new Encoding(behindMark(bytes, progress), 3, 1);
        }
        int begin = bytes.length > 0 && bytes[0] == 0 ? 1 : 0;
        if (isAt(begin, bytes, 0xFF, 0xFE)) {
            return wide(1, begin + 2);
        }
        if (isAt(begin, bytes, 0xFE, 0xFF)) {
            return wide(0, begin + 2);
        }
        int half = startsWith(bytes, 0xFE) || startsWith(bytes, 0xFF) ? 1 : 0;
        int zeroSide = zeroSide(bytes, half);
        if (zeroSide >= 0) {
            boolean narrow = bytes[0] != 0 && bytes[1] != 0;
            boolean doubtful = half == 0 && (bytes.length % 2 > 0 || narrow);
            return doubtful ? likelier(bytes) : wide(zeroSide, half);
        }
        boolean utf8 = Slices.isUtf8(bytes) || Slices.Utf8.in(bytes).isDamaged();
        return new Encoding(
                utf8 ? StandardCharsets.UTF_8 : Letters.of(bytes, progress).likeliest(), 0, 1);
    }

    private static Encoding wide(int zeroSide, int bomLength) {
        return new Encoding(
                zeroSide == 1 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE,
                bomLength,
                2);
    }

    /// What lost its first byte has all zeros on the other side, and may as well have lost its last. What begins in letters of
    /// one byte may have any number of them.
    private static Encoding likelier(byte[] bytes) {
        Encoding little = wide(1, 0);
        Encoding big = wide(0, 0);
        Alignment asLittle = Alignment.of(bytes, little);
        Alignment asBig = Alignment.of(bytes, big);
        int fewer = asLittle.rests() - asBig.rests();
        return fewer > 0 || fewer == 0 && asBig.plain(big) > asLittle.plain(little) ? big : little;
    }

    /// The mark of UTF-8 is no proof where another program wrote letters of its own behind it.
    private static Charset behindMark(byte[] bytes, Progress progress) {
        if (Slices.isUtf8(bytes)) {
            return StandardCharsets.UTF_8;
        }
        Slices.Utf8 body = Slices.Utf8.in(bytes);
        return body.isDamaged() || body.foreign() == 0
                ? StandardCharsets.UTF_8
                : Letters.of(bytes, progress).likeliest();
    }

    /// Whether the file says with its first bytes that it is UTF-8, true or not.
    public boolean isMarkedAsUtf8() {
        return width == 1 && bomLength > 0;
    }

    /// Takes a person's word for the character set. A byte order mark of UTF-8 is no text in any of them.
    Encoding as(Charset said) {
        if (said.equals(charset)) {
            return this;
        }
        boolean wide =
                said.equals(StandardCharsets.UTF_16LE) || said.equals(StandardCharsets.UTF_16BE);
        return new Encoding(said, wide || width == 2 ? 0 : bomLength, wide ? 2 : 1);
    }

    /// Whether the letters were recognised by how they stand in words, and by nothing in the file that says it.
    boolean isGuessed() {
        return width == 1 && !charset.equals(StandardCharsets.UTF_8);
    }

    /// The first byte of the letter that a byte is of, where every letter has as many.
    int onLetter(int at) {
        return at - Math.floorMod(at - bomLength, width);
    }

    /// Decodes a part of the file.
    String decode(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, charset);
    }

    /// The code unit at a byte offset.
    int unit(byte[] bytes, int at) {
        if (width == 1) {
            return bytes[at] & 0xFF;
        }
        if (at + 1 >= bytes.length) {
            return 0xFFFD;
        }
        int first = bytes[at] & 0xFF;
        int second = bytes[at + 1] & 0xFF;
        return charset == StandardCharsets.UTF_16LE ? first | second << 8 : first << 8 | second;
    }

    /// A text as its code units, a character for each.
    String units(String text) {
        return width == 1 ? new String(text.getBytes(charset), StandardCharsets.ISO_8859_1) : text;
    }

    /// Writes a code unit at a byte offset.
    void put(char unit, byte[] bytes, int at) {
        if (width == 1) {
            bytes[at] = (byte) unit;
            return;
        }
        boolean little = charset == StandardCharsets.UTF_16LE;
        bytes[at] = (byte) (little ? unit : unit >> 8);
        bytes[at + 1] = (byte) (little ? unit >> 8 : unit);
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        return isAt(0, bytes, start);
    }

    private static boolean isAt(int at, byte[] bytes, int... start) {
        if (bytes.length < at + start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[at + i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /// Which byte of a pair is zero (0 the even one, 1 the odd one) in text of which nearly every pair has one, or -1. Where a
    /// byte was lost the sides change; the one at the beginning counts. Pairs of two zeros say nothing: a disk writes them where
    /// it lost text.
    private static int zeroSide(byte[] bytes, int from) {
        int[] zeros = new int[2];
        int[] first = new int[2];
        int pairs = 0;
        for (int i = from; i + 1 < bytes.length && pairs < LOOKED_AT; i += 2) {
            if (bytes[i] != 0 || bytes[i + 1] != 0) {
                zeros[0] += bytes[i] == 0 ? 1 : 0;
                zeros[1] += bytes[i + 1] == 0 ? 1 : 0;
                pairs++;
                first = pairs == FIRST ? zeros.clone() : first;
            }
        }
        if (pairs < 2 || (zeros[0] + zeros[1]) * 10L <= pairs * 8L) {
            return -1;
        }
        int[] telling = pairs < FIRST ? zeros : first;
        return telling[1] > telling[0] ? 1 : 0;
    }
}
