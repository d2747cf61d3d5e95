package nl.leverklaar.rule.brd;

import static nl.leverklaar.layout.Kolom.CONTRACT_BEGINDATUM;
import static nl.leverklaar.layout.Kolom.CONTRACT_EINDDATUM;
import static nl.leverklaar.layout.Kolom.CONTRACT_NUMMER;
import static nl.leverklaar.layout.Kolom.EIGEN_KENMERK;
import static nl.leverklaar.layout.Kolom.KOSTEN;
import static nl.leverklaar.layout.Kolom.TIJDVAK;
import static nl.leverklaar.layout.Kolom.UREN;
import static nl.leverklaar.layout.Kolom.UURPRIJS;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.leverklaar.kind.Bedrag;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.rule.Group;
import nl.leverklaar.rule.Repair;
import nl.leverklaar.rule.Row;

/// Several rows of one child as one row: their hours and costs added up, and the average price that follows.
final class Samenvoeging {

    /// What may differ: the amounts, and what belongs to a contract of its own. That of the row that stays is kept.
    private static final Set<Kolom> MAY_DIFFER =
            EnumSet.of(
                    UREN,
                    UURPRIJS,
                    KOSTEN,
                    CONTRACT_NUMMER,
                    CONTRACT_BEGINDATUM,
                    CONTRACT_EINDDATUM,
                    EIGEN_KENMERK);

    private static final BigDecimal HOURS_A_DAY = BigDecimal.valueOf(24);

    private final Group group;
    private final int member;
    private BigDecimal uren = BigDecimal.ZERO;
    private BigDecimal kosten = BigDecimal.ZERO;

    Samenvoeging(Group group, int member) {
        this.group = group;
        this.member = member;
    }

    /// The row that takes the place of all, when they can be one.
    Optional<Repair> repair() {
        Row stays = group.row(member);
        Set<Long> seen = new HashSet<>();
        for (int other = 0; other < group.size(); other++) {
            Row row = group.row(other);
            if (!canJoin(row, stays)) {
                return Optional.empty();
            }
            if (seen.add(row.deliveryKey())) {
                uren = uren.add(row.getal(UREN));
                kosten = kosten.add(row.getal(KOSTEN));
            }
        }
        BigDecimal most = HOURS_A_DAY.multiply(BigDecimal.valueOf(stays.tijdvak().lengthOfMonth()));
        return uren.compareTo(most) > 0 ? Optional.empty() : Optional.of(sum());
    }

    private Repair sum() {
        String uurprijs =
                uren.signum() <= 0
                        ? ""
                        : Bedrag.notation(kosten.divide(uren, 2, RoundingMode.HALF_UP));
        return Repair.set(UREN, Bedrag.notation(uren))
                .and(UURPRIJS, uurprijs)
                .and(KOSTEN, Bedrag.notation(kosten))
                .absorbing(ZelfdeSleutel.others(group, member));
    }

    private static boolean canJoin(Row row, Row stays) {
        if (!row.isKnown(UREN) || !row.isKnown(KOSTEN) || !row.isKnown(TIJDVAK)) {
            return false;
        }
        for (Kolom kolom : Kolom.values()) {
            if (!MAY_DIFFER.contains(kolom)
                    && !row.canonical(kolom).equals(stays.canonical(kolom))) {
                return false;
            }
        }
        return row.getal(UREN).signum() >= 0 && row.getal(KOSTEN).signum() >= 0;
    }
}
