package nl.leverklaar.practice;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.leverklaar.delivery.DeliveryState;
import nl.leverklaar.delivery.Fout;
import nl.leverklaar.delivery.ProblemCode;

/// Tells how deliveries are doing: state, receipt, findings and the list. Processing advances a step per look.
final class InsightDesk {
    private static final int MOST_FINDINGS = 200;
    private static final int MOST_SHIPMENTS = 50;

    private final Ledger ledger;
    private final Scenario scenario;

    InsightDesk(Ledger ledger, Scenario scenario) {
        this.ledger = ledger;
        this.scenario = scenario;
    }

    Reply state(UUID id) {
        synchronized (ledger) {
            Shipment shipment = ledger.get(id);
            ObjectNode json = shipment.json();
            shipment.state(next(shipment.state()));
            return Reply.of(200, json);
        }
    }

    Reply receipt(UUID id) {
        synchronized (ledger) {
            return ledger.get(id)
                    .receipt()
                    .map(receipt -> Reply.of(200, receipt))
                    .orElseThrow(() -> new Refusal(ProblemCode.LEVERING_ONBEKEND));
        }
    }

    Reply findings(UUID id, Question question) {
        synchronized (ledger) {
            Shipment shipment = ledger.get(id);
            var all = new ArrayList<ObjectNode>();
            if (scenario == Scenario.BEVINDINGEN && shipment.isDelivered()) {
                for (int row = 2; row < 2 + Math.min(2, shipment.rows()); row++) {
                    all.add(finding(row));
                }
            }
            return page(question, "bevindingen", all, MOST_FINDINGS);
        }
    }

    Reply list(Question question) {
        LocalDate from = date(question, "vanaf", LocalDate.MIN);
        LocalDate to = date(question, "totEnMet", LocalDate.MAX);
        String state = question.query().getOrDefault("status", "");
        synchronized (ledger) {
            List<ObjectNode> found =
                    ledger.all().stream()
                            .filter(shipment ->
                                    state.isEmpty() || shipment.state().code().equals(state))
                            .filter(shipment -> isBetween(day(shipment), from, to))
                            .map(Shipment::json)
                            .toList();
            return page(question, "leveringen", found, MOST_SHIPMENTS);
        }
    }

    private DeliveryState next(DeliveryState state) {
        return switch (state) {
            case ONTVANGEN -> DeliveryState.IN_CONTROLE;
            case IN_CONTROLE ->
                    scenario == Scenario.BEVINDINGEN
                            ? DeliveryState.DEELS_VERWERKT
                            : DeliveryState.VERWERKT;
            default -> state;
        };
    }

    private static ObjectNode finding(int row) {
        return Json.object()
                .put("regelnummer", row)
                .put("kolom", "uren")
                .put("code", "OEFEN-1")
                .put("ernst", "waarschuwing")
                .put("melding", "Dit is een bevinding om mee te oefenen. Kijk naar de uren.");
    }

    private static Reply page(Question question, String name, List<ObjectNode> all, int most) {
        int page = number(question, "pagina", 1, Integer.MAX_VALUE, 1);
        int size = number(question, "aantal", 1, most, most);
        ObjectNode json = Json.object();
        var list = json.putArray(name);
        all.stream().skip((page - 1L) * size).limit(size).forEach(list::add);
        return Reply.of(
                200, json.put("pagina", page).put("aantal", size).put("totaal", all.size()));
    }

    private static LocalDate day(Shipment shipment) {
        return LocalDate.ofInstant(shipment.announcedAt(), ZoneOffset.UTC);
    }

    private static boolean isBetween(LocalDate day, LocalDate from, LocalDate to) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    private static LocalDate date(Question question, String name, LocalDate otherwise) {
        String text = question.query().getOrDefault(name, "");
        try {
            return text.isEmpty() ? otherwise : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw wrong(name);
        }
    }

    private static int number(Question question, String name, int least, int most, int otherwise) {
        String text = question.query().getOrDefault(name, "");
        if (text.isEmpty()) {
            return otherwise;
        }
        int number = text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
        if (number < least || number > most) {
            throw wrong(name);
        }
        return number;
    }

    private static Refusal wrong(String name) {
        return new Refusal(
                ProblemCode.ONGELDIG_VERZOEK,
                new Fout(name, "vorm", "Dit gegeven heeft een andere vorm."));
    }
}
