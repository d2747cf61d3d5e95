package nl.leverklaar.delivery;

import java.nio.charset.StandardCharsets;

/// Turns an answer into a receipt, if and only if it is about exactly what was announced.
final class ReceiptReader implements Connection.Reading<Receipt> {
    private final Announcement announced;
    private final Omgeving omgeving;

    ReceiptReader(Announcement announced, Omgeving omgeving) {
        this.announced = announced;
        this.omgeving = omgeving;
    }

    @Override
    public Receipt read(Answer answer) throws NotAsAgreed {
        demand(answer.status() == 200 || answer.status() == 201, Uncertainty.STATUS);
        Fields fields = answer.json("application/json");
        demand(
                fields.uuid("leveringId").equals(announced.leveringId()),
                Uncertainty.OTHER_DELIVERY);
        demand(fields.text("status").equals("ontvangen"), Uncertainty.OTHER_DELIVERY);
        demand(fields.text("omgeving").equals(omgeving.code()), Uncertainty.OTHER_ENVIRONMENT);
        demand(
                fields.organisatie("namens").equals(announced.namens()),
                Uncertainty.OTHER_ORGANISATION);
        demand(fields.month("periode").equals(announced.periode()), Uncertainty.OTHER_PERIOD);
        mustBeOurs(fields.object("bestand"));
        return receipt(fields, new String(answer.body(), StandardCharsets.UTF_8));
    }

    private void mustBeOurs(Fields bestand) throws NotAsAgreed {
        demand(bestand.number("grootte") == announced.bestand().grootte(), Uncertainty.OTHER_FILE);
        demand(
                bestand.text("sha256").equals(announced.bestand().sha256().base64()),
                Uncertainty.OTHER_FILE);
        demand(
                bestand.number("aantalRegels") == announced.bestand().aantalRegels(),
                Uncertainty.OTHER_FILE);
    }

    private Receipt receipt(Fields fields, String json) throws NotAsAgreed {
        String kenmerk = fields.text("kenmerk");
        demand(kenmerk.matches("[A-Z0-9-]{1,40}"), Uncertainty.JSON);
        return new Receipt(
                announced.leveringId(),
                kenmerk,
                fields.instant("ontvangenOp"),
                omgeving,
                announced.namens(),
                announced.periode(),
                announced.bestand(),
                json);
    }

    private static void demand(boolean holds, Uncertainty otherwise) throws NotAsAgreed {
        if (!holds) {
            throw new NotAsAgreed(otherwise);
        }
    }
}
