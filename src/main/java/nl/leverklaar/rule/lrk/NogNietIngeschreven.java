package nl.leverklaar.rule.lrk;

import static nl.leverklaar.layout.Kolom.LRK_NUMMER;
import static nl.leverklaar.layout.Kolom.TIJDVAK;

import java.util.Map;
import nl.leverklaar.reference.LrkRegister;
import nl.leverklaar.reference.Opvang;
import nl.leverklaar.rule.DatumTekst;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Outside;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.RowRule;
import nl.leverklaar.rule.Rule;

/// A location was registered by the end of the month.
@Rule(
        code = "LRK-03",
        ernst = Ernst.WAARSCHUWING,
        columns = {LRK_NUMMER, TIJDVAK},
        needs = Outside.REGISTER,
        source = "LRK")
public final class NogNietIngeschreven implements RowRule {

    private final LrkRegister register;

    public NogNietIngeschreven(LrkRegister register) {
        this.register = register;
    }

    @Override
    public boolean holds(Row row) {
        return register.find(row.canonical(LRK_NUMMER))
                .filter(opvang -> opvang.type() != Opvang.Type.GOB)
                .flatMap(Opvang::inschrijving)
                .map(day -> !day.isAfter(row.tijdvak().atEndOfMonth()))
                .orElse(true);
    }

    @Override
    public Map<String, String> details(Row row) {
        return Map.of(
                "datum",
                register.find(row.canonical(LRK_NUMMER))
                        .flatMap(Opvang::inschrijving)
                        .map(DatumTekst::of)
                        .orElse(""));
    }
}
