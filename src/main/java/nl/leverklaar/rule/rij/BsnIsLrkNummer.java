package nl.leverklaar.rule.rij;

import static nl.leverklaar.layout.Kolom.KIND_BSN;
import static nl.leverklaar.layout.Kolom.LRK_NUMMER;
import static nl.leverklaar.layout.Kolom.OUDER_BSN;
import static nl.leverklaar.layout.Kolom.PARTNER_BSN;

import java.util.List;
import java.util.function.Predicate;
import nl.leverklaar.kind.Elfproef;
import nl.leverklaar.reference.LrkRegister;
import nl.leverklaar.rule.Circumstances;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Herstel;
import nl.leverklaar.rule.Repair;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.RowRule;
import nl.leverklaar.rule.Rule;

/// A BSN is not the number of a location. Both pass the same elfproef, so nothing else finds it.
///
/// What fails the elfproef is VLD-07's. Of every 2,500 good BSNs one is by chance the number of a location somewhere in the
/// country, so the register only counts where the place of the LRK number holds no number of the register.
@Rule(
        code = "RIJ-04",
        ernst = Ernst.FOUT,
        columns = LRK_NUMMER,
        at = {KIND_BSN, OUDER_BSN, PARTNER_BSN},
        explains = {"BRD-04", "BRD-05", "BRD-07"},
        asksEmpty = true,
        asksWrong = true,
        repair = Herstel.VOORSTEL,
        source = "gemeten")
public final class BsnIsLrkNummer implements RowRule {

    private final Predicate<String> isOwn;
    private final Predicate<String> isRegistered;

    /// With the numbers of the organisation and of the register, as far as it was loaded.
    public static BsnIsLrkNummer of(Circumstances circumstances) {
        LrkRegister register = circumstances.register().orElse(LrkRegister.NONE);
        return new BsnIsLrkNummer(circumstances.lrkNumbers()::contains, register::contains);
    }

    /// @param isOwn whether a number of nine digits is the LRK number of an own location
    /// @param isRegistered whether it is an LRK number of the register
    public BsnIsLrkNummer(Predicate<String> isOwn, Predicate<String> isRegistered) {
        this.isOwn = isOwn;
        this.isRegistered = isRegistered;
    }

    @Override
    public boolean holds(Row row) {
        if (!row.isKnown(row.at())) {
            return true;
        }
        String bsn = row.canonical(row.at());
        return !isLrk(bsn, row) || !Elfproef.holds(bsn);
    }

    private boolean isLrk(String bsn, Row row) {
        return isOwn.test(bsn)
                || isRegistered.test(bsn) && !isRegistered.test(row.canonical(LRK_NUMMER));
    }

    /// The two changed places, when what stands at the LRK number can be a BSN and no location is known by it.
    @Override
    public List<Repair> repairs(Row row) {
        String other = row.canonical(LRK_NUMMER);
        boolean canBeBsn =
                row.isKnown(LRK_NUMMER)
                        && Elfproef.holds(other)
                        && !isOwn.test(other)
                        && !isRegistered.test(other);
        return canBeBsn
                ? List.of(Repair.set(row.at(), other).and(LRK_NUMMER, row.canonical(row.at())))
                : List.of();
    }
}
