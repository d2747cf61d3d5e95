package nl.leverklaar.rule.vld;

import static nl.leverklaar.layout.Kolom.*;
import static nl.leverklaar.rule.Ernst.FOUT;
import static nl.leverklaar.rule.Herstel.VOORSTEL;

import java.util.Comparator;
import java.util.List;
import nl.leverklaar.kind.Code;
import nl.leverklaar.rule.Repair;
import nl.leverklaar.rule.Rule;
import nl.leverklaar.rule.Value;
import nl.leverklaar.rule.ValueRule;

/// A code is one of its list, or a word that can only mean one of them.
@Rule(
        code = "VLD-34",
        ernst = FOUT,
        columns = {REGELSOORT, PARTNER, KIND_BSN_REDEN, OUDER_BSN_REDEN, PARTNER_BSN_REDEN},
        repair = VOORSTEL)
public final class CodeOnbekend implements ValueRule {

    @Override
    public boolean holds(Value value) {
        return value.isKnown();
    }

    /// All codes, first the one that claims nothing: a new row, or not known.
    @Override
    public List<Repair> repairs(Value value) {
        String first = value.kolom() == REGELSOORT ? "N" : "O";
        return value.kolom().kind() instanceof Code list
                ? list.codes().stream()
                        .sorted(
                                Comparator.comparing((String code) -> !code.equals(first))
                                        .thenComparing(Comparator.naturalOrder()))
                        .map(code -> Repair.set(value.kolom(), code))
                        .toList()
                : List.of();
    }
}
