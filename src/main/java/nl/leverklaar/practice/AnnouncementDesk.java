package nl.leverklaar.practice;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.leverklaar.delivery.Fout;
import nl.leverklaar.delivery.ProblemCode;

/// Takes announcements, and refuses what should not be sent before it is sent.
final class AnnouncementDesk {
    static final String LAYOUT = "koo-maandlevering/1.0";
    static final long LARGEST = 256L * 1024 * 1024;
    private static final int MOST_ROWS = 1_000_000;

    private final Ledger ledger;
    private final Scenario scenario;
    private final InstantSource clock;

    AnnouncementDesk(Ledger ledger, Scenario scenario, InstantSource clock) {
        this.ledger = ledger;
        this.scenario = scenario;
        this.clock = clock;
    }

    Reply announce(Question question, UUID id) throws IOException {
        Form form = Form.of(question);
        check(form);
        if (id.version() != 7) {
            throw new Refusal(
                    ProblemCode.ONGELDIG_VERZOEK,
                    new Fout("leveringId", "uuid", "Hier hoort een UUID versie 7."));
        }
        mustBePossible(form);
        synchronized (ledger) {
            return announce(form.json(), id);
        }
    }

    private Reply announce(JsonNode announced, UUID id) {
        Optional<Shipment> known = ledger.find(id);
        if (known.isPresent()) {
            if (!known.get().isAnnouncedAs(announced)) {
                throw new Refusal(ProblemCode.LEVERING_BESTAAT_MET_ANDERE_INHOUD);
            }
            return Reply.of(200, known.get().json());
        }
        var shipment = new Shipment(id, announced, clock.instant());
        ledger.mustBeNew(shipment);
        ledger.add(shipment);
        return Reply.of(201, shipment.json());
    }

    private void mustBePossible(Form form) {
        if (scenario == Scenario.GEEN_MACHTIGING) {
            throw new Refusal(ProblemCode.GEEN_MACHTIGING);
        }
        if (scenario == Scenario.DUBBEL) {
            throw new Refusal(ProblemCode.ZELFDE_INHOUD_AL_GELEVERD)
                    .with("leveringId", "01932c5e-0000-7000-8000-000000000001");
        }
        if (!form.json().at("/bestand/indeling").textValue().equals(LAYOUT)) {
            throw new Refusal(ProblemCode.INDELING_ONBEKEND);
        }
        int year = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).getYear();
        if (form.json().at("/periode/jaar").intValue() > year + 1) {
            throw new Refusal(ProblemCode.PERIODE_ONGELDIG);
        }
    }

    private static void check(Form form) {
        String soort = form.text("/namens/soort", "lrk|kvk");
        form.text("/namens/nummer", soort.equals("lrk") ? "[0-9]{9}" : "[0-9]{8}");
        form.number("/periode/jaar", 2000, 2100);
        form.number("/periode/maand", 1, 12);
        form.text("/soortLevering", "eerste|aanvulling|correctie|vervanging");
        form.text("/bestand/indeling", ".{1,80}");
        form.text("/bestand/mediaType", "text/csv");
        form.number("/bestand/grootte", 1, Long.MAX_VALUE);
        form.text("/bestand/sha256", "[A-Za-z0-9+/]{43}=");
        form.number("/bestand/aantalRegels", 0, MOST_ROWS);
        form.text("/controle/regelset", ".{1,40}");
        form.number("/controle/fouten", 0, Integer.MAX_VALUE);
        form.number("/controle/waarschuwingen", 0, Integer.MAX_VALUE);
        form.yesOrNo("/controle/bevestigd");
        form.time("/opgesteldOp");
        form.mustBeRight();
        if (form.json().at("/bestand/grootte").longValue() > LARGEST) {
            throw new Refusal(ProblemCode.BESTAND_TE_GROOT).with("maximum", LARGEST);
        }
    }
}
