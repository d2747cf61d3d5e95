package nl.leverklaar.practice;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.leverklaar.delivery.Organisatie;
import nl.leverklaar.delivery.ProblemCode;

/// Gives short access for a password and a one-time code, and knows who still has it.
final class AccessDesk {
    static final String VERSION = "1.0.0";
    static final Organisatie ORGANISATION = Organisatie.kvk(PracticeOrganisation.KVK);
    private static final Duration VALID = Duration.ofMinutes(15);
    private static final int MOST_ATTEMPTS = 5;
    private static final int MOST_REQUESTS = 60;

    private final Credentials credentials;
    private final InstantSource clock;
    private final TimeCodeLock lock;
    private final Pace failures;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Pass> passes = new ConcurrentHashMap<>();

    /// A bearer that was given out.
    private record Pass(UUID id, Instant until, Pace pace) {}

    AccessDesk(Credentials credentials, InstantSource clock) {
        this.credentials = credentials;
        this.clock = clock;
        this.lock = new TimeCodeLock(credentials.codes(), clock, credentials::used);
        this.failures = new Pace(MOST_ATTEMPTS, VALID, clock);
    }

    Reply open(Question question) throws IOException {
        Form form = Form.of(question);
        String password = form.text("/wachtwoord", "(?s).{1,200}");
        String code = form.text("/eenmaligeCode", "[0-9]{6}");
        form.text("/client/naam", ".{1,40}");
        String version = form.text("/client/versie", ".{1,40}");
        form.mustBeRight();
        mustBeYoungEnough(version);
        mustBeKnown(password, code);
        return Reply.of(201, pass());
    }

    Reply close(Question question, UUID id) {
        check(question);
        passes.values().removeIf(pass -> pass.id().equals(id));
        return Reply.empty();
    }

    /// Refuses whoever has no valid access, or asks too often.
    void check(Question question) {
        Instant now = clock.instant();
        passes.values().removeIf(pass -> !pass.until().isAfter(now));
        Pass pass =
                passes.get(
                        question.header("authorization").orElse("").replaceFirst("^Bearer ", ""));
        if (pass == null) {
            throw new Refusal(ProblemCode.TOEGANG_VERLOPEN);
        }
        long wait = pass.pace().secondsToWait();
        if (wait > 0) {
            throw new Refusal(ProblemCode.TE_VEEL_VERZOEKEN).waiting(wait);
        }
        pass.pace().count();
    }

    private static void mustBeYoungEnough(String version) {
        int major =
                version.matches("[0-9]{1,4}\\..*")
                        ? Integer.parseInt(version.split("\\.", 2)[0])
                        : 0;
        if (major < 1) {
            throw new Refusal(ProblemCode.CLIENT_TE_OUD).with("minimaleClientversie", VERSION);
        }
    }

    private void mustBeKnown(String password, String code) {
        long wait = failures.secondsToWait();
        if (wait > 0) {
            throw new Refusal(ProblemCode.TE_VEEL_POGINGEN).waiting(wait);
        }
        boolean knows =
                MessageDigest.isEqual(
                        password.getBytes(StandardCharsets.UTF_8),
                        credentials.password().getBytes(StandardCharsets.UTF_8));
        // Both are always looked at, and the answer never tells which of the two was wrong.
        boolean opens = lock.opens(code);
        if (!knows || !opens) {
            failures.count();
            throw new Refusal(ProblemCode.TOEGANG_GEWEIGERD);
        }
        failures.forget();
    }

    private ObjectNode pass() {
        var secret = new byte[32];
        random.nextBytes(secret);
        String bearer = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        var pass =
                new Pass(
                        UUID.randomUUID(),
                        clock.instant().plus(VALID),
                        new Pace(MOST_REQUESTS, Duration.ofMinutes(1), clock));
        passes.put(bearer, pass);
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("toegangsbewijsId", pass.id().toString());
        json.put("soort", "Bearer");
        json.put("toegangsbewijs", bearer);
        json.put("verlooptOp", pass.until().toString());
        json.set(
                "organisatie", Json.organisatie(ORGANISATION).put("naam", "Kinderopvang Oefenhof"));
        json.putArray("rechten").add("leveren").add("inzien").add("intrekken");
        json.put("gebondenAan", "geen");
        return json;
    }
}
