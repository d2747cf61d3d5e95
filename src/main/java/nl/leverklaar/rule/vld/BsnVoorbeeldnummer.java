package nl.leverklaar.rule.vld;

import static nl.leverklaar.layout.Kolom.*;
import static nl.leverklaar.rule.Ernst.WAARSCHUWING;
import static nl.leverklaar.rule.Herstel.VOORSTEL;

import java.util.List;
import java.util.Set;
import nl.leverklaar.rule.Repair;
import nl.leverklaar.rule.Rule;
import nl.leverklaar.rule.Value;
import nl.leverklaar.rule.ValueRule;

/// A BSN is not one of the numbers that forms and manuals use as an example; they pass the elfproef.
///
/// One that is a test BSN besides is VLD-10's, in the deliveries where that is a fout.
@Rule(
        code = "VLD-09",
        ernst = WAARSCHUWING,
        columns = {KIND_BSN, OUDER_BSN, PARTNER_BSN},
        repair = VOORSTEL,
        source = "M")
public final class BsnVoorbeeldnummer implements ValueRule {

    private static final Set<String> EXAMPLES =
            Set.of("123456782", "111222333", "111111110", "999999990");

    private final BsnTestnummer testnummer;

    public BsnVoorbeeldnummer(boolean practice) {
        this.testnummer = new BsnTestnummer(practice);
    }

    /// A number such as 999999990 is a test number first in a real delivery (VLD-10), which weighs more.
    @Override
    public boolean holds(Value value) {
        return !EXAMPLES.contains(value.canonical()) || !testnummer.holds(value);
    }

    @Override
    public List<Repair> repairs(Value value) {
        return List.of(Bsns.leeg(value.kolom()));
    }
}
