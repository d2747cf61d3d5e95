package nl.leverklaar.ui.repair;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import nl.leverklaar.document.Column;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Persoon;
import nl.leverklaar.layout.Table;
import nl.leverklaar.rule.Repair;
import nl.leverklaar.session.Preview;
import nl.leverklaar.session.Session;

/// After a cell got another text: the other rows in which the same could be done.
final class Same {

    private final Table table;
    private final Kolom kolom;
    private final int row;
    private final String was;
    private final String now;

    private Same(Table table, Kolom kolom, int row, String was) {
        this.table = table;
        this.kolom = kolom;
        this.row = row;
        this.was = was;
        this.now = table.text(kolom, row);
    }

    /// Nothing when the cell is as it was in the file.
    static Optional<Same> of(Session session, int row, Kolom kolom) {
        return session.originalText(row, kolom)
                .map(original -> new Same(session.table(), kolom, row, original))
                .filter(same -> !same.was.equals(same.now));
    }

    /// The other rows with the text that stood here. What is empty for one person says nothing about another.
    List<Preview.Line> withThisValue() {
        if (was.isBlank() && kolom.persoon().isPresent() && !Choices.hasCodes(kolom)) {
            return List.of();
        }
        return lines(_ -> true);
    }

    /// The other rows of the same person with the text that stood here.
    List<Preview.Line> ofThisPerson() {
        Persoon persoon = persoon();
        List<Kolom> identity =
                kolom != persoon.bsn() && !table.isEmpty(persoon.bsn(), row)
                        ? List.of(persoon.bsn())
                        : List.of(
                                persoon.achternaam(),
                                persoon.voorletters(),
                                persoon.geboortedatum());
        if (identity.contains(kolom) || identity.stream().anyMatch(of -> table.isEmpty(of, row))) {
            return List.of();
        }
        long[] mine = identity.stream().mapToLong(of -> table.hash(of, row)).toArray();
        return lines(other ->
                IntStream.range(0, mine.length)
                        .allMatch(i -> table.hash(identity.get(i), other) == mine[i]));
    }

    Persoon persoon() {
        return kolom.persoon().orElse(Persoon.KIND);
    }

    private List<Preview.Line> lines(IntPredicate wanted) {
        Column column = table.columnFor(kolom);
        int code = column.codeOf(was);
        int[] rows =
                IntStream.range(0, table.document().rows())
                        .filter(other ->
                                other != row
                                        && column.code(other) == code
                                        && table.document().counts(other))
                        .filter(wanted)
                        .toArray();
        Repair repair = Repair.set(kolom, now);
        return Arrays.stream(rows)
                .mapToObj(other -> new Preview.Line(other, List.of(was), repair))
                .toList();
    }
}
