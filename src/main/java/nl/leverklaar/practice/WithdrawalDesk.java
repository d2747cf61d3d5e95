package nl.leverklaar.practice;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import nl.leverklaar.delivery.DeliveryState;
import nl.leverklaar.delivery.ProblemCode;

/// Takes deliveries back, as long as they are not processed.
final class WithdrawalDesk {
    private static final String CONTACT = "Dit is een oefening. U hoeft niemand te bellen.";

    private final Ledger ledger;
    private final InstantSource clock;

    WithdrawalDesk(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    Reply withdraw(Question question, UUID shipmentId, UUID id) throws IOException {
        Form form = Form.of(question);
        form.text(
                "/reden",
                "verkeerd-bestand|verkeerde-organisatie|verkeerde-periode|onterecht-verstrekt|anders");
        form.yesOrNo("/mogelijkDatalek");
        form.time("/ontdektOp");
        if (form.json().has("toelichting")) {
            form.text("/toelichting", "(?s).{0,500}");
        }
        form.mustBeRight();
        synchronized (ledger) {
            return withdraw(ledger.get(shipmentId), id);
        }
    }

    Reply state(UUID shipmentId, UUID id) {
        synchronized (ledger) {
            return Optional.ofNullable(ledger.get(shipmentId).withdrawals().get(id))
                    .map(found -> Reply.of(200, found))
                    .orElseThrow(() -> new Refusal(ProblemCode.LEVERING_ONBEKEND));
        }
    }

    private Reply withdraw(Shipment shipment, UUID id) {
        ObjectNode known = shipment.withdrawals().get(id);
        if (known != null) {
            return Reply.of(200, known);
        }
        switch (shipment.state()) {
            case VERWERKT, DEELS_VERWERKT, AFGEKEURD, INGETROKKEN ->
                    throw new Refusal(ProblemCode.AL_VERWERKT).with("contact", CONTACT);
            case AANGEKONDIGD, ONTVANGEN, IN_CONTROLE -> shipment.state(DeliveryState.INGETROKKEN);
        }
        ObjectNode done =
                Json.object()
                        .put("intrekkingId", id.toString())
                        .put("status", "uitgevoerd")
                        .put("verwijderdOp", clock.instant().toString())
                        .put("contact", CONTACT);
        shipment.withdrawals().put(id, done);
        return Reply.of(201, done);
    }
}
