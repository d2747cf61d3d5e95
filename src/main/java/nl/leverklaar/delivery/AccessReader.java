package nl.leverklaar.delivery;

/// Reads a proof of access.
final class AccessReader implements Connection.Reading<Access> {

    @Override
    public Access read(Answer answer) throws NotAsAgreed {
        Fields fields = answer.json("application/json");
        String bearer = fields.text("toegangsbewijs");
        boolean fits = answer.status() == 201 && fields.text("soort").equals("Bearer");
        if (!fits || !bearer.matches("[!-~]{1,4096}")) {
            throw new NotAsAgreed(Uncertainty.JSON);
        }
        return new Access(
                fields.uuid("toegangsbewijsId"),
                bearer.toCharArray(),
                fields.instant("verlooptOp"),
                PlainText.of(fields.object("organisatie").text("naam")),
                fields.organisatie("organisatie"));
    }
}
