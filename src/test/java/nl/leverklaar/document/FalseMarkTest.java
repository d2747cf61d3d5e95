package nl.leverklaar.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import nl.leverklaar.document.Source.Lettering;
import org.junit.jupiter.api.Test;

/// A byte order mark of UTF-8 is believed as long as what stands behind it does not contradict it.
class FalseMarkTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String NAMES = "naam;stad\nZoë;Curaçao\nNuñez;Zoë\n";

    private static byte[] marked(byte[] body) {
        byte[] bytes = new byte[body.length + 3];
        bytes[0] = (byte) 0xEF;
        bytes[1] = (byte) 0xBB;
        bytes[2] = (byte) 0xBF;
        System.arraycopy(body, 0, bytes, 3, body.length);
        return bytes;
    }

    private static Source marked(String text, Charset charset) {
        return Source.of(marked(text.getBytes(charset)));
    }

    @Test
    void lettersOfWindowsBehindItAreReadAsSuch() {
        Source source = marked(NAMES, WINDOWS);
        assertEquals(new Encoding(WINDOWS, 3, 1), source.encoding());
        byte[] bytes = source.bytes();
        assertEquals(NAMES, source.encoding().decode(bytes, 3, bytes.length));
        assertArrayEquals(marked(NAMES.getBytes(WINDOWS)), bytes);
    }

    @Test
    void aPersonIsAskedAndTakenAtTheirWord() {
        Source source = marked(NAMES, WINDOWS);
        assertEquals(
                List.of(WINDOWS, StandardCharsets.UTF_8),
                source.letterings().stream().map(Lettering::charset).toList());
        Source said = source.as(Overrule.NONE.withLetters(StandardCharsets.UTF_8));
        assertEquals(new Encoding(StandardCharsets.UTF_8, 3, 1), said.encoding());
        assertEquals(List.of(), said.letterings());
    }

    @Test
    void goodLettersAndAHalfLetterAreBelieved() {
        Encoding utf8 = new Encoding(StandardCharsets.UTF_8, 3, 1);
        byte[] good = NAMES.getBytes(StandardCharsets.UTF_8);
        assertEquals(utf8, Source.of(marked(good)).encoding());
        byte[] cut = Arrays.copyOf("naam\nZoë".getBytes(StandardCharsets.UTF_8), 8);
        assertEquals(utf8, Source.of(marked(cut)).encoding());
        assertEquals(List.of(), Source.of(marked(cut)).letterings());
    }
}
