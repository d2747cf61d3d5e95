package nl.leverklaar.previous;

import java.util.Arrays;
import nl.leverklaar.layout.Persoon;

/// Gives every different person of earlier deliveries a number, from 0.
///
/// A person is known by BSN, and without one by surname, voorletters and birth date. Where two persons share those, as
/// twins can, only the BSN tells.
final class Persons {

    static final int NOBODY = LongIndex.NONE;

    /// What stands for a name that two persons have.
    private static final int SEVERAL = -2;

    private static final Persoon[] ROLES = Persoon.values();

    private final LongIndex byBsn = new LongIndex();
    private final LongIndex byName = new LongIndex();
    private int[] lastRows = new int[16];
    private byte[] lastRoles = new byte[16];
    private int[] bsnRows = new int[16];
    private byte[] bsnRoles = new byte[16];
    private int size;

    int size() {
        return size;
    }

    /// The number of a person in a row of now or of earlier, or [#NOBODY]. The name counts first: somebody else's BSN is a
    /// likelier mistake than somebody else's name and birth date.
    int find(Cells cells, Persoon persoon, int row) {
        long name = cells.name(persoon, row);
        int named = name == 0 ? NOBODY : byName.get(name);
        return named >= 0 ? named : withBsn(cells.bsn(persoon, row));
    }

    /// The number of the person with a BSN, given by its key, or [#NOBODY].
    int withBsn(long bsn) {
        return bsn == 0 ? NOBODY : byBsn.get(bsn);
    }

    /// Takes a person up; rows come in the order in which they were delivered.
    ///
    /// @param number the number of the row among all rows of earlier deliveries
    /// @return the number of the person, or [#NOBODY] when the row does not say who it is
    int add(Cells cells, Persoon persoon, int row, int number) {
        long bsn = cells.bsn(persoon, row);
        long name = cells.name(persoon, row);
        int of = number(bsn, name);
        if (of >= 0) {
            lastRows[of] = number;
            lastRoles[of] = (byte) persoon.ordinal();
            if (bsn != 0) {
                byBsn.put(bsn, of);
                bsnRows[of] = number;
                bsnRoles[of] = (byte) persoon.ordinal();
            }
        }
        return of;
    }

    private int number(long bsn, long name) {
        int byTheBsn = bsn == 0 ? NOBODY : byBsn.get(bsn);
        int byTheName = name == 0 ? NOBODY : byName.get(name);
        if (byTheBsn >= 0) {
            call(name, byTheName, byTheBsn);
            return byTheBsn;
        }
        boolean same = byTheName >= 0 && (bsn == 0 || bsnRows[byTheName] < 0);
        if (same) {
            return byTheName;
        }
        if (bsn == 0 && (name == 0 || byTheName == SEVERAL)) {
            return NOBODY;
        }
        int of = make();
        call(name, byTheName, of);
        return of;
    }

    /// Gives a person a name, which another one may have too.
    private void call(long name, int had, int of) {
        if (name != 0 && had != of) {
            byName.put(name, had == NOBODY ? of : SEVERAL);
        }
    }

    private int make() {
        if (size == lastRows.length) {
            lastRows = Arrays.copyOf(lastRows, size * 2);
            lastRoles = Arrays.copyOf(lastRoles, size * 2);
            bsnRows = Arrays.copyOf(bsnRows, size * 2);
            bsnRoles = Arrays.copyOf(bsnRoles, size * 2);
        }
        bsnRows[size] = NOBODY;
        return size++;
    }

    /// The row a person was in last.
    int lastRow(int person) {
        return lastRows[person];
    }

    /// As whom a person was in that row.
    Persoon lastRole(int person) {
        return ROLES[lastRoles[person]];
    }

    /// The last row that has the BSN of a person, or -1.
    int bsnRow(int person) {
        return bsnRows[person];
    }

    /// As whom a person was in that row.
    Persoon bsnRole(int person) {
        return ROLES[bsnRoles[person]];
    }
}
