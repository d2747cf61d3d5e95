package nl.leverklaar.rule.bst;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.leverklaar.rule.CleanDelivery;
import nl.leverklaar.rule.SampleRun;
import nl.leverklaar.session.Session;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A text of several lines in quotes is one cell, in the names and in the rows.
class SeveralLinesTest {

    private static final int ROWS = 60;

    private final List<String> lines = new CleanDelivery(ROWS).file().lines().toList();

    @ParameterizedTest
    @ValueSource(strings = {"kind_voorletters", "ouder_voorletters", "partner_achternaam"})
    void aColumnNameMayStandOnTwoLines(String name) {
        List<String> changed = new ArrayList<>(lines);
        changed.set(0, lines.getFirst().replace(name, '"' + name.replace('_', '\n') + '"'));
        assertWhole(changed);
    }

    @ParameterizedTest
    @ValueSource(ints = {33, 25, 16})
    void aRemarkMayStandOnTwoLinesBeforeASeparatorThatOnlyTheRowsHave(int before) {
        List<String> changed = new ArrayList<>();
        for (int row = 0; row < lines.size(); row++) {
            List<String> cells = new ArrayList<>(List.of(lines.get(row).split(";", -1)));
            cells.add(
                    before, row == 0 ? "Opmerking" : row % 2 == 0 ? "ok" : "\"belt om 9u\nkomt\"");
            changed.add(String.join(";", cells) + (row == 0 ? "" : ";"));
        }
        assertWhole(changed);
    }

    private static void assertWhole(List<String> lines) {
        byte[] file = (String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8);
        Session session = CleanDelivery.open(file, SampleRun.circumstances(""));
        assertEquals(";", String.valueOf(session.document().reading().dialect().sign()));
        assertEquals(ROWS, session.document().rows());
        for (String code : List.of("BST-15", "BST-16", "BST-29", "BST-11")) {
            assertEquals(List.of(), SampleRun.findings(session, code), code);
        }
    }
}
