package nl.leverklaar.rule.lrk;

import static nl.leverklaar.layout.Kolom.HOUDER_KVK;
import static nl.leverklaar.layout.Kolom.LRK_NUMMER;
import static nl.leverklaar.layout.Kolom.LRK_NUMMER_GOB;
import static nl.leverklaar.layout.Kolom.OPVANGSOORT;
import static nl.leverklaar.layout.Kolom.TIJDVAK;

import java.util.List;
import java.util.Set;
import nl.leverklaar.reference.LrkRegister;
import nl.leverklaar.reference.Opvang;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Herstel;
import nl.leverklaar.rule.Outside;
import nl.leverklaar.rule.Repair;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.RowRule;
import nl.leverklaar.rule.Rule;

/// An LRK number stands in the register.
///
/// It may have ended before the register was made, or begun after, so only a register that is made after the month and
/// tells of what ended is certain.
@Rule(
        code = "LRK-01",
        ernst = Ernst.FOUT,
        milder = Ernst.WAARSCHUWING,
        columns = TIJDVAK,
        at = {LRK_NUMMER, LRK_NUMMER_GOB},
        needs = Outside.REGISTER,
        repair = Herstel.VOORSTEL,
        source = "LRK")
public final class NietInRegister implements RowRule {

    private final LrkRegister register;
    private final Set<String> own;

    /// @param own the LRK numbers of the organisation's own locations, as far as they are known
    public NietInRegister(LrkRegister register, Set<String> own) {
        this.register = register;
        this.own = Set.copyOf(own);
    }

    /// A number that is not written comes from the settings, and no row can be blamed for it.
    @Override
    public boolean holds(Row row) {
        return !row.isWritten(row.at()) || register.contains(row.canonical(row.at()));
    }

    @Override
    public boolean isMilder(Row row) {
        return !register.tellsOfEnded() || register.date().isBefore(row.tijdvak().atEndOfMonth());
    }

    /// The organisation's own numbers that differ in one digit.
    @Override
    public List<Repair> repairs(Row row) {
        return register.near(row.canonical(row.at()), own, row.canonical(HOUDER_KVK)).stream()
                .filter(number -> isProposable(number, row))
                .map(number -> Repair.set(row.at(), number))
                .toList();
    }

    private boolean isProposable(String number, Row row) {
        Opvang.Type type = register.find(number).orElseThrow().type();
        if (row.at() == LRK_NUMMER_GOB) {
            return type == Opvang.Type.GOB;
        }
        return row.isKnown(OPVANGSOORT) ? type.gives(row.opvangsoort()) : type != Opvang.Type.GOB;
    }
}
