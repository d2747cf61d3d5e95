package nl.leverklaar.rule.vld;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.leverklaar.kind.Words;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.reference.Voorvoegsels;
import nl.leverklaar.rule.Value;

/// The one thing to ask about a surname, so that no two rules report the same name.
enum NaamGebrek {
    GEEN,
    /// A digit or a sign that no name has, or too long for a name.
    TEKEN,
    /// Something typed because the name was not known.
    INVULNAAM,
    /// A voorvoegsel before the name.
    VOORVOEGSEL,
    /// Capitals or small letters only.
    SCHRIJFWIJZE,
    /// Two names, as a person uses them and perhaps not as the BRP has them.
    TWEE_NAMEN;

    private static final Set<String> PLACEHOLDERS =
            Set.of(
                    "",
                    "geen",
                    "leeg",
                    "nb",
                    "nietbekend",
                    "nnb",
                    "null",
                    "nvt",
                    "onbekend",
                    "test",
                    "unknown");
    private static final Set<Kolom> VOORVOEGSELS =
            EnumSet.of(Kolom.KIND_VOORVOEGSEL, Kolom.OUDER_VOORVOEGSEL, Kolom.PARTNER_VOORVOEGSEL);

    private static final Pattern TWO_NAMES =
            Pattern.compile(
                    "(\\p{L}[\\p{L}' .]+?)(?: ?[-/] ?| (?i:e/v|e\\.v\\.|ev) )(\\p{L}[\\p{L}' .]+)");

    /// The voorvoegsels of Dutch and German; `el`, `la` or `di` is often part of the surname in the BRP.
    private static final Set<String> APART =
            Set.of(
                    "'s", "'t", "aan", "auf", "aus", "bij", "de", "den", "der", "het", "in",
                    "onder", "op", "over", "te", "ten", "ter", "tot", "uijt", "uit", "van",
                    "vanden", "vander", "vom", "von", "voor", "zu", "zum", "zur");

    /// Before the name of a saint these make one name of it: `Saint-Pierre`.
    private static final Set<String> SAINTS = Set.of("saint", "sainte", "san", "santa", "sint");

    /// What is to be asked about a value of a column of surnames or voorvoegsels that is not empty.
    static NaamGebrek of(Value naam, Voorvoegsels voorvoegsels) {
        String text = naam.canonical();
        if (NaamMetTeken.isWrong(naam)) {
            return TEKEN;
        }
        if (isVoorvoegsel(naam.kolom())) {
            return isNoVoorvoegsel(text) ? INVULNAAM : GEEN;
        }
        if (isPlaceholder(text)) {
            return INVULNAAM;
        }
        if (split(text, voorvoegsels).isPresent()) {
            return VOORVOEGSEL;
        }
        if (!Schrijfwijze.of(text, voorvoegsels).equals(text) && Schrijfwijze.isOneCase(text)) {
            return SCHRIJFWIJZE;
        }
        return isTwoNames(text, voorvoegsels) ? TWEE_NAMEN : GEEN;
    }

    /// Whether a text only says that there is no name; a single `-` or `.` is how the BRP says it.
    static boolean isPlaceholder(String text) {
        String plain = Words.plain(text);
        boolean said = text.equals("-") || text.equals(".");
        return !said && (PLACEHOLDERS.contains(plain) || plain.matches("x+"));
    }

    static boolean isVoorvoegsel(Kolom kolom) {
        return VOORVOEGSELS.contains(kolom);
    }

    /// Whether a text stands where there is no voorvoegsel; then the BRP has nothing there, no sign either.
    static boolean isNoVoorvoegsel(String text) {
        return text.equals("-") || text.equals(".") || isPlaceholder(text);
    }

    /// The name without the voorvoegsel before it, or behind it as in a telephone directory: `Berg, van den`.
    static Optional<Voorvoegsels.Split> split(String text, Voorvoegsels voorvoegsels) {
        String plain = text.replace('\u2019', '\'');
        int comma = plain.indexOf(',');
        if (comma > 0) {
            String behind = plain.substring(comma + 1).strip().toLowerCase(Locale.ROOT);
            String before = plain.substring(0, comma).strip();
            return voorvoegsels.contains(behind) && !before.isEmpty()
                    ? Optional.of(new Voorvoegsels.Split(behind, before))
                    : Optional.empty();
        }
        return voorvoegsels
                .split(plain)
                .filter(split -> APART.contains(split.voorvoegsel().split(" ")[0]));
    }

    private static boolean isTwoNames(String text, Voorvoegsels voorvoegsels) {
        var names = TWO_NAMES.matcher(text);
        if (!names.matches()) {
            return false;
        }
        String first = names.group(1).toLowerCase(Locale.ROOT);
        return !voorvoegsels.contains(first) && !SAINTS.contains(first);
    }

    /// Whether two names stand in a text with a sign between them.
    static boolean isTwoNames(String text) {
        return TWO_NAMES.matcher(text).matches();
    }
}
