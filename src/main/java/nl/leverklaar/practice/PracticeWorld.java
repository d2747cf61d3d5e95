package nl.leverklaar.practice;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.leverklaar.delivery.Omgeving;
import nl.leverklaar.delivery.Pause;
import nl.leverklaar.delivery.ProblemCode;

/// One scenario with its own memory: leads every request of the contract to its desk.
final class PracticeWorld {
    static final Omgeving OMGEVING = Omgeving.OEFEN;
    private static final Duration CLOCK_AHEAD = Duration.ofMinutes(7);

    private final Clock clock;
    private final ContractText contract;
    private final AccessDesk access;
    private final AnnouncementDesk announcements;
    private final FileDesk files;
    private final InsightDesk insight;
    private final WithdrawalDesk withdrawals;

    PracticeWorld(
            Scenario scenario,
            Credentials credentials,
            ContractText contract,
            Clock real,
            Pause pause) {
        this.clock = scenario == Scenario.KLOK ? Clock.offset(real, CLOCK_AHEAD) : real;
        this.contract = contract;
        var ledger = new Ledger();
        this.access = new AccessDesk(credentials, clock);
        this.announcements = new AnnouncementDesk(ledger, scenario, clock);
        this.files = new FileDesk(ledger, scenario, clock, pause);
        this.insight = new InsightDesk(ledger, scenario);
        this.withdrawals = new WithdrawalDesk(ledger, clock);
    }

    Clock clock() {
        return clock;
    }

    Reply answer(Question question) throws IOException {
        mustBeAcceptable(question);
        List<String> path = question.path();
        return switch (path.getFirst()) {
            case "openapi.json" -> only("GET", question, 1, contract::reply);
            case "status" -> only("GET", question, 1, this::status);
            case "toegangsbewijzen" ->
                    path.size() == 1
                            ? only("POST", question, 1, () -> access.open(question))
                            : only(
                                    "DELETE",
                                    question,
                                    2,
                                    () -> access.close(question, id(path.get(1))));
            case "machtigingen" -> known(question, () -> only("GET", question, 1, this::mandates));
            case "leveringen" -> known(question, () -> shipments(question));
            default -> throw new Refusal(ProblemCode.PAD_ONBEKEND);
        };
    }

    private interface Answering {
        Reply reply() throws IOException;
    }

    private Reply shipments(Question question) throws IOException {
        List<String> path = question.path();
        if (path.size() == 1) {
            return only("GET", question, 1, () -> insight.list(question));
        }
        UUID id = id(path.get(1));
        if (path.size() == 2) {
            return question.method().equals("PUT")
                    ? announcements.announce(question, id)
                    : only("GET", question, 2, () -> insight.state(id));
        }
        return switch (path.get(2)) {
            case "bestand" -> only("PUT", question, 3, () -> files.take(question, id));
            case "ontvangstbewijs" -> only("GET", question, 3, () -> insight.receipt(id));
            case "bevindingen" -> only("GET", question, 3, () -> insight.findings(id, question));
            case "intrekkingen" -> withdrawal(question, id);
            default -> throw new Refusal(ProblemCode.PAD_ONBEKEND);
        };
    }

    private Reply withdrawal(Question question, UUID shipment) throws IOException {
        if (question.path().size() != 4) {
            throw new Refusal(ProblemCode.PAD_ONBEKEND);
        }
        UUID id = id(question.path().get(3));
        return question.method().equals("PUT")
                ? withdrawals.withdraw(question, shipment, id)
                : only("GET", question, 4, () -> withdrawals.state(shipment, id));
    }

    private Reply known(Question question, Answering answering) throws IOException {
        access.check(question);
        return answering.reply();
    }

    private static Reply only(String method, Question question, int depth, Answering answering)
            throws IOException {
        if (question.path().size() != depth) {
            throw new Refusal(ProblemCode.PAD_ONBEKEND);
        }
        if (!question.method().equals(method)) {
            throw new Refusal(ProblemCode.METHODE_ONBEKEND).allowing(method);
        }
        return answering.reply();
    }

    private static void mustBeAcceptable(Question question) {
        String accept = question.header("accept").orElse("*/*");
        if (!accept.contains("application/json") && !accept.contains("*/*")) {
            throw new Refusal(ProblemCode.ANTWOORDTYPE_ONBEKEND);
        }
    }

    private static UUID id(String text) {
        if (!text.matches(Form.UUID)) {
            throw new Refusal(ProblemCode.PAD_ONBEKEND);
        }
        return UUID.fromString(text);
    }

    private Reply status() {
        ObjectNode json = Json.object();
        json.put("omgeving", OMGEVING.code());
        json.put("beschikbaarheid", "beschikbaar");
        json.putArray("gepland");
        json.put("serverTijd", clock.instant().toString());
        json.put("maximaleBestandsgrootte", AnnouncementDesk.LARGEST);
        json.putArray("indelingen").add(AnnouncementDesk.LAYOUT);
        json.put("regelset", "2026.1");
        json.put("minimaleClientversie", AccessDesk.VERSION);
        return Reply.of(200, json);
    }

    private Reply mandates() {
        ObjectNode json = Json.object();
        ObjectNode mandate = json.putArray("machtigingen").addObject();
        mandate.put("machtigingId", "01932c5e-0000-7000-8000-000000000002");
        mandate.set("namens", Json.organisatie(AccessDesk.ORGANISATION));
        mandate.put("geldigTot", clock.instant().plus(Duration.ofDays(365)).toString());
        mandate.putArray("rechten").add("leveren").add("inzien").add("intrekken");
        return Reply.of(200, json);
    }
}
