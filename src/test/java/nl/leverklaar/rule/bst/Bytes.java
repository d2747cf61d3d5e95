package nl.leverklaar.rule.bst;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;

/// Text as bytes, among which bytes that stand for no letter.
final class Bytes {

    /// Stands for the first byte of a letter whose second byte was lost.
    static final char BROKEN = '\uE000';

    private Bytes() {}

    static byte[] of(String text, Charset charset) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int at = 0;
        for (int i = text.indexOf(BROKEN); i >= 0; i = text.indexOf(BROKEN, at)) {
            out.writeBytes(text.substring(at, i).getBytes(charset));
            out.write(0xC3);
            at = i + 1;
        }
        out.writeBytes(text.substring(at).getBytes(charset));
        return out.toByteArray();
    }
}
