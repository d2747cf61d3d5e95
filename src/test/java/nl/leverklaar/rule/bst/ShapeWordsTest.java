package nl.leverklaar.rule.bst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.leverklaar.check.Decision;
import nl.leverklaar.check.FindingText;
import nl.leverklaar.rule.CleanDelivery;
import nl.leverklaar.rule.SampleRun;
import nl.leverklaar.session.Session;
import nl.leverklaar.text.Texts;
import nl.leverklaar.text.Texts.Language;
import org.junit.jupiter.api.Test;

/// What is said about the shape of a file is true of every file it is said of.
class ShapeWordsTest {

    private static final int ROWS = 20;

    private static List<String> lines() {
        return new CleanDelivery(ROWS).file().lines().toList();
    }

    private static Session open(List<String> lines) {
        byte[] file = (String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8);
        return CleanDelivery.open(file, SampleRun.circumstances(""));
    }

    private static Decision decision(Session session, String code) {
        return session.findings().decisions().stream()
                .filter(of -> of.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static FindingText words(Session session) {
        return new FindingText(Texts.in(Language.NL), session.table(), true);
    }

    private static String message(Session session, String code) {
        return words(session).message(decision(session, code).first());
    }

    @Test
    void oneCellIsNoCells() {
        List<String> lines = new ArrayList<>(lines());
        lines.add("Einde van het overzicht");
        Session session = open(lines);
        String said = message(session, "BST-15");
        assertTrue(said.endsWith(" vakjes maar 1, zodat waarden verschoven kunnen zijn."), said);
    }

    @Test
    void namesAtTheBottomStandNowhereElse() {
        List<String> lines = lines();
        List<String> turned = new ArrayList<>(lines.subList(1, lines.size()));
        turned.add(lines.getFirst());
        Session session = open(turned);
        assertEquals(
                "De kolomnamen stonden in rij 21; die zijn weggehaald.",
                message(session, "BST-20"));
        assertEquals(
                "Kolomnamen lager in het bestand",
                words(session).title(decision(session, "BST-20")));
    }
}
