package nl.leverklaar.layout;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.leverklaar.kind.BsnNotatie;
import nl.leverklaar.kind.DatumNotatie;
import nl.leverklaar.kind.DecimaalNotatie;
import nl.leverklaar.kind.LrkNotatie;
import nl.leverklaar.kind.NaamNotatie;

/// The contract of an outgoing row in layout 1.0: one component per [Kolom], every value in canonical notation.
///
/// Says what form a value must have and no more than the checks enforce: what a waarschuwing lets through, passes.
/// Whether a conditional column must be filled depends on other columns and is for a rule. An empty value is `""`.
/// Messages are keys of `contract_nl.properties`.
record Leverregel(
        @NotEmpty(message = VERPLICHT) @Pattern(regexp = "(1\\.0)?", message = VORM)
                String indelingVersie,
        @NotEmpty(message = VERPLICHT) @Pattern(regexp = "(\\d{8})?", message = VORM)
                String houderKvk,
        @NotEmpty(message = VERPLICHT)
                @Pattern(regexp = "([1-9]\\d{3}-(0[1-9]|1[0-2]))?", message = VORM)
                String tijdvak,
        @NotEmpty(message = VERPLICHT) @Pattern(regexp = "[NCI]?", message = VORM)
                String regelsoort,
        @NotEmpty(message = VERPLICHT) @LrkNotatie String lrkNummer,
        @LrkNotatie String lrkNummerGob,
        @NotEmpty(message = VERPLICHT) @Pattern(regexp = "(DO|BSO|GDO|GBSO)?", message = VORM)
                String opvangsoort,
        @BsnNotatie String kindBsn,
        @Pattern(regexp = REDEN, message = VORM) String kindBsnReden,
        @NotEmpty(message = VERPLICHT) @NaamNotatie @Size(max = 20, message = LENGTE)
                String kindVoorletters,
        @NaamNotatie @Size(max = 10, message = LENGTE) String kindVoorvoegsel,
        @NotEmpty(message = VERPLICHT) @NaamNotatie @Size(max = 200, message = LENGTE)
                String kindAchternaam,
        @NotEmpty(message = VERPLICHT) @DatumNotatie(onvolledig = true) String kindGeboortedatum,
        @BsnNotatie String ouderBsn,
        @Pattern(regexp = REDEN, message = VORM) String ouderBsnReden,
        @NotEmpty(message = VERPLICHT) @NaamNotatie @Size(max = 20, message = LENGTE)
                String ouderVoorletters,
        @NaamNotatie @Size(max = 10, message = LENGTE) String ouderVoorvoegsel,
        @NotEmpty(message = VERPLICHT) @NaamNotatie @Size(max = 200, message = LENGTE)
                String ouderAchternaam,
        @NotEmpty(message = VERPLICHT) @DatumNotatie(onvolledig = true) String ouderGeboortedatum,
        @NotEmpty(message = VERPLICHT) @Pattern(regexp = "[JNO]?", message = VORM) String partner,
        @BsnNotatie String partnerBsn,
        @Pattern(regexp = REDEN, message = VORM) String partnerBsnReden,
        @NaamNotatie @Size(max = 20, message = LENGTE) String partnerVoorletters,
        @NaamNotatie @Size(max = 10, message = LENGTE) String partnerVoorvoegsel,
        @NaamNotatie @Size(max = 200, message = LENGTE) String partnerAchternaam,
        @DatumNotatie(onvolledig = true) String partnerGeboortedatum,
        @NotEmpty(message = VERPLICHT) @DecimaalNotatie(max = "744") String uren,
        @DecimaalNotatie(max = "99.99") String uurprijs,
        @NotEmpty(message = VERPLICHT) @DecimaalNotatie(max = "99999.99") String kosten,
        @Pattern(regexp = "[A-Z0-9/.-]*", message = VORM) @Size(max = 35, message = LENGTE)
                String contractNummer,
        @DatumNotatie String contractBegindatum,
        @DatumNotatie String contractEinddatum,
        @Pattern(regexp = "[^\\p{Cc}]*", message = VORM) @Size(max = 35, message = LENGTE)
                String eigenKenmerk) {

    static final String VERPLICHT = "contract.verplicht";
    static final String VORM = "contract.vorm";
    static final String LENGTE = "contract.lengte";

    private static final String REDEN = "[NWBO]?";
}
