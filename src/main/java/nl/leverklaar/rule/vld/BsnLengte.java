package nl.leverklaar.rule.vld;

import static nl.leverklaar.layout.Kolom.*;
import static nl.leverklaar.rule.Ernst.FOUT;
import static nl.leverklaar.rule.Herstel.VOORSTEL;

import java.util.List;
import java.util.Map;
import nl.leverklaar.kind.Elfproef;
import nl.leverklaar.rule.Repair;
import nl.leverklaar.rule.Rule;
import nl.leverklaar.rule.Value;
import nl.leverklaar.rule.ValueRule;

/// A BSN has nine digits.
@Rule(
        code = "VLD-06",
        ernst = FOUT,
        columns = {KIND_BSN, OUDER_BSN, PARTNER_BSN},
        repair = VOORSTEL,
        source = "BSN-regels")
public final class BsnLengte implements ValueRule {

    private static final int WITHOUT_ZEROS = 7;

    @Override
    public boolean holds(Value value) {
        return value.isKnown()
                ? value.canonical().length() == Cijfers.NEGEN
                : BsnGebrek.of(value) != BsnGebrek.LENGTE;
    }

    /// Seven digits with two zeros before them, if that can be a BSN; nothing and a reason where there is no number.
    @Override
    public List<Repair> repairs(Value value) {
        String digits = Cijfers.in(value.text());
        if (value.isKnown() && digits.length() == WITHOUT_ZEROS && Elfproef.holds("00" + digits)) {
            return List.of(Repair.set(value.kolom(), "00" + digits));
        }
        return digits.chars().allMatch(digit -> digit == '0')
                ? List.of(Bsns.leeg(value.kolom()))
                : List.of();
    }

    @Override
    public Map<String, String> details(Value value) {
        return Map.of("n", String.valueOf(Cijfers.in(value.text()).length()));
    }
}
