package nl.leverklaar.rule.bst;

import java.util.List;
import nl.leverklaar.layout.Layouts;
import nl.leverklaar.rule.AnyRule;
import nl.leverklaar.rule.Circumstances;

/// The rules of this chapter, in the order of the catalogue.
public final class Bst {

    private Bst() {}

    /// The file, its columns and its shape, and what happened to its values.
    public static List<AnyRule> rules(Circumstances circumstances) {
        return List.of(
                new NietTeOpenen(),
                new LeegBestand(),
                new GeenCsv(),
                new Tekenset(),
                new LettersVerloren(),
                new VerkeerdeLetters(),
                new Scheidingsteken(),
                new TechnischeRegel(),
                new Kolomkop(),
                new RegelsBoven(),
                new VerplichteKolom(),
                new OnbekendeKolom(),
                new DubbeleKolom(),
                new AndereKolommen(),
                new VerschovenRij(),
                new OpenAanhaling(),
                new Regelovergang(),
                new LegeRijen(),
                new Totaalregel(),
                new HerhaaldeKolomnamen(),
                new OnzichtbaarTeken(),
                new Formule(),
                new ExcelMelding(),
                new Indelingsversie(Layouts.load().newest().version()),
                new VeelFout(),
                new AndereOrganisatie(circumstances.kvk()),
                new GrootBestand(),
                new ExcelTekst(),
                new TweedeTabel(),
                new RijInEenVakje(),
                new RijAchterKolomnamen());
    }
}
