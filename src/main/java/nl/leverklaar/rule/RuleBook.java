package nl.leverklaar.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.leverklaar.layout.Layout;
import nl.leverklaar.layout.Layouts;
import nl.leverklaar.previous.Earlier;
import nl.leverklaar.reference.LrkRegister;
import nl.leverklaar.reference.Voorvoegsels;
import nl.leverklaar.reference.MaximumUurprijzen;
import nl.leverklaar.rule.brd.BsnBekend;
import nl.leverklaar.rule.brd.DagopvangEnBso;
import nl.leverklaar.rule.brd.DubbelGeteld;
import nl.leverklaar.rule.brd.DubbeleRij;
import nl.leverklaar.rule.brd.KindIsOuder;
import nl.leverklaar.rule.brd.LocatieOntbreekt;
import nl.leverklaar.rule.brd.MaandOntbreekt;
import nl.leverklaar.rule.brd.TweeBsns;
import nl.leverklaar.rule.brd.TweeGeboortedatums;
import nl.leverklaar.rule.brd.TweeNamen;
import nl.leverklaar.rule.brd.TweeOuders;
import nl.leverklaar.rule.brd.TweePartners;
import nl.leverklaar.rule.brd.UrenSamenBovenGrens;
import nl.leverklaar.rule.brd.VeelBsnsOntbreken;
import nl.leverklaar.rule.brd.WelEnGeenPartner;
import nl.leverklaar.rule.brd.ZelfdeSleutel;
import nl.leverklaar.rule.bst.AndereKolommen;
import nl.leverklaar.rule.bst.AndereOrganisatie;
import nl.leverklaar.rule.bst.DubbeleKolom;
import nl.leverklaar.rule.bst.ExcelMelding;
import nl.leverklaar.rule.bst.ExcelTekst;
import nl.leverklaar.rule.bst.Formule;
import nl.leverklaar.rule.bst.GeenCsv;
import nl.leverklaar.rule.bst.GrootBestand;
import nl.leverklaar.rule.bst.HerhaaldeKolomnamen;
import nl.leverklaar.rule.bst.Indelingsversie;
import nl.leverklaar.rule.bst.Kolomkop;
import nl.leverklaar.rule.bst.LeegBestand;
import nl.leverklaar.rule.bst.LegeRijen;
import nl.leverklaar.rule.bst.LettersVerloren;
import nl.leverklaar.rule.bst.NietTeOpenen;
import nl.leverklaar.rule.bst.OnbekendeKolom;
import nl.leverklaar.rule.bst.OnzichtbaarTeken;
import nl.leverklaar.rule.bst.OpenAanhaling;
import nl.leverklaar.rule.bst.Regelovergang;
import nl.leverklaar.rule.bst.RegelsBoven;
import nl.leverklaar.rule.bst.Scheidingsteken;
import nl.leverklaar.rule.bst.TechnischeRegel;
import nl.leverklaar.rule.bst.Tekenset;
import nl.leverklaar.rule.bst.Totaalregel;
import nl.leverklaar.rule.bst.VeelFout;
import nl.leverklaar.rule.bst.VerkeerdeLetters;
import nl.leverklaar.rule.bst.VerplichteKolom;
import nl.leverklaar.rule.bst.VerschovenRij;
import nl.leverklaar.rule.lrk.Lrk;
import nl.leverklaar.rule.rij.BsnIsLrkNummer;
import nl.leverklaar.rule.rij.EinddatumVoorBegindatum;
import nl.leverklaar.rule.rij.GastouderbureauOntbreekt;
import nl.leverklaar.rule.rij.GeenUren;
import nl.leverklaar.rule.rij.IngetrokkenMetUren;
import nl.leverklaar.rule.rij.Ingevuld;
import nl.leverklaar.rule.rij.KindBsnIsOuderBsn;
import nl.leverklaar.rule.rij.KindBsnIsPartnerBsn;
import nl.leverklaar.rule.rij.KindHeelJong;
import nl.leverklaar.rule.rij.KindNaarMiddelbare;
import nl.leverklaar.rule.rij.KindTeOud;
import nl.leverklaar.rule.rij.KostenBerekend;
import nl.leverklaar.rule.rij.KostenKloppen;
import nl.leverklaar.rule.rij.KostenZonderUren;
import nl.leverklaar.rule.rij.NogNietGeboren;
import nl.leverklaar.rule.rij.OuderBsnIsPartnerBsn;
import nl.leverklaar.rule.rij.OuderLeeftijd;
import nl.leverklaar.rule.rij.OuderTeJong;
import nl.leverklaar.rule.rij.PartnerNietGezegd;
import nl.leverklaar.rule.rij.PartnerOngewenst;
import nl.leverklaar.rule.rij.PartnerOnvolledig;
import nl.leverklaar.rule.rij.TeJongVoorBso;
import nl.leverklaar.rule.rij.TeOudVoorDagopvang;
import nl.leverklaar.rule.rij.TijdvakInToekomst;
import nl.leverklaar.rule.rij.TijdvakVorigJaar;
import nl.leverklaar.rule.rij.UrenBovenGrens;
import nl.leverklaar.rule.rij.UrenBuitenContract;
import nl.leverklaar.rule.rij.UrenInMaand;
import nl.leverklaar.rule.rij.UrenZonderKosten;
import nl.leverklaar.rule.rij.UurprijsBerekend;
import nl.leverklaar.rule.rij.UurprijsBovenMaximum;
import nl.leverklaar.rule.rij.UurprijsOpvallend;
import nl.leverklaar.rule.rij.UurprijsZonderKomma;
import nl.leverklaar.rule.vld.BsnAfgerond;
import nl.leverklaar.rule.vld.BsnElfproef;
import nl.leverklaar.rule.vld.BsnInvulnummer;
import nl.leverklaar.rule.vld.BsnLengte;
import nl.leverklaar.rule.vld.BsnOntbreekt;
import nl.leverklaar.rule.vld.BsnTestnummer;
import nl.leverklaar.rule.vld.BsnVoorbeeldnummer;
import nl.leverklaar.rule.vld.CodeOnbekend;
import nl.leverklaar.rule.vld.DatumAlsGetal;
import nl.leverklaar.rule.vld.DatumAndersGenoteerd;
import nl.leverklaar.rule.vld.DatumBestaatNiet;
import nl.leverklaar.rule.vld.DatumDubbelzinnig;
import nl.leverklaar.rule.vld.DuizendOfDecimaal;
import nl.leverklaar.rule.vld.GeboortedagOnbekend;
import nl.leverklaar.rule.vld.GetalMetPunt;
import nl.leverklaar.rule.vld.GetalNegatief;
import nl.leverklaar.rule.vld.GetalOnleesbaar;
import nl.leverklaar.rule.vld.Invuldatum;
import nl.leverklaar.rule.vld.JaarTweeCijfers;
import nl.leverklaar.rule.vld.KvkVorm;
import nl.leverklaar.rule.vld.LetterInNummer;
import nl.leverklaar.rule.vld.LrkElfproef;
import nl.leverklaar.rule.vld.LrkVorm;
import nl.leverklaar.rule.vld.NaamMetTeken;
import nl.leverklaar.rule.vld.NaamNietIngevuld;
import nl.leverklaar.rule.vld.NulWeggevallen;
import nl.leverklaar.rule.vld.NummerMetDecimalen;
import nl.leverklaar.rule.vld.NummerMetTekens;
import nl.leverklaar.rule.vld.OpvangsoortOnbekend;
import nl.leverklaar.rule.vld.PastInIndeling;
import nl.leverklaar.rule.vld.Persoonsgegeven;
import nl.leverklaar.rule.vld.RedenOntbreekt;
import nl.leverklaar.rule.vld.RedenOverbodig;
import nl.leverklaar.rule.vld.SpatiesInNaam;
import nl.leverklaar.rule.vld.TeVeelDecimalen;
import nl.leverklaar.rule.vld.TijdvakVorm;
import nl.leverklaar.rule.vld.TussenschoolseOpvang;
import nl.leverklaar.rule.vld.TweeAchternamen;
import nl.leverklaar.rule.vld.UrenAlsTijd;
import nl.leverklaar.rule.vld.VerplichtLeeg;
import nl.leverklaar.rule.vld.VoorlettersAndersGenoteerd;
import nl.leverklaar.rule.vld.Voornaam;
import nl.leverklaar.rule.vld.VoorvoegselInNaam;
import nl.leverklaar.rule.vgl.Vgl;

