package nl.leverklaar.kind;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Reads an [Opvangsoort] from its code or from the words planning software uses for it.
public record OpvangsoortCode() implements Kind<Opvangsoort> {

    private static final Map<String, String> WORDS =
            Words.table(
                    """
                    DO: dagopvang, hele dagopvang, halve dagopvang, hdo, kdv, kinderdagverblijf, kinderopvang 0-4, \
                    dagopvang 0-4, dagopvang 0-4 jaar, kdv 0-4, kinderdagopvang, dagverblijf, peuteropvang, pov, psz, \
                    peuterspeelzaal, peuterspeelzaalwerk, peutergroep, babyopvang, verticale dagopvang
                    BSO: buitenschoolse opvang, bso 4-12, bso 4-13, bso 4-12 jaar, buitenschoolse opvang 4-12, \
                    buitenschoolse opvang 4-12 jaar, vso, nso, voorschoolse opvang, naschoolse opvang, \
                    voor-/naschoolse opvang, voor- en naschoolse opvang, vso/nso, vso en nso, vakantieopvang, \
                    bso vakantie, bso vakantieopvang, vakantie bso, flex bso
                    GDO: gastouder 0-4, gastouderopvang 0-4, gastouder 0-4 jaar, gastouderopvang 0-4 jaar, \
                    gastouder 0 tot 4 jaar, gastouderopvang 0 tot 4 jaar, gastouder dagopvang, \
                    gastouderopvang dagopvang, gastouder do, go 0-4, vgo 0-4, dagopvang gastouder
                    GBSO: gastouder 4-12, gastouderopvang 4-12, gastouder 4-12 jaar, gastouderopvang 4-12 jaar, \
                    gastouder 4 tot 12 jaar, gastouderopvang 4 tot 12 jaar, gastouder 4-13, gastouder bso, \
                    gastouderopvang bso, gastouder buitenschoolse opvang, gastouderopvang buitenschoolse opvang, \
                    go 4-12, vgo 4-12, bso gastouder
                    """);

    /// Gastouderopvang of which the age is not told.
    private static final List<String> GASTOUDER =
            List.of("gastouder", "gastouderopvang", "gastouders", "go", "vgo", "gob");

    private static final List<String> TUSSENSCHOOLS =
            List.of("tso", "tussenschoolse", "tussenschools", "overblij");

    @Override
    public Meaning<Opvangsoort> meaning(String text, Habit habit) {
        String plain = CellText.bare(text);
        if (plain.isEmpty()) {
            return new Meaning.Empty<>();
        }
        String word = Words.plain(plain);
        String code = WORDS.get(word);
        if (code != null) {
            return Meanings.known(Opvangsoort.valueOf(code), code, text);
        }
        return GASTOUDER.contains(word)
                ? new Meaning.Several<>(List.of(Opvangsoort.GDO.name(), Opvangsoort.GBSO.name()))
                : new Meaning.Unreadable<>();
    }

    /// Says whether a text that has no meaning names tussenschoolse opvang, for which no toeslag exists.
    public static boolean isTussenschools(String text) {
        return Arrays.stream(CellText.bare(text).split("[^\\p{L}]+"))
                .map(Words::plain)
                .anyMatch(word -> TUSSENSCHOOLS.stream().anyMatch(word::startsWith));
    }
}
