package nl.leverklaar.rule.vld;

import static nl.leverklaar.layout.Kolom.*;
import static nl.leverklaar.rule.Ernst.WAARSCHUWING;
import static nl.leverklaar.rule.Herstel.VOORSTEL;

import java.util.List;
import nl.leverklaar.reference.Voorvoegsels;
import nl.leverklaar.rule.Repair;
import nl.leverklaar.rule.Rule;
import nl.leverklaar.rule.Value;
import nl.leverklaar.rule.ValueRule;

/// A surname is written as a name: not in capitals or small letters only, and no word that says it is not known. Where there
/// is no voorvoegsel there stands nothing, because what stands there is delivered as part of the name.
@Rule(
        code = "VLD-40",
        ernst = WAARSCHUWING,
        explains = "BRD-05",
        columns = {
            KIND_ACHTERNAAM,
            KIND_VOORVOEGSEL,
            OUDER_ACHTERNAAM,
            OUDER_VOORVOEGSEL,
            PARTNER_ACHTERNAAM,
            PARTNER_VOORVOEGSEL
        },
        repair = VOORSTEL,
        source = "BRP")
public final class NaamNietIngevuld implements ValueRule {

    private final Voorvoegsels voorvoegsels;

    public NaamNietIngevuld(Voorvoegsels voorvoegsels) {
        this.voorvoegsels = voorvoegsels;
    }

    @Override
    public boolean holds(Value value) {
        NaamGebrek gebrek = NaamGebrek.of(value, voorvoegsels);
        return gebrek != NaamGebrek.SCHRIJFWIJZE && gebrek != NaamGebrek.INVULNAAM;
    }

    /// A capital first letter; nothing for a name that is not known, and an empty cell for a voorvoegsel.
    @Override
    public List<Repair> repairs(Value value) {
        if (NaamGebrek.isVoorvoegsel(value.kolom())) {
            return List.of(Repair.set(value.kolom(), ""));
        }
        return NaamGebrek.of(value, voorvoegsels) == NaamGebrek.SCHRIJFWIJZE
                ? List.of(
                        Repair.set(value.kolom(), Schrijfwijze.of(value.canonical(), voorvoegsels)))
                : List.of();
    }
}