/// All rules that are asked of a file, in the order of the catalogue.
///
/// @param rules the rules
/// @param present what is there to compare with; a rule that needs something else is not asked
public record RuleBook(List<AnyRule> rules, Set<Outside> present) {

    /// The version of this set of rules; it goes into every delivery.
    public static final String VERSION = "2026.1";

    public RuleBook {
        rules = List.copyOf(rules);
        present = Set.copyOf(present);
    }

    /// The catalogue, with what the rules look up.
    public static RuleBook of(Circumstances circumstances) {
        return new RuleBook(
                Stream.of(
                                bst(circumstances),
                                vld(circumstances),
                                namen(),
                                rij(circumstances),
                                Lrk.rules(circumstances),
                                brd(circumstances),
                                Vgl.rules(circumstances))
                        .flatMap(List::stream)
                        .toList(),
                circumstances.present());
    }

    /// The file, its columns and its shape, and what happened to its values.
    private static List<AnyRule> bst(Circumstances circumstances) {
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
                new ExcelTekst());
    }

    /// One value of one column.
    private static List<AnyRule> vld(Circumstances circumstances) {
        return List.of(
                new VerplichtLeeg(),
                new NummerMetTekens(),
                new NummerMetDecimalen(),
                new NulWeggevallen(),
                new BsnAfgerond(),
                new BsnLengte(),
                new BsnElfproef(circumstances.earlier().orElse(Earlier.NONE)),
                new BsnInvulnummer(),
                new BsnVoorbeeldnummer(circumstances.practice()),
                new BsnTestnummer(circumstances.practice()),
                new BsnOntbreekt(),
                new RedenOntbreekt(circumstances.peildatum()),
                new RedenOverbodig(),
                new LetterInNummer(),
                new LrkVorm(),
                new LrkElfproef(
                        circumstances.lrkNumbers(), circumstances.register().isPresent()),
                new KvkVorm(circumstances.kvk()),
                new DatumBestaatNiet(circumstances.peildatum()),
                new DatumAndersGenoteerd(),
                new DatumDubbelzinnig(),
                new JaarTweeCijfers(circumstances.peildatum()),
                new DatumAlsGetal(circumstances.peildatum()),
                new GeboortedagOnbekend(),
                new Invuldatum(),
                new TijdvakVorm(),
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

    /// What a name and an own number can be, and at last what the layout takes.
    private static List<AnyRule> namen() {
        Layout layout = Layouts.load().newest();
        Voorvoegsels voorvoegsels = Voorvoegsels.load();
        return List.of(
                new NaamMetTeken(layout),
                new SpatiesInNaam(),
                new VoorlettersAndersGenoteerd(),
                new Voornaam(),
                new VoorvoegselInNaam(voorvoegsels),
                new NaamNietIngevuld(voorvoegsels),
                new TweeAchternamen(voorvoegsels),
                new Persoonsgegeven(),
                new PastInIndeling(layout));
    }

    /// The cells of one row.
    private static List<AnyRule> rij(Circumstances circumstances) {
        MaximumUurprijzen maxima = MaximumUurprijzen.load();
        LrkRegister register = circumstances.register().orElse(LrkRegister.NONE);
        return List.of(
                new KindBsnIsOuderBsn(),
                new KindBsnIsPartnerBsn(),
                new OuderBsnIsPartnerBsn(),
                new BsnIsLrkNummer(circumstances.lrkNumbers()::contains, register::contains),
                new NogNietGeboren(),
                new KindHeelJong(),
                new TeOudVoorDagopvang(),
                new TeJongVoorBso(),
                new KindNaarMiddelbare(),
                new KindTeOud(),
                new OuderLeeftijd(),
                new OuderTeJong(),
                new PartnerOnvolledig(),
                new PartnerOngewenst(),
                new PartnerNietGezegd(),
                new GastouderbureauOntbreekt(),
                new UrenInMaand(),
                new UrenBovenGrens(),
                new KostenZonderUren(),
                new UrenZonderKosten(),
                new GeenUren(),
                new KostenBerekend(),
                new UurprijsBerekend(),
                new KostenKloppen(),
                new UurprijsOpvallend(maxima),
                new UurprijsBovenMaximum(maxima),
                new UurprijsZonderKomma(),
                new TijdvakInToekomst(circumstances),
                new TijdvakVorigJaar(circumstances),
                new EinddatumVoorBegindatum(),
                new UrenBuitenContract(),
                new IngetrokkenMetUren(),
                new Ingevuld());
    }

    /// Rows that belong together.
    private static List<AnyRule> brd(Circumstances circumstances) {
        return List.of(
                new DubbeleRij(),
                new ZelfdeSleutel(),
                new UrenSamenBovenGrens(),
                new TweeGeboortedatums(),
                new TweeNamen(),
                new TweeBsns(),
                new KindIsOuder(),
                new TweePartners(),
                new WelEnGeenPartner(),
                new TweeOuders(),
                new DubbelGeteld(),
                new DagopvangEnBso(),
                new BsnBekend(),
                new MaandOntbreekt(circumstances),
                new LocatieOntbreekt(circumstances.lrkNumbers()),
                new VeelBsnsOntbreken());
    }

    /// The rule with a code.
    public Optional<AnyRule> rule(String code) {
        return rules.stream().filter(rule -> rule.code().equals(code)).findFirst();
    }

    /// The rules of one scope that are asked, in catalogue order.
    public <T extends AnyRule> List<T> of(Class<T> scope) {
        return rules.stream()
                .filter(scope::isInstance)
                .filter(this::isAsked)
                .map(scope::cast)
                .toList();
    }

    /// The codes of the rules that are not asked, by what they need first.
    public Map<Outside, List<String>> notAsked() {
        Map<Outside, List<String>> codes = new EnumMap<>(Outside.class);
        rules.stream()
                .filter(rule -> !isAsked(rule))
                .forEach(rule ->
                        codes.computeIfAbsent(rule.line().needs()[0], _ -> new ArrayList<>())
                                .add(rule.code()));
        return codes;
    }

    private boolean isAsked(AnyRule rule) {
        Outside[] needs = rule.line().needs();
        return needs.length == 0 || Arrays.stream(needs).anyMatch(present::contains);
    }
}
