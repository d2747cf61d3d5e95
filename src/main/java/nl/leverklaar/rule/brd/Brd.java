package nl.leverklaar.rule.brd;

import java.util.List;
import nl.leverklaar.rule.AnyRule;
import nl.leverklaar.rule.Circumstances;

/// The rules of this chapter, in the order of the catalogue.
public final class Brd {

    private Brd() {}

    /// Rows that belong together.
    public static List<AnyRule> rules(Circumstances circumstances) {
        return List.of(
                new DubbeleRij(),
                new ZelfdeSleutel(),
                new UrenSamenBovenGrens(),
                new TweeGeboortedatums(),
                new TweeNamen(Naamtwijfel.load()),
                new TweeBsns(Bsntwijfel.of(circumstances)),
                new KindIsOuder(),
                new TweePartners(),
                new WelEnGeenPartner(),
                new TweeOuders(),
                new DubbelGeteld(),
                new DagopvangEnBso(circumstances.register()),
                new BsnBekend(),
                new MaandOntbreekt(circumstances),
                new LocatieOntbreekt(circumstances.lrkNumbers()),
                new VeelBsnsOntbreken(),
                new MaandTweeKeer());
    }
}
