package nl.leverklaar.kind;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Words as they are compared: without case, accents and everything that is not a letter or a digit.
public final class Words {

    private Words() {}

    /// Small letters and digits only; an empty string if there are none.
    public static String plain(String text) {
        var plain = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFD)
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
