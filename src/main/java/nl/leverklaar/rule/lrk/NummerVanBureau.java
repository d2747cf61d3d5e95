package nl.leverklaar.rule.lrk;

import static nl.leverklaar.layout.Kolom.LRK_NUMMER;
import static nl.leverklaar.layout.Kolom.LRK_NUMMER_GOB;

import java.util.List;
import nl.leverklaar.reference.LrkRegister;
import nl.leverklaar.reference.Opvang;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Herstel;
import nl.leverklaar.rule.Outside;
import nl.leverklaar.rule.Repair;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.RowRule;
import nl.leverklaar.rule.Rule;

/// The LRK number is that of the gastouder, not of the gastouderbureau.
@Rule(
        code = "LRK-05",
        ernst = Ernst.FOUT,
        columns = LRK_NUMMER,
        needs = Outside.REGISTER,
        repair = Herstel.VOORSTEL,
        source = "Belastingdienst")
public final class NummerVanBureau implements RowRule {

    private final LrkRegister register;

    public NummerVanBureau(LrkRegister register) {
        this.register = register;
    }

    @Override
    public boolean holds(Row row) {
        return register.find(row.canonical(LRK_NUMMER))
                .map(opvang -> opvang.type() != Opvang.Type.GOB)
                .orElse(true);
    }

    /// The number moves to where that of the bureau belongs, unless another one stands there.
    @Override
    public List<Repair> repairs(Row row) {
        String number = row.canonical(LRK_NUMMER);
        String bureau = row.canonical(LRK_NUMMER_GOB);
        return bureau.isEmpty() || bureau.equals(number)
                ? List.of(Repair.set(LRK_NUMMER, "").and(LRK_NUMMER_GOB, number))
                : List.of();
    }
}
