package nl.leverklaar.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leverklaar.layout.Layouts;
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
import nl.leverklaar.rule.bst.DubbeleKolom;
import nl.leverklaar.rule.bst.GeenCsv;
import nl.leverklaar.rule.bst.Kolomkop;
import nl.leverklaar.rule.bst.LeegBestand;
import nl.leverklaar.rule.bst.OnbekendeKolom;
import nl.leverklaar.rule.bst.OpenAanhaling;
import nl.leverklaar.rule.bst.VerplichteKolom;
import nl.leverklaar.rule.bst.VerschovenRij;
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
public record RuleBook(List<AnyRule> rules) {

    /// The version of this set of rules; it goes into every delivery.
    public static final String VERSION = "2026.1";

    public RuleBook {
        rules = List.copyOf(rules);
    }

    /// The catalogue, with what the rules look up.
    public static RuleBook of(Circumstances circumstances) {
        return new RuleBook(
                Stream.of(bst(), vld(circumstances), rij(circumstances), brd(circumstances))
                        .flatMap(List::stream)
                        .toList());
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
                new LrkElfproef(circumstances.lrkNumbers()),
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
        MaximumUurprijzen maxima = MaximumUurprijzen.load();
        return List.of(
                new KindBsnIsOuderBsn(),
                new KindBsnIsPartnerBsn(),
                new OuderBsnIsPartnerBsn(),
                new BsnIsLrkNummer(circumstances.lrkNumbers()::contains),
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

    /// The rules of one scope, in catalogue order.
    public <T extends AnyRule> List<T> of(Class<T> scope) {
        return rules.stream().filter(scope::isInstance).map(scope::cast).toList();
    }
}
