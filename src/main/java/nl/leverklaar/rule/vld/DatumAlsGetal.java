package nl.leverklaar.rule.vld;

import static nl.leverklaar.layout.Kolom.*;
import static nl.leverklaar.rule.Ernst.FOUT;
import static nl.leverklaar.rule.Excel.SCHADE;
import static nl.leverklaar.rule.Herstel.VOORSTEL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Persoon;
import nl.leverklaar.rule.Repair;
import nl.leverklaar.rule.Rule;
import nl.leverklaar.rule.Value;
import nl.leverklaar.rule.ValueRule;

/// A date is written as a date, not as the number of days that a spreadsheet keeps for it.
@Rule(
        code = "VLD-22",
        ernst = FOUT,
        columns = {
            KIND_GEBOORTEDATUM,
            OUDER_GEBOORTEDATUM,
            PARTNER_GEBOORTEDATUM,
            CONTRACT_BEGINDATUM,
            CONTRACT_EINDDATUM
        },
        repair = VOORSTEL,
        excel = SCHADE,
        source = "CSV")
public final class DatumAlsGetal implements ValueRule {

    private static final Pattern FORM = Pattern.compile("([1-9]\\d{4})(?:[.,]0+)?");

    private static final int OLDEST_CHILD = 20;
    private static final int YOUNGEST_ADULT = 14;
    private static final int OLDEST_ADULT = 100;
    private static final int LONGEST_CONTRACT = 25;

    private final LocalDate peildatum;

    public DatumAlsGetal(LocalDate peildatum) {
        this.peildatum = peildatum;
    }

    @Override
    public boolean holds(Value value) {
        return datum(value, peildatum).isEmpty();
    }

    @Override
    public List<Repair> repairs(Value value) {
        return datum(value, peildatum).stream()
                .map(date -> Repair.set(value.kolom(), date.toString()))
                .toList();
    }

    /// The date that a number stands for, if it is a likely one for its column.
    static Optional<LocalDate> datum(Value value, LocalDate peildatum) {
        Matcher days = FORM.matcher(value.text().strip());
        return value.isUnreadable() && days.matches()
                ? Optional.of(ExcelSpoor.date(Long.parseLong(days.group(1))))
                        .filter(date -> isLikely(value.kolom(), date, peildatum))
                : Optional.empty();
    }

    private static boolean isLikely(Kolom kolom, LocalDate date, LocalDate peildatum) {
        Optional<Persoon> persoon = kolom.persoon();
        if (persoon.isEmpty()) {
            return date.isAfter(peildatum.minusYears(LONGEST_CONTRACT))
                    && date.isBefore(peildatum.plusYears(LONGEST_CONTRACT));
        }
        return persoon.get() == Persoon.KIND
                ? date.isAfter(peildatum.minusYears(OLDEST_CHILD))
                        && date.isBefore(peildatum.plusYears(1))
                : date.isAfter(peildatum.minusYears(OLDEST_ADULT))
                        && date.isBefore(peildatum.minusYears(YOUNGEST_ADULT));
    }
}
