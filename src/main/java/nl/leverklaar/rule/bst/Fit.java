package nl.leverklaar.rule.bst;

import java.util.regex.Pattern;
import nl.leverklaar.kind.Elfproef;
import nl.leverklaar.kind.Lrk;
import nl.leverklaar.kind.Meaning;
import nl.leverklaar.kind.Naam;
import nl.leverklaar.kind.Voorletters;
import nl.leverklaar.kind.Voorvoegsel;
import nl.leverklaar.layout.ColumnMeanings;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Table;

/// Whether a text can stand in a column; stricter than reading, because a text column would take anything.
final class Fit {

    /// A date behind something else: of a contract, the cell behind its number.
    private static final Pattern DATE_BEHIND =
            Pattern.compile("\\S(\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}|\\d{4}-\\d{2}-\\d{2})$");

    private final Table table;

    Fit(Table table) {
        this.table = table;
    }

    /// Whether a text could stand in a column. Before a surname no capital letter stands but in an export in capitals.
    boolean holds(Kolom kolom, String text) {
        boolean initials =
                kolom.kind() instanceof Voorvoegsel
                        && !text.isEmpty()
                        && (Character.isUpperCase(text.charAt(0)) || text.charAt(0) == '.');
        return !initials && holds(kolom, table.meanings(kolom).orElseThrow().meaningOf(text));
    }

    /// Whether what a row has in a column can stand there.
    boolean holds(Kolom kolom, int row) {
        ColumnMeanings meanings = table.meanings(kolom).orElseThrow();
        return holds(kolom, meanings.meaning(meanings.column().code(row)));
    }

    private boolean holds(Kolom kolom, Meaning<?> meaning) {
        return switch (meaning) {
            case Meaning.Empty<?> _ ->
                    !table.layout().isVerplicht(kolom) || kolom == Kolom.UURPRIJS;
            case Meaning.Known<?>(Object _, String canonical) -> isLike(kolom, canonical);
            case Meaning.Several<?> _ -> true;
            case Meaning.Unreadable<?> _ -> false;
        };
    }

    private boolean isLike(Kolom kolom, String canonical) {
        int most = table.layout().voorschrift(kolom).orElseThrow().maxLength();
        if (canonical.length() > most) {
            return false;
        }
        if (kolom.isBsn()) {
            return Elfproef.holds(canonical);
        }
        if (kolom.kind() instanceof Lrk) {
            return canonical.length() == most;
        }
        if (kolom == Kolom.CONTRACT_NUMMER && DATE_BEHIND.matcher(canonical).find()) {
            return false;
        }
        boolean name =
                kolom.kind() instanceof Voorvoegsel
                        || kolom.kind() instanceof Voorletters
                        || kolom.kind() instanceof Naam;
        return !name || canonical.chars().noneMatch(Character::isDigit);
    }
}
