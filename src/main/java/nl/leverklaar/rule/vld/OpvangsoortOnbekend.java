package nl.leverklaar.rule.vld;

import static nl.leverklaar.layout.Kolom.*;
import static nl.leverklaar.rule.Ernst.FOUT;
import static nl.leverklaar.rule.Herstel.VOORSTEL;

import java.util.Arrays;
import java.util.List;
import nl.leverklaar.kind.Opvangsoort;
import nl.leverklaar.kind.OpvangsoortCode;
import nl.leverklaar.rule.Repair;
import nl.leverklaar.rule.Rule;
import nl.leverklaar.rule.Value;
import nl.leverklaar.rule.ValueRule;

/// An opvangsoort is one of the four, or a word that can only mean one of them.
@Rule(
        code = "VLD-32",
        ernst = FOUT,
        columns = OPVANGSOORT,
        repair = VOORSTEL,
        source = "Besluit kinderopvangtoeslag")
public final class OpvangsoortOnbekend implements ValueRule {

    @Override
    public boolean holds(Value value) {
        return value.isKnown()
                || value.isUnreadable() && OpvangsoortCode.isTussenschools(value.text());
    }

    @Override
    public List<Repair> repairs(Value value) {
        List<String> choices =
                value.choices().isEmpty()
                        ? Arrays.stream(Opvangsoort.values()).map(Enum::name).toList()
                        : value.choices();
        return choices.stream().map(code -> Repair.set(value.kolom(), code)).toList();
    }
}
