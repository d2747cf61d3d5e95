package nl.leverklaar.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import nl.leverklaar.check.Decision;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.rule.CleanDelivery;
import org.junit.jupiter.api.Test;

/// What a person confirmed is what they saw, and nothing that came later.
class ConfirmationsTest {

    private static final int SEEN = 5;
    private static final int LATER = 9;

    private final Session session =
            new CleanDelivery(20)
                    .with(SEEN, Kolom.UREN, "240,00")
                    .with(SEEN, Kolom.KOSTEN, "1920,00")
                    .open();

    @Test
    void aGroupThatIsConfirmedStandsNoMoreInTheWay() {
        assertEquals(1, session.gate().unconfirmed().size());
        session.confirm(hours(), Reden.GECONTROLEERD);
        assertEquals(Optional.of(Reden.GECONTROLEERD), session.confirmation(hours()));
        assertEquals(0, session.gate().unconfirmed().size());
    }

    @Test
    void aRowThatComesToTheGroupMakesItAskAgain() {
        session.confirm(hours(), Reden.GECONTROLEERD);
        session.edit(LATER, Kolom.UREN, "250,00");
        session.edit(LATER, Kolom.KOSTEN, "2000,00");
        assertEquals(2, hours().count());
        assertEquals(Optional.empty(), session.confirmation(hours()));
        assertEquals(1, session.gate().unconfirmed().size());
        session.undo();
        session.undo();
        assertEquals(Optional.of(Reden.GECONTROLEERD), session.confirmation(hours()));
    }

    @Test
    void anotherValueInAConfirmedRowAsksAgainAndAnotherNameDoesNot() {
        session.confirm(hours(), Reden.GECONTROLEERD);
        session.edit(SEEN, Kolom.EIGEN_KENMERK, "K-1");
        assertEquals(Optional.of(Reden.GECONTROLEERD), session.confirmation(hours()));
        session.edit(SEEN, Kolom.UREN, "600,00");
        session.edit(SEEN, Kolom.KOSTEN, "4800,00");
        assertEquals(Optional.empty(), session.confirmation(hours()));
    }

    @Test
    void aValueInAnotherColumnOfTheRuleIsAnotherGroup() {
        Session session =
                new CleanDelivery(20)
                        .with(SEEN, Kolom.KIND_ACHTERNAAM, "Saint Bakker-Visser")
                        .open();
        Decision names =
                session.findings().decisions().stream()
                        .filter(of -> of.code().equals("VLD-41"))
                        .findFirst()
                        .orElseThrow();
        session.confirm(names, Reden.GECONTROLEERD);
        session.edit(SEEN, Kolom.OUDER_ACHTERNAAM, "Jansen");
        assertEquals(Optional.of(Reden.GECONTROLEERD), session.confirmation(names));
    }

    @Test
    void aGroupThatBecomesSmallerStaysConfirmed() {
        session.edit(LATER, Kolom.UREN, "250,00");
        session.edit(LATER, Kolom.KOSTEN, "2000,00");
        session.confirm(hours(), Reden.GECONTROLEERD);
        session.undo();
        session.undo();
        assertEquals(1, hours().count());
        assertEquals(Optional.of(Reden.GECONTROLEERD), session.confirmation(hours()));
    }

    private Decision hours() {
        return session.findings().decisions().stream()
                .filter(of -> of.code().equals("RIJ-18"))
                .findFirst()
                .orElseThrow();
    }
}
