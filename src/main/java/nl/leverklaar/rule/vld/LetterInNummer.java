package nl.leverklaar.rule.vld;

import static nl.leverklaar.layout.Kolom.*;
import static nl.leverklaar.rule.Ernst.FOUT;
import static nl.leverklaar.rule.Herstel.ZEKER;

import java.util.List;
import nl.leverklaar.kind.Elfproef;
import nl.leverklaar.rule.Repair;
import nl.leverklaar.rule.Rule;
import nl.leverklaar.rule.Value;
import nl.leverklaar.rule.ValueRule;

/// A number has no letter where a digit belongs, such as an O for a 0.
///
/// The repair is certain only where the digits pass the elfproef.
@Rule(
        code = "VLD-14",
        ernst = FOUT,
        columns = {KIND_BSN, OUDER_BSN, PARTNER_BSN, LRK_NUMMER, LRK_NUMMER_GOB},
        repair = ZEKER,
        source = "CSV")
public final class LetterInNummer implements ValueRule {

    @Override
    public boolean holds(Value value) {
        return Cijfers.zonderLetters(value).isEmpty();
    }

    @Override
    public List<Repair> repairs(Value value) {
        return Cijfers.zonderLetters(value).filter(Elfproef::holds).stream()
                .map(digits -> Repair.set(value.kolom(), digits))
                .toList();
    }
}
