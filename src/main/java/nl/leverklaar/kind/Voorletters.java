package nl.leverklaar.kind;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Initials, each with a full stop: `J.P.`; also `Th.`, `Chr.` and `IJ.` where they are written so.
///
/// Read from `jp`, `JP`, `J.P`, `J P`. What may just as well be a first name (`Jan`, `EVA`) or is not clear (`IJ`
/// is I.J. or IJ.) is known as it stands and not in the notation, see [#isNotation]: a rule asks about it.
public record Voorletters() implements Kind<String> {

    /// The most letters without full stops that are still taken for initials.
    private static final int MAX_LETTERS = 6;

    private static final String VOWELS = "aeiouy";

    /// Initials of more than one letter, from small letters to the way they are written.
    private static final Map<String, String> DOUBLE =
            Map.of(
                    "th", "Th", "ch", "Ch", "chr", "Chr", "ph", "Ph", "sj", "Sj", "tj", "Tj", "ij",
                    "IJ");

    @Override
    public Meaning<String> meaning(String text, Habit habit) {
        String plain = CellText.unwrapped(text);
        return Meanings.ofText(isNotation(plain) ? plain : initials(plain));
    }

    /// Says whether `text` is one or more initials in capitals with a full stop behind each and nothing else.
    public static boolean isNotation(String text) {
        int from = 0;
        for (int stop = text.indexOf('.'); stop >= 0; stop = text.indexOf('.', from)) {
            String initial = text.substring(from, stop);
            boolean single = initial.length() == 1 && Character.isUpperCase(initial.charAt(0));
            if (!single && !DOUBLE.containsValue(initial)) {
                return false;
            }
            from = stop + 1;
        }
        return from > 0 && from == text.length();
    }

    /// The initials in `text`, or `text` itself when they are not clear.
    private static String initials(String text) {
        var initials = new StringBuilder();
        for (String part : parts(text)) {
            String initial =
                    part.length() == 1 ? capital(part) : DOUBLE.get(part.toLowerCase(Locale.ROOT));
            if (initial == null || !isNotation(initial + ".")) {
                return text;
            }
            initials.append(initial).append('.');
        }
        return initials.isEmpty() ? text : initials.toString();
    }

    /// What stands between full stops and spaces; a single run of letters, such as `jp`, is taken apart.
    private static List<String> parts(String text) {
        List<String> parts =
                Arrays.stream(text.split("[. ]+")).filter(part -> !part.isEmpty()).toList();
        if (parts.size() != 1 || isDoubleWithStop(text)) {
            return parts;
        }
        String run = parts.getFirst();
        if (run.equalsIgnoreCase("ij")) {
            return List.of();
        }
        return isRunOfInitials(run) ? List.of(run.split("")) : parts;
    }

    private static boolean isDoubleWithStop(String text) {
        return text.endsWith(".")
                && DOUBLE.containsKey(
                        text.substring(0, text.length() - 1).toLowerCase(Locale.ROOT));
    }

    /// Only capitals or only small letters, and nothing that could be a first name or the Dutch letter IJ.
    private static boolean isRunOfInitials(String run) {
        boolean oneCase = run.equals(capital(run)) || run.equals(run.toLowerCase(Locale.ROOT));
        boolean name =
                run.length() > 2 && Words.plain(run).chars().anyMatch(c -> VOWELS.indexOf(c) >= 0);
        boolean ij = run.regionMatches(true, 0, "ij", 0, 2);
        return oneCase && !name && !ij && run.length() <= MAX_LETTERS;
    }

    private static String capital(String letters) {
        return letters.toUpperCase(Locale.ROOT);
    }
}
