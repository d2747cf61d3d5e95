package nl.leverklaar.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.leverklaar.layout.Layouts;
import nl.leverklaar.previous.Earlier;
import nl.leverklaar.reference.LrkRegister;
import nl.leverklaar.rule.brd.DubbeleRij;
import nl.leverklaar.rule.brd.KindIsOuder;
import nl.leverklaar.rule.brd.UrenSamenBovenGrens;
import nl.leverklaar.rule.brd.ZelfdeSleutel;
import nl.leverklaar.rule.bst.DubbeleKolom;
import nl.leverklaar.rule.bst.GeenCsv;
import nl.leverklaar.rule.bst.Kolomkop;
import nl.leverklaar.rule.bst.LeegBestand;
import nl.leverklaar.rule.bst.OnbekendeKolom;
import nl.leverklaar.rule.bst.OpenAanhaling;
import nl.leverklaar.rule.bst.VerplichteKolom;
import nl.leverklaar.rule.bst.VerschovenRij;
import nl.leverklaar.rule.lrk.AndereHouder;
import nl.leverklaar.rule.lrk.NietInRegister;
import nl.leverklaar.rule.lrk.NogNietIngeschreven;
import nl.leverklaar.rule.lrk.NummerVanBureau;
import nl.leverklaar.rule.lrk.RegisterOud;
import nl.leverklaar.rule.lrk.SoortPastNiet;
import nl.leverklaar.rule.lrk.Uitgeschreven;
import nl.leverklaar.rule.rij.EinddatumVoorBegindatum;
import nl.leverklaar.rule.rij.KindBsnIsOuderBsn;
import nl.leverklaar.rule.rij.KostenKloppen;
import nl.leverklaar.rule.rij.NogNietGeboren;
import nl.leverklaar.rule.rij.OuderTeJong;
import nl.leverklaar.rule.rij.PartnerOngewenst;
import nl.leverklaar.rule.rij.PartnerOnvolledig;
import nl.leverklaar.rule.rij.TijdvakInToekomst;
import nl.leverklaar.rule.rij.UrenBovenGrens;
import nl.leverklaar.rule.rij.UrenInMaand;
import nl.leverklaar.rule.vgl.AantalKinderen;
import nl.leverklaar.rule.vgl.AlVerstuurd;
import nl.leverklaar.rule.vgl.AnderNummer;
import nl.leverklaar.rule.vgl.AndereOuder;
import nl.leverklaar.rule.vgl.ApartGehouden;
import nl.leverklaar.rule.vgl.BsnNuBekend;
import nl.leverklaar.rule.vgl.BsnVeranderd;
import nl.leverklaar.rule.vgl.EerdereMaandVeranderd;
import nl.leverklaar.rule.vgl.KindVerdwenen;
import nl.leverklaar.rule.vgl.MaandHerhaald;
import nl.leverklaar.rule.vgl.MaandNietGeleverd;
import nl.leverklaar.rule.vgl.NaEinddatum;
import nl.leverklaar.rule.vgl.NieuweKinderen;
import nl.leverklaar.rule.vgl.RijVerdwenen;
import nl.leverklaar.rule.vgl.UrenVerschil;
import nl.leverklaar.rule.vgl.UurprijsVerschil;
import nl.leverklaar.rule.vgl.WasIngevuld;
import nl.leverklaar.rule.vgl.WordtVier;
import nl.leverklaar.rule.vld.BsnAfgerond;
import nl.leverklaar.rule.vld.BsnElfproef;
import nl.leverklaar.rule.vld.BsnInvulnummer;
import nl.leverklaar.rule.vld.BsnLengte;
import nl.leverklaar.rule.vld.BsnOntbreekt;
import nl.leverklaar.rule.vld.BsnTestnummer;
import nl.leverklaar.rule.vld.CodeOnbekend;
import nl.leverklaar.rule.vld.DatumAndersGenoteerd;
import nl.leverklaar.rule.vld.DatumBestaatNiet;
import nl.leverklaar.rule.vld.DatumDubbelzinnig;
import nl.leverklaar.rule.vld.DuizendOfDecimaal;
import nl.leverklaar.rule.vld.GeboortedagOnbekend;
import nl.leverklaar.rule.vld.GetalNegatief;
import nl.leverklaar.rule.vld.GetalOnleesbaar;
import nl.leverklaar.rule.vld.JaarTweeCijfers;
import nl.leverklaar.rule.vld.KvkVorm;
import nl.leverklaar.rule.vld.LetterInNummer;
import nl.leverklaar.rule.vld.LrkElfproef;
import nl.leverklaar.rule.vld.LrkVorm;
import nl.leverklaar.rule.vld.NulWeggevallen;
import nl.leverklaar.rule.vld.NummerMetDecimalen;
import nl.leverklaar.rule.vld.NummerMetTekens;
import nl.leverklaar.rule.vld.OpvangsoortOnbekend;
import nl.leverklaar.rule.vld.PastInIndeling;
import nl.leverklaar.rule.vld.RedenOntbreekt;
import nl.leverklaar.rule.vld.TijdvakVorm;
import nl.leverklaar.rule.vld.TussenschoolseOpvang;
import nl.leverklaar.rule.vld.VerplichtLeeg;

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
                                bst(),
                                vld(circumstances),
                                rij(circumstances),
                                lrk(circumstances),
                                brd(),
                                vgl(circumstances))
                        .flatMap(List::stream)
                        .toList(),
                circumstances.present());
    }

    /// The file, its columns and its shape.
    private static List<AnyRule> bst() {
        return List.of(
                new LeegBestand(),
                new GeenCsv(),
                new Kolomkop(),
                new VerplichteKolom(),
                new OnbekendeKolom(),
                new DubbeleKolom(),
                new VerschovenRij(),
                new OpenAanhaling());
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
                new BsnElfproef(),
                new BsnInvulnummer(),
                new BsnTestnummer(circumstances.practice()),
                new BsnOntbreekt(),
                new RedenOntbreekt(circumstances.peildatum()),
                new LetterInNummer(),
                new LrkVorm(),
                new LrkElfproef(
                        circumstances.lrkNumbers(), circumstances.register().isPresent()),
                new KvkVorm(circumstances.kvk()),
                new DatumBestaatNiet(),
                new DatumAndersGenoteerd(),
                new DatumDubbelzinnig(),
                new JaarTweeCijfers(circumstances.peildatum()),
                new GeboortedagOnbekend(),
                new TijdvakVorm(),
                new GetalOnleesbaar(),
                new DuizendOfDecimaal(),
                new GetalNegatief(),
                new OpvangsoortOnbekend(),
                new TussenschoolseOpvang(),
                new CodeOnbekend(),
                new PastInIndeling(Layouts.load().newest()));
    }

    /// The cells of one row.
    private static List<AnyRule> rij(Circumstances circumstances) {
        return List.of(
                new KindBsnIsOuderBsn(),
                new NogNietGeboren(),
                new OuderTeJong(),
                new PartnerOnvolledig(),
                new PartnerOngewenst(),
                new UrenInMaand(),
                new UrenBovenGrens(),
                new KostenKloppen(),
                new TijdvakInToekomst(circumstances),
                new EinddatumVoorBegindatum());
    }

    /// A row and the register.
    private static List<AnyRule> lrk(Circumstances circumstances) {
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

    /// Rows that belong together.
    private static List<AnyRule> brd() {
        return List.of(
                new DubbeleRij(),
                new ZelfdeSleutel(),
                new UrenSamenBovenGrens(),
                new KindIsOuder());
    }

    /// The file and earlier deliveries.
    private static List<AnyRule> vgl(Circumstances circumstances) {
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
