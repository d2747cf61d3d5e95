package nl.leverklaar.rule.lrk;

import java.util.List;
import nl.leverklaar.reference.LrkRegister;
import nl.leverklaar.rule.AnyRule;
import nl.leverklaar.rule.Circumstances;

/// The rules of this chapter, in the order of the catalogue.
public final class Lrk {

    private Lrk() {}

    /// A row and the register.
    public static List<AnyRule> rules(Circumstances circumstances) {
        LrkRegister register = circumstances.register().orElse(LrkRegister.NONE);
        return List.of(
                new NietInRegister(register, circumstances.lrkNumbers()),
                new Uitgeschreven(register),
                new NogNietIngeschreven(register),
                new SoortPastNiet(register),
                new NummerVanBureau(register),
                new AndereHouder(register),
                new RegisterOud(register, circumstances.peildatum()));
    }
}
