package nl.leverklaar.rule.vgl;

import java.util.List;
import nl.leverklaar.previous.Earlier;
import nl.leverklaar.rule.AnyRule;
import nl.leverklaar.rule.Circumstances;

/// The rules of this chapter, in the order of the catalogue.
public final class Vgl {

    private Vgl() {}

    /// The file and earlier deliveries.
    public static List<AnyRule> rules(Circumstances circumstances) {
        Earlier earlier = circumstances.earlier().orElse(Earlier.NONE);
        return List.of(
                new AlVerstuurd(circumstances),
                new MaandHerhaald(circumstances),
                new AantalKinderen(circumstances),
                new KindVerdwenen(circumstances),
                new NieuweKinderen(circumstances),
                new UrenVerschil(earlier),
                new UurprijsVerschil(earlier),
                new BsnVeranderd(earlier),
                new WasIngevuld(earlier),
                new BsnNuBekend(earlier),
                new EerdereMaandVeranderd(earlier),
                new RijVerdwenen(circumstances),
                new MaandNietGeleverd(circumstances),
                new ApartGehouden(circumstances),
                new AndereOuder(earlier),
                new AnderNummer(earlier),
                new NaEinddatum(earlier),
                new WordtVier());
    }
}
