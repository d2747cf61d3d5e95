package nl.leverklaar.rule.vld;

import java.util.List;
import java.util.stream.Stream;
import nl.leverklaar.layout.Layout;
import nl.leverklaar.layout.Layouts;
import nl.leverklaar.previous.Earlier;
import nl.leverklaar.reference.Voorvoegsels;
import nl.leverklaar.rule.AnyRule;
import nl.leverklaar.rule.Circumstances;

/// The rules of this chapter, in the order of the catalogue.
public final class Vld {

    private Vld() {}

    /// One value of one column: numbers, dates and codes first, names second, and at last what the layout takes.
    public static List<AnyRule> rules(Circumstances circumstances) {
        return Stream.of(values(circumstances), names()).flatMap(List::stream).toList();
    }

    private static List<AnyRule> values(Circumstances circumstances) {
        Earlier earlier = circumstances.earlier().orElse(Earlier.NONE);
        return List.of(
                new VerplichtLeeg(earlier),
                new NummerMetTekens(),
                new NummerMetDecimalen(),
                new NulWeggevallen(),
                new BsnAfgerond(),
                new BsnLengte(),
                new BsnElfproef(earlier),
                new BsnInvulnummer(),
                new BsnVoorbeeldnummer(circumstances.practice()),
                new BsnTestnummer(circumstances.practice()),
                new BsnOntbreekt(),
                new RedenOntbreekt(circumstances.peildatum()),
                new RedenOverbodig(),
                new LetterInNummer(),
                new LrkVorm(),
                new LrkElfproef(circumstances.lrkNumbers(), circumstances.register().isPresent()),
                new KvkVorm(circumstances.kvk()),
                new DatumBestaatNiet(circumstances.peildatum()),
                new DatumAndersGenoteerd(),
                new DatumDubbelzinnig(),
                new JaarTweeCijfers(circumstances.peildatum()),
                new DatumAlsGetal(circumstances.peildatum()),
                new GeboortedagOnbekend(),
                new Invuldatum(),
                new TijdvakVorm(circumstances.peildatum()),
                new GetalOnleesbaar(),
                new GetalMetPunt(),
                new DuizendOfDecimaal(),
                new TeVeelDecimalen(),
                new GetalNegatief(),
                new UrenAlsTijd(),
                new OpvangsoortOnbekend(),
                new TussenschoolseOpvang(),
                new CodeOnbekend());
    }

    private static List<AnyRule> names() {
        Layout layout = Layouts.load().newest();
        Voorvoegsels voorvoegsels = Voorvoegsels.load();
        PastInIndeling fits = new PastInIndeling(layout);
        return List.of(
                new NaamMetTeken(layout),
                new SpatiesInNaam(),
                new VoorlettersAndersGenoteerd(),
                new Voornaam(),
                new VoorvoegselInNaam(voorvoegsels),
                new NaamNietIngevuld(voorvoegsels),
                new TweeAchternamen(voorvoegsels),
                new Persoonsgegeven(fits),
                fits);
    }
}
