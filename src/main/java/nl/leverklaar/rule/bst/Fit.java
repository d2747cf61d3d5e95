package nl.leverklaar.rule.bst;

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

    private final Table table;

    Fit(Table table) {
        this.table = table;
    }

    /// Whether a text could stand in a column.
    boolean holds(Kolom kolom, String text) {
        return holds(kolom, table.meanings(kolom).orElseThrow().meaningOf(text));
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
        boolean word = kolom.kind() instanceof Voorvoegsel || kolom.kind() instanceof Voorletters;
        boolean name = word || kolom.kind() instanceof Naam;
        char separator = table.document().reading().dialect().sign();
        boolean split = canonical.indexOf(separator) >= 0;
        return !(word && split) && !(name && canonical.chars().anyMatch(Character::isDigit));
    }
}
