package nl.leverklaar.rule.vld;

import static nl.leverklaar.layout.Kolom.*;
import static nl.leverklaar.rule.Ernst.FOUT;
import static nl.leverklaar.rule.Herstel.VOORSTEL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Persoon;
import nl.leverklaar.rule.Repair;
import nl.leverklaar.rule.Rule;
import nl.leverklaar.rule.Value;
import nl.leverklaar.rule.ValueRule;

/// The year of a date has four digits.
@Rule(
        code = "VLD-21",
        ernst = FOUT,
        columns = {
            KIND_GEBOORTEDATUM,
            OUDER_GEBOORTEDATUM,
            PARTNER_GEBOORTEDATUM,
            CONTRACT_BEGINDATUM,
            CONTRACT_EINDDATUM
        },
        repair = VOORSTEL,
        source = "CSV")
public final class JaarTweeCijfers implements ValueRule {

    private static final int YOUNGEST_ADULT = 16;
    private static final int OLDEST_ADULT = 80;

    private final LocalDate peildatum;

    public JaarTweeCijfers(LocalDate peildatum) {
        this.peildatum = peildatum;
    }

    @Override
    public boolean holds(Value value) {
        return KorteDatum.of(value).isEmpty();
    }

    /// The century in which an adult is 16 to 80 years old; this century for a child and a contract.
    @Override
    public List<Repair> repairs(Value value) {
        return KorteDatum.of(value).stream()
                .flatMap(date -> Stream.of(19, 20).flatMap(century -> date.in(century).stream()))
                .filter(date -> isLikelyYear(value.kolom(), Integer.parseInt(date.substring(0, 4))))
                .map(date -> Repair.set(value.kolom(), date))
                .toList();
    }

    private boolean isLikelyYear(Kolom kolom, int year) {
        int age = peildatum.getYear() - year;
        Optional<Persoon> persoon = kolom.persoon();
        if (persoon.isEmpty()) {
            return year >= 2000;
        }
        return persoon.get() == Persoon.KIND
                ? year >= 2000 && age >= 0
                : age >= YOUNGEST_ADULT && age <= OLDEST_ADULT;
    }
}
