package nl.leverklaar.ui.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.leverklaar.check.Finding;
import nl.leverklaar.check.FindingText;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.rule.CleanDelivery;
import nl.leverklaar.rule.SampleRun;
import nl.leverklaar.session.Session;
import nl.leverklaar.text.Texts;
import nl.leverklaar.text.Texts.Language;
import org.junit.jupiter.api.Test;

/// A row that is written anew is offered in words, also where no text changes.
class RewrittenTest {

    private static final int ROW = 7;

    /// A row that has its empty cell at the end.
    private static final int WHOLE = 15;

    private final CleanDelivery delivery =
            new CleanDelivery(20)
                    .with(ROW, Kolom.EIGEN_KENMERK, "")
                    .with(WHOLE, Kolom.EIGEN_KENMERK, "")
                    .with(ROW, Kolom.KIND_ACHTERNAAM, "Berg");

    private String offered(String code, Language language, String from, String to) {
        List<String> lines = new ArrayList<>(delivery.file().lines().toList());
        lines.set(ROW + 1, lines.get(ROW + 1).replaceFirst(from, to));
        byte[] bytes = (String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8);
        Session session = CleanDelivery.open(bytes, SampleRun.circumstances(""));
        Finding finding = SampleRun.findings(session, code).getFirst();
        Texts texts = Texts.in(language);
        FindingText words = new FindingText(texts, session.table(), true);
        Proposal first = new Proposals(texts, words, session.table()).of(finding).getFirst();
        return first.before() + " > " + first.after();
    }

    @Test
    void emptyCellsAtTheEndAreCounted() {
        assertEquals(
                "31 vakjes > 33, de laatste 2 leeg", offered("BST-15", Language.NL, ";;$", ""));
        assertEquals("32 vakjes > 33, het laatste leeg", offered("BST-15", Language.NL, ";$", ""));
        assertEquals("31 cells > 33, the last 2 empty", offered("BST-15", Language.EN, ";;$", ""));
    }

    @Test
    void twoCellsThatBelongTogetherAreShown() {
        delivery.with(ROW, Kolom.EIGEN_KENMERK, "K-7");
        assertEquals("Berg > Berg; van", offered("BST-15", Language.NL, ";Berg;", ";Berg; van;"));
    }

    @Test
    void aCellThatGoesIsSaidToGo() {
        delivery.with(ROW, Kolom.EIGEN_KENMERK, "K-7");
        assertEquals(
                "34 vakjes > 33, zonder het lege vakje",
                offered("BST-15", Language.NL, ";Berg;", ";;Berg;"));
        assertEquals(
                "34 cells > 33, without the one that is there twice",
                offered("BST-15", Language.EN, ";(12345678);", ";$1;$1;"));
    }

    @Test
    void aRowInOneCellGetsACellForEachValue() {
        String whole = delivery.file().lines().toList().get(ROW + 1);
        assertEquals(
                " > Elke waarde in een eigen vakje",
                offered("BST-30", Language.NL, "^.*$", "\"" + whole + "\""));
    }
}
