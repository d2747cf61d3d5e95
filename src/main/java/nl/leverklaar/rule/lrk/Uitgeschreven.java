package nl.leverklaar.rule.lrk;

import static nl.leverklaar.layout.Kolom.LRK_NUMMER;
import static nl.leverklaar.layout.Kolom.TIJDVAK;

import java.time.LocalDate;
import nl.leverklaar.reference.LrkRegister;
import nl.leverklaar.reference.Opvang;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Outside;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.RowRule;
import nl.leverklaar.rule.Rule;

/// A location was still registered on the first day of the month; where the register tells no date that is not certain.
@Rule(
        code = "LRK-02",
        ernst = Ernst.FOUT,
        milder = Ernst.WAARSCHUWING,
        columns = {LRK_NUMMER, TIJDVAK},
        needs = Outside.REGISTER,
        source = "LRK")
public final class Uitgeschreven implements RowRule {

    private final LrkRegister register;

    public Uitgeschreven(LrkRegister register) {
        this.register = register;
    }

    @Override
    public boolean holds(Row row) {
        return register.find(row.canonical(LRK_NUMMER))
                .filter(opvang -> opvang.type() != Opvang.Type.GOB && !opvang.isIngeschreven())
                .map(opvang -> endsAfter(opvang, row.tijdvak().atDay(1)))
                .orElse(true);
    }

    /// A day that is not told is before any other.
    private static boolean endsAfter(Opvang opvang, LocalDate first) {
        return !opvang.uitschrijving().orElse(LocalDate.MIN).isBefore(first);
    }

    @Override
    public boolean isMilder(Row row) {
        return register.find(row.canonical(LRK_NUMMER)).flatMap(Opvang::uitschrijving).isEmpty();
    }
}
