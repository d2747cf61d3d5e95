package nl.leverklaar.rule.brd;

import java.util.Arrays;
import nl.leverklaar.layout.Persoon;
import nl.leverklaar.rule.Group;
import nl.leverklaar.rule.Row;

/// The members of a group with one BSN that are the same person, as far as no other check says they are not.
///
/// Who is a child in one row and an adult in another is BRD-07's, and who is two people in one row RIJ-01's, RIJ-02's or
/// RIJ-03's.
final class EenBsn {

    private EenBsn() {}

    /// The members, one for each row; none when it is another check that speaks.
    static int[] members(Group group) {
        int[] members = new int[group.size()];
        int size = 0;
        for (int member = 0; member < group.size(); member++) {
            if (isChild(group, member) != isChild(group, 0)) {
                return new int[0];
            }
            if (size == 0 || group.index(members[size - 1]) != group.index(member)) {
                members[size++] = member;
            }
        }
        return Arrays.copyOf(members, size);
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
