package nl.leverklaar.rule.brd;

import static nl.leverklaar.layout.Kolom.KIND_GEBOORTEDATUM;

import java.util.Arrays;
import java.util.stream.IntStream;
import nl.leverklaar.layout.Persoon;
import nl.leverklaar.rule.Group;
import nl.leverklaar.rule.Row;

/// The members of a group with one BSN that are the same person, as far as no other check says they are not.
///
/// Who is a child in one row and an adult in another is BRD-07's. A row in which the BSN is of two people says nothing here:
/// that is RIJ-01's, RIJ-02's, RIJ-03's or RIJ-14's.
final class EenBsn {

    private EenBsn() {}

    /// The members, one for each row; none when it is another check that speaks.
    static int[] members(Group group) {
        int[] members = Bsntwijfel.ofOne(group);
        long children = Arrays.stream(members).filter(of -> isChild(group, of)).count();
        return children == 0 || children == members.length ? members : new int[0];
    }

    /// Those whose birth date is known.
    static int[] withBirthDate(Group group) {
        int[] members = members(group);
        int size = 0;
        for (int member : members) {
            Row row = group.row(member);
            if (row.isKnown(persoon(row).geboortedatum())) {
                members[size++] = member;
            }
        }
        return Arrays.copyOf(members, size);
    }

    /// Whether all known birth dates are the same.
    static boolean hasOneBirthDate(Group group) {
        int[] members = withBirthDate(group);
        for (int i = 1; i < members.length; i++) {
            if (birthDate(group, members[i]) != birthDate(group, members[0])) {
                return false;
            }
        }
        return true;
    }

    /// Whether the children of a group have no different birth dates, which BRD-04 would tell of.
    static boolean isOneKind(Group group) {
        return IntStream.range(0, group.size())
                        .mapToObj(group::row)
                        .filter(row -> row.isKnown(KIND_GEBOORTEDATUM))
                        .mapToLong(row -> row.key(KIND_GEBOORTEDATUM))
                        .distinct()
                        .limit(2)
                        .count()
                < 2;
    }

    static long birthDate(Group group, int member) {
        Row row = group.row(member);
        return row.key(persoon(row).geboortedatum());
    }

    /// Whose BSN it is in a row.
    static Persoon persoon(Row row) {
        return row.at().persoon().orElseThrow();
    }

    private static boolean isChild(Group group, int member) {
        return persoon(group.row(member)) == Persoon.KIND;
    }
}
