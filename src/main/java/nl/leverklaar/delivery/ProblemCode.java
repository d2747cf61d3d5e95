package nl.leverklaar.delivery;

import java.util.Arrays;
import java.util.Optional;

/// The reasons a server may give for not doing something; the slug is the last part of its problem type.
public enum ProblemCode {
    ONGELDIG_VERZOEK(400),
    DIGEST_KLOPT_NIET(400),
    INDELING_ONBEKEND(400),
    PERIODE_ONGELDIG(400),
    AANTAL_REGELS_KLOPT_NIET(400),
    TOEGANG_GEWEIGERD(401),
    TOEGANG_VERLOPEN(401),
    GEEN_MACHTIGING(403),
    MACHTIGING_VERLOPEN(403),
    TOEGANG_GESLOTEN(403),
    CERTIFICAAT_NIET_TOEGESTAAN(403),
    LEVERING_ONBEKEND(404),
    PAD_ONBEKEND(404),
    METHODE_ONBEKEND(405),
    ANTWOORDTYPE_ONBEKEND(406),
    TE_TRAAG(408),
    LEVERING_BESTAAT_MET_ANDERE_INHOUD(409),
    ZELFDE_INHOUD_AL_GELEVERD(409),
    AL_VERWERKT(409),
    PERIODE_GESLOTEN(409),
    LENGTE_ONTBREEKT(411),
    BESTAND_TE_GROOT(413),
    BESTANDSTYPE_ONBEKEND(415),
    CLIENT_TE_OUD(426),
    TE_VEEL_VERZOEKEN(429),
    TE_VEEL_POGINGEN(429),
    STORING(500),
    ONDERHOUD(503),
    /// The file changed on this computer after it was announced; nothing was sent. Said by the client itself.
    BESTAND_GEWIJZIGD(0),
    /// A reason this program does not know.
    ANDERS(0);

    private final int status;

    ProblemCode(int status) {
        this.status = status;
    }

    /// The usual HTTP status, 0 for what never travels.
    public int status() {
        return status;
    }

    public String slug() {
        return Keys.slug(this);
    }

    /// True when the same request may succeed a little later.
    boolean passes() {
        return switch (this) {
            case TE_TRAAG, TE_VEEL_VERZOEKEN, STORING, ONDERHOUD -> true;
            default -> false;
        };
    }

    /// True when the server failed half way, so that it may still have done what was asked.
    boolean leavesDoubt() {
        return this == TE_TRAAG || this == STORING || this == ONDERHOUD;
    }

    static Optional<ProblemCode> of(String slug) {
        return Arrays.stream(values())
                .filter(code -> code.status > 0 && code.slug().equals(slug))
                .findFirst();
    }
}
