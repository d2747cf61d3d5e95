package nl.leverklaar.rule.bst;

import static nl.leverklaar.layout.Kolom.HOUDER_KVK;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leverklaar.layout.ColumnMeanings;
import nl.leverklaar.layout.Table;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.FileReport;
import nl.leverklaar.rule.FileRule;
import nl.leverklaar.rule.Herstel;
import nl.leverklaar.rule.Repair;
import nl.leverklaar.rule.Rule;

/// All rows are of the organisation that delivers; where it is not known which that is, of the one that most rows name.
///
/// A KvK number that has no eight digits is VLD-17's. That the location is not of that other organisation (LRK-06) follows.
@Rule(
        code = "BST-26",
        ernst = Ernst.FOUT,
        explains = "LRK-06",
        columns = HOUDER_KVK,
        repair = Herstel.VOORSTEL)
public final class AndereOrganisatie implements FileRule {

    private static final int LENGTH = 8;

    private final Optional<String> kvk;

    /// @param kvk the KvK number of the organisation, when it is known
    public AndereOrganisatie(Optional<String> kvk) {
        this.kvk = kvk;
    }

    @Override
    public void judge(Table table, FileReport report) {
        table.meanings(HOUDER_KVK).ifPresent(read -> judge(table, read, report));
    }

    private void judge(Table table, ColumnMeanings read, FileReport report) {
        Map<String, Integer> rowsOf = new HashMap<>();
        for (int code = 0; code < read.column().size(); code++) {
            if (isNumber(read, code)) {
                rowsOf.merge(read.canonical(code), read.column().uses(code), Integer::sum);
            }
        }
        Optional<String> own = kvk.or(() -> commonest(rowsOf));
        BitSet others = new BitSet();
        for (int code = 0; code < read.column().size(); code++) {
            others.set(
                    code, isNumber(read, code) && !own.equals(Optional.of(read.canonical(code))));
        }
        for (int row = 0; row < table.document().rows() && !others.isEmpty(); row++) {
            if (others.get(read.column().code(row)) && table.document().counts(row)) {
                report.row(row);
            }
        }
    }

    private static boolean isNumber(ColumnMeanings read, int code) {
        return read.column().uses(code) > 0
                && read.state(code) == ColumnMeanings.State.KNOWN
                && read.canonical(code).length() == LENGTH;
    }

    /// The number of most rows; of two that have as many the lower, so that every look gives the same.
    private static Optional<String> commonest(Map<String, Integer> rowsOf) {
        return rowsOf.entrySet().stream()
                .max(
                        Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(
                                        Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey);
    }

    /// The row is for the delivery of that organisation.
    @Override
    public List<Repair> repairs(Table table, int row) {
        return List.of(Repair.setApart());
    }
}
