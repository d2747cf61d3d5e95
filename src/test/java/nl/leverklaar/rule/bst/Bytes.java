package nl.leverklaar.rule.bst;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;

/// Text as bytes, among which bytes that stand for no letter.
final class Bytes {

    /// Stands for the first byte of a letter whose second byte was lost.
    static final char BROKEN = '\uE000';

    /// Stands before a letter of two bytes of which the first was lost.
    static final char WITHOUT_FIRST = '\uE001';

    /// Stands before a letter of two bytes of which the second was lost.
    static final char WITHOUT_SECOND = '\uE002';

    /// Stands for a byte too many.
    static final char TOO_MANY = '\uE003';

    private Bytes() {}

    static byte[] of(String text, Charset charset) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int at = 0;
        for (int i = 0; i < text.length(); i++) {
            char mark = text.charAt(i);
            if (mark >= BROKEN && mark <= TOO_MANY) {
                out.writeBytes(text.substring(at, i).getBytes(charset));
                at = i + 1;
                if (mark == BROKEN || mark == TOO_MANY) {
                    out.write(mark == BROKEN ? 0xC3 : 'A');
                } else {
                    byte[] letter = text.substring(at, ++at).getBytes(charset);
                    out.write(letter[mark == WITHOUT_FIRST ? 1 : 0]);
                }
            }
        }
        out.writeBytes(text.substring(at).getBytes(charset));
        return out.toByteArray();
    }
}
