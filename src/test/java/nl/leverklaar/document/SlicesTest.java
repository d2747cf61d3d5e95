package nl.leverklaar.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SlicesTest {

    private static final String LETTERS = "aZ0;é€𐍈ëÿ\u0800\uFFFD";

    @Test
    void knowsUtf8AsTheDecoderOfJavaDoes() {
        Random random = new Random(5);
        int good = 0;
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = text(random).getBytes(StandardCharsets.UTF_8);
            for (int damage = random.nextInt(3); damage > 0 && bytes.length > 0; damage--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            good += isUtf8(bytes) ? 1 : 0;
            assertEquals(isUtf8(bytes), Slices.isUtf8(bytes), () -> Arrays.toString(bytes));
        }
        assertEquals(true, good > 5_000 && good < 15_000, "good " + good);
    }

    @Test
    void equalPiecesAreEqualAndHaveTheSameHashWhereverTheyStand() {
        Random random = new Random(6);
        for (int i = 0; i < 20_000; i++) {
            byte[] piece = new byte[random.nextInt(30)];
            random.nextBytes(piece);
            byte[] here = placed(piece, random);
            byte[] there = placed(piece, random);
            int from = from(here, piece);
            int othersFrom = from(there, piece);

            assertEquals(true, Slices.equal(here, from, there, othersFrom, piece.length));
            assertEquals(
                    Slices.hash(here, from, piece.length),
                    Slices.hash(there, othersFrom, piece.length));
            if (piece.length > 0) {
                there[othersFrom + random.nextInt(piece.length)] ^= 1;
                assertEquals(false, Slices.equal(here, from, there, othersFrom, piece.length));
            }
        }
    }

    /// The piece somewhere in other bytes; the number of bytes before it is the first of them.
    private static byte[] placed(byte[] piece, Random random) {
        int before = 1 + random.nextInt(20);
        byte[] all = new byte[before + piece.length + random.nextInt(10)];
        random.nextBytes(all);
        all[0] = (byte) before;
        System.arraycopy(piece, 0, all, before, piece.length);
        return all;
    }

    private static int from(byte[] all, byte[] piece) {
        int before = all[0];
        assertEquals(
                -1, Arrays.mismatch(all, before, before + piece.length, piece, 0, piece.length));
        return before;
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int[] letters = LETTERS.codePoints().toArray();
        for (int i = random.nextInt(20); i > 0; i--) {
            text.appendCodePoint(letters[random.nextInt(letters.length)]);
        }
        return text.toString();
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
