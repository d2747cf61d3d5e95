package nl.leverklaar.rule.brd;

import java.util.Arrays;
import java.util.stream.IntStream;
import nl.leverklaar.layout.Persoon;
import nl.leverklaar.rule.Circumstances;
import nl.leverklaar.rule.Group;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.rij.BsnIsLrkNummer;

/// Which BSNs a check of the row itself refuses, so that they say nothing about other rows.
///
/// @param lrk RIJ-04
record Bsntwijfel(BsnIsLrkNummer lrk) {

    static Bsntwijfel of(Circumstances circumstances) {
        return new Bsntwijfel(BsnIsLrkNummer.of(circumstances));
    }

    /// Whether the BSN a row is asked about is that of another person in the row, or the number of a location.
    boolean isRefused(Row row) {
        return isOfTwo(row) || !lrk.holds(row);
    }

    /// Whether the BSN a row is asked about is that of two people in the row, which RIJ-01, RIJ-02, RIJ-03 or RIJ-14 says.
    static boolean isOfTwo(Row row) {
        return Arrays.stream(Persoon.values())
                .map(Persoon::bsn)
                .anyMatch(bsn -> bsn != row.at() && row.isSame(bsn, row.at()));
    }

    /// The members of a group with one BSN in whose row it is of one person only.
    static int[] ofOne(Group group) {
        return IntStream.range(0, group.size())
                .filter(member -> !isOfTwo(group.row(member)))
                .toArray();
    }
}
