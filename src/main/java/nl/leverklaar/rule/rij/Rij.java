package nl.leverklaar.rule.rij;

import java.util.List;
import nl.leverklaar.previous.Earlier;
import nl.leverklaar.reference.MaximumUurprijzen;
import nl.leverklaar.rule.AnyRule;
import nl.leverklaar.rule.Circumstances;

/// The rules of this chapter, in the order of the catalogue.
public final class Rij {

    private Rij() {}

    /// The cells of one row.
    public static List<AnyRule> rules(Circumstances circumstances) {
        MaximumUurprijzen maxima = MaximumUurprijzen.load();
        return List.of(
                new KindBsnIsOuderBsn(),
                new KindBsnIsPartnerBsn(),
                new OuderBsnIsPartnerBsn(),
                BsnIsLrkNummer.of(circumstances),
                new NogNietGeboren(circumstances),
                new KindHeelJong(),
                new TeOudVoorDagopvang(),
                new TeJongVoorBso(),
                new KindNaarMiddelbare(),
                new KindTeOud(),
                new OuderLeeftijd(),
                new OuderTeJong(),
                new PartnerOnvolledig(circumstances.earlier().orElse(Earlier.NONE)),
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
                new KostenKloppen(maxima),
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
}
