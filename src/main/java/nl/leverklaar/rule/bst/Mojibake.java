package nl.leverklaar.rule.bst;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// UTF-8 that was taken for Windows-1252, once or more often.
final class Mojibake {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /// The signs that begin the UTF-8 of an accented letter, and of a quote, a dash or the euro.
    private static final String FIRST = "\u00C2\u00C3\u00C4\u00C5";

    private static final char FIRST_OF_THREE = '\u00E2';
    private static final int MOST_TIMES = 3;

    private Mojibake() {}

    /// Whether two signs stand together that hardly any name has, and that an accented letter becomes.
    static boolean isIn(String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            boolean two = FIRST.indexOf(c) >= 0 && isBehind(text.charAt(i + 1));
            boolean three =
                    c == FIRST_OF_THREE
                            && i + 2 < text.length()
                            && isBehind(text.charAt(i + 1))
                            && isBehind(text.charAt(i + 2));
            if (two || three) {
                return true;
            }
        }
        return false;
    }

    /// The text as it was; nothing when not all of it can be taken back to characters that people type.
    static Optional<String> undone(String text) {
        Optional<String> before = Optional.of(text);
        for (int i = 0; i < MOST_TIMES && before.filter(Mojibake::isIn).isPresent(); i++) {
            before = before.flatMap(Mojibake::once);
        }
        return before.filter(
                found -> !isIn(found) && found.codePoints().allMatch(Mojibake::isTyped));
    }

    private static Optional<String> once(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            int code = code(text.charAt(i));
            if (code < 0) {
                return Optional.empty();
            }
            bytes.write(code);
        }
        try {
            ByteBuffer all = ByteBuffer.wrap(bytes.toByteArray());
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(all).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /// Whether a sign stands for one of the bytes that come behind the first of a letter.
    private static boolean isBehind(char c) {
        int code = code(c);
        return code >= 0x80 && code <= 0xBF;
    }

    /// The byte of Windows-1252 that a sign stands for; the five it has no sign for stand for themselves.
    private static int code(char c) {
        if (c <= 0xFF) {
            return c;
        }
        byte[] encoded = String.valueOf(c).getBytes(WINDOWS);
        return encoded.length == 1 && encoded[0] != '?' ? encoded[0] & 0xFF : -1;
    }

    private static boolean isTyped(int c) {
        return c >= ' ' && c < 0x7F
                || Character.isLetter(c)
                || "\u2018\u2019\u201C\u201D\u2013\u2014\u20AC".indexOf(c) >= 0;
    }
}
