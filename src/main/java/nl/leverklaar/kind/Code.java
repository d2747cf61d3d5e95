package nl.leverklaar.kind;

import java.util.Map;
import java.util.Set;

/// One of a few codes, or a word that can only mean that code.
///
/// @param words for each word, without case, accents and punctuation, the code it stands for
public record Code(Map<String, String> words) implements Kind<String> {

    /// Whether there is a toeslagpartner: `J` ja, `N` nee, `O` onbekend.
    public static final Code PARTNER =
            of(
                    """
                    J: ja, yes, y, 1, true, waar
                    N: nee, no, 0, false, onwaar
                    O: onbekend, unknown
                    """);

    /// What a row does: `N` nieuw, `C` correctie, `I` intrekken.
    public static final Code REGELSOORT =
            of(
                    """
                    N: nieuw, nieuwe, new
                    C: correctie, correction, corrigeren
                    I: intrekken, intrekking, ingetrokken, withdraw
                    """);

    /// Why a BSN is absent: `N` nog niet ontvangen, `W` ouder geeft het niet, `B` heeft er geen, `O` onbekend.
    public static final Code REDEN =
            of(
                    """
                    N: nog niet ontvangen, nog niet bekend, niet ontvangen
                    W: ouder geeft niet, ouder geeft het niet, weigert, weigering, geweigerd
                    B: heeft geen bsn, geen bsn, buitenland, buitenlands
                    O: onbekend, unknown
                    """);

    public Code {
        words = Map.copyOf(words);
    }

    private static Code of(String lines) {
        return new Code(Words.table(lines));
    }

    /// The codes themselves.
    public Set<String> codes() {
        return Set.copyOf(words.values());
    }

    @Override
    public Meaning<String> meaning(String text, Habit habit) {
        String plain = CellText.bare(text);
        if (plain.isEmpty()) {
            return new Meaning.Empty<>();
        }
        String code = words.get(Words.plain(plain));
        return code == null ? new Meaning.Unreadable<>() : Meanings.known(code, code, text);
    }
}
