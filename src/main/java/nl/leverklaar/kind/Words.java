package nl.leverklaar.kind;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Words as they are compared: without case, accents and everything that is not a letter or a digit.
public final class Words {

    /// The byte order mark of UTF-8 where Windows or a Mac took its bytes for letters.
    private static final List<String> MARKS = List.of("\u00EF\u00BB\u00BF", "\u00D4\u00AA\u00F8");

    private Words() {}

    /// Whether a text begins with a byte order mark that was taken for letters.
    public static boolean isMarked(String text) {
        return MARKS.stream().anyMatch(text::startsWith);
    }

    /// Small letters and digits only, without a byte order mark; an empty string if there are none.
    public static String plain(String text) {
        var plain = new StringBuilder(text.length());
        String bare = isMarked(text) ? text.substring(MARKS.getFirst().length()) : text;
        Normalizer.normalize(bare, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /// A table of words from lines such as `DO: dagopvang, kdv`; what stands before the colon is a word for itself.
    static Map<String, String> table(String lines) {
        return lines.lines()
                .map(line -> line.split(":", 2))
                .flatMap(line ->
                        Arrays.stream((line[0] + "," + line[1]).split(","))
                                .map(word -> Map.entry(plain(word), line[0].strip())))
                .filter(entry -> !entry.getKey().isEmpty())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
