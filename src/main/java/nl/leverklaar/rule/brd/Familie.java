package nl.leverklaar.rule.brd;

import static nl.leverklaar.layout.Kolom.CONTRACT_NUMMER;
import static nl.leverklaar.layout.Kolom.EIGEN_KENMERK;

import java.util.ArrayList;
import java.util.List;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Persoon;
import nl.leverklaar.rule.Group;
import nl.leverklaar.rule.Row;

/// What ties the row of one person to another row: a relative with a BSN, or the own reference or contract. In a large file
/// two people share name and birth date by chance; then nothing does.
final class Familie {

    private Familie() {}

    /// A number for each tie of a member, equal for members with the same tie.
    static List<Long> ties(Group group, int member) {
        Row row = group.row(member);
        Persoon self = row.at().persoon().orElseThrow();
        List<Long> ties = new ArrayList<>();
        for (Persoon relative : Persoon.values()) {
            if (relative != self && !row.isEmpty(relative.bsn())) {
                ties.add(row.key(relative.bsn()));
            }
        }
        for (Kolom kolom : List.of(EIGEN_KENMERK, CONTRACT_NUMMER)) {
            if (!row.isEmpty(kolom)) {
                ties.add(~row.key(kolom) * (1 + kolom.ordinal()));
            }
        }
        return ties;
    }
}
