package nl.leverklaar.rule.bst;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.leverklaar.document.Column;
import nl.leverklaar.kind.Words;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Table;
import nl.leverklaar.layout.Vereiste;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.FileReport;
import nl.leverklaar.rule.FileRule;
import nl.leverklaar.rule.Rule;

/// No two columns carry the name of the same official column and hold different values, unless a person has chosen one.
///
/// A column that no delivery has to have may have two names in an export, such as `Kindnummer` and `Klantnummer` for the own
/// reference. Then the first counts and the other is an unknown column, unless both have the same name.
@Rule(code = "BST-13", ernst = Ernst.FOUT, source = "CSV")
public final class DubbeleKolom implements FileRule {

    @Override
    public void judge(Table table, FileReport report) {
        if (table.document().rows() == 0) {
            return;
        }
        for (Kolom kolom : table.layout().kolommen()) {
            if (table.mapping().doubtful().contains(kolom)
                    && isNamed(table, kolom)
                    && (isAsked(table, kolom) || isNamedTwice(table, kolom))) {
                report.column(kolom, Map.of());
            }
        }
    }

    /// Whether a delivery needs the column, or needs it for some rows.
    private static boolean isAsked(Table table, Kolom kolom) {
        return table.layout()
                .voorschrift(kolom)
                .filter(of -> of.vereiste() != Vereiste.OPTIONEEL)
                .isPresent();
    }

    private static boolean isNamedTwice(Table table, Kolom kolom) {
        Set<String> names = new HashSet<>();
        return table.document().columns().stream()
                .map(Column::name)
                .filter(name -> table.layout().named(name).filter(kolom::equals).isPresent())
                .anyMatch(name -> !names.add(Words.plain(name)));
    }

    /// Whether a column was found by a name that can mean nothing else; then the doubt is that there are two.
    private static boolean isNamed(Table table, Kolom kolom) {
        return table.mapping()
                .position(kolom)
                .map(position -> table.document().column(position).name())
                .flatMap(table.layout()::named)
                .filter(kolom::equals)
                .isPresent();
    }
}
