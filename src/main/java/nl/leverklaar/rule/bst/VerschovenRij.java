package nl.leverklaar.rule.bst;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.leverklaar.document.Document;
import nl.leverklaar.document.RowState;
import nl.leverklaar.layout.ColumnMeanings.State;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Table;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.FileReport;
import nl.leverklaar.rule.FileRule;
import nl.leverklaar.rule.Herstel;
import nl.leverklaar.rule.Repair;
import nl.leverklaar.rule.Rule;

/// A row has as many cells as there are columns, so that every value stands in its own.
///
/// A row with a quote that is never closed is BST-16's, one under other column names BST-29's, one
/// that is a whole line in one cell BST-30's.
@Rule(code = "BST-15", ernst = Ernst.FOUT, repair = Herstel.VOORSTEL, source = "CSV")
public final class VerschovenRij implements FileRule {

    private static final int FEW = 4;
    private static final Pattern NUMBER = Pattern.compile("\\d{7}");

    @Override
    public void judge(Table table, FileReport report) {
        Document document = table.document();
        BitSet skewed = document.skewedRows();
        BitSet wrapped = document.wrappedRows();
        int unclosed = document.rowOf(document.reading().unclosedRow());
        for (int row = skewed.nextSetBit(0); row >= 0; row = skewed.nextSetBit(row + 1)) {
            boolean own = row != unclosed && document.otherNames(row) == 0 && !wrapped.get(row);
            if (document.state(row) == RowState.INCLUDED && own) {
                report.row(row);
            }
        }
    }

    /// Two neighbours belong together when that is so in one way only; cells that are missing at the end were empty when all
    /// that is there fits; a row of something else may be left out.
    @Override
    public List<Repair> repairs(Table table, int row) {
        return isOfSomethingElse(table, row)
                ? List.of(Repair.remove())
                : new Rejoin(table, row)
                                .only()
                                .or(() -> new LostEnd(table, row).whole())
                                .map(Repair::rewrite)
                                .stream()
                                .toList();
    }

    /// Whether a row hardly has any of the cells, no number of a person or place and nothing that fits its column, as a second
    /// table or a closing line has.
    private static boolean isOfSomethingElse(Table table, int row) {
        Document document = table.document();
        int cells = document.cells(row);
        if (cells * FEW > document.reading().width()) {
            return false;
        }
        for (int position = 0; position < cells; position++) {
            if (NUMBER.matcher(document.column(position).text(row)).find()) {
                return false;
            }
        }
        return Arrays.stream(Kolom.values()).noneMatch(kolom -> fits(table, kolom, row, cells));
    }

    /// Whether a cell of the row holds what only its column holds: no free text and no mere number.
    private static boolean fits(Table table, Kolom kolom, int row, int cells) {
        boolean free =
                switch (kolom) {
                    case INDELING_VERSIE,
                            UREN,
                            UURPRIJS,
                            KOSTEN,
                            KIND_ACHTERNAAM,
                            OUDER_ACHTERNAAM,
                            PARTNER_ACHTERNAAM,
                            CONTRACT_NUMMER,
                            EIGEN_KENMERK ->
                            true;
                    default -> false;
                };
        return !free
                && table.meanings(kolom)
                        .filter(of -> of.column().position() < cells)
                        .filter(of -> of.state(of.column().code(row)) == State.KNOWN)
                        .isPresent();
    }

    @Override
    public Map<String, String> details(Table table, int row) {
        Document document = table.document();
        return Map.of(
                "n", String.valueOf(document.cells(row)),
                "m", String.valueOf(document.reading().width()));
    }
}
