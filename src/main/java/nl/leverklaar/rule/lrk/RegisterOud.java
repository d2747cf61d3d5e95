package nl.leverklaar.rule.lrk;

import java.time.LocalDate;
import java.util.Map;
import nl.leverklaar.layout.Table;
import nl.leverklaar.reference.LrkRegister;
import nl.leverklaar.rule.DatumTekst;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.FileReport;
import nl.leverklaar.rule.FileRule;
import nl.leverklaar.rule.Outside;
import nl.leverklaar.rule.Rule;

/// The register file is not older than sixty days.
@Rule(code = "LRK-07", ernst = Ernst.TIP, needs = Outside.REGISTER)
public final class RegisterOud implements FileRule {

    private static final int MOST_DAYS = 60;

    private final LrkRegister register;
    private final LocalDate peildatum;

    public RegisterOud(LrkRegister register, LocalDate peildatum) {
        this.register = register;
        this.peildatum = peildatum;
    }

    @Override
    public void judge(Table table, FileReport report) {
        if (register.date().isBefore(peildatum.minusDays(MOST_DAYS))) {
            report.file(Map.of("datum", DatumTekst.of(register.date())));
        }
    }
}
