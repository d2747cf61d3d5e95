package nl.leverklaar.ui.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.List;
import nl.leverklaar.check.Decision;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.session.Reden;
import nl.leverklaar.session.Session;
import nl.leverklaar.ui.kit.Background;
import nl.leverklaar.ui.problems.Entry.Group;
import nl.leverklaar.ui.repair.Damaged;
import nl.leverklaar.ui.repair.Work;
import nl.leverklaar.ui.shell.Desk;
import nl.leverklaar.ui.shell.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What Excel did to a file stands together in step 3, with the advice to keep it out of Excel.
class ExcelGroupTest {

    private final Damaged file = Damaged.clean();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BSN kind | 1,23E+08 | VLD-05",
                "Geb.datum kind | 45360 | VLD-22",
                "Achternaam kind | #### | BST-23",
                "Achternaam kind | #N/B | BST-23",
                "Achternaam kind | ZoÃ«tman | BST-06",
                "LRK-nr | 1,00152E+08 | VLD-15",
                "Periode | okt-26 | VLD-25",
                "Periode | 46296 | VLD-25",
                "Aantal uren | 1-mrt | VLD-26",
                "Factuurbedrag | mrt-75 | VLD-26",
                "Uurtarief | 10/11/2026 | VLD-26",
                "Contractnr | 2,023E+08 | VLD-43"
            })
    void damageStandsFirstWithTheAdvice(String column, String text, String code) {
        file.set(4, column, text).set(9, "Achternaam kind", "");
        Shown shown = new Shown(Damaged.open(file.bytes()));
        assertEquals(List.of(code), shown.codes(Group.EXCEL));
        assertEquals(Group.EXCEL, shown.headings().getFirst().group());
        assertEquals("Dit heeft Excel veranderd (1)", shown.heading(Group.EXCEL).text());
        assertTrue(shown.heading(Group.EXCEL).advice().contains("open het niet in Excel"));
        assertEquals(List.of("VLD-01"), shown.codes(Group.FOUT));
        assertEquals(code, shown.work.open().getFirst().decision().code());
    }

    /// What somebody typed wrong was not done by Excel.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LRK-nr | 12345 | VLD-15",
                "Periode | 26-10 | VLD-25",
                "Periode | 46297 | VLD-25",
                "Aantal uren | veel | VLD-26",
                "Contractnr | k_12 | VLD-43"
            })
    void whatExcelDidNotDoStandsElsewhere(String column, String text, String code) {
        Shown shown = new Shown(Damaged.open(file.set(4, column, text).bytes()));
        assertEquals(List.of(code), shown.codes(Group.FOUT));
        assertTrue(shown.headings().stream().noneMatch(of -> of.group() == Group.EXCEL));
    }

    @Test
    void whatIsReadRightAsksNothingAndIsFolded() {
        String bsn = "012345672";
        file.set(4, "BSN kind", bsn.substring(1));
        Shown shown = new Shown(Damaged.open(file.bytes()));
        assertFalse(shown.heading(Group.EXCEL_READ).open());
        shown.model.toggle(Group.EXCEL_READ);
        assertEquals(List.of("VLD-04"), shown.codes(Group.EXCEL_READ));
    }

    @Test
    void aMarkAtTheTopAloneIsNoDamage() {
        Shown shown = new Shown(Damaged.open(marked()));
        assertTrue(shown.headings().stream().noneMatch(of -> !of.advice().isEmpty()));
        shown.model.toggle(Group.TIP);
        assertTrue(shown.codes(Group.TIP).contains("BST-08"));
    }

    @Test
    void aMarkAndATextForExcelStandWithTheDamage() {
        file.set(4, "Geb.datum kind", "45360").set(5, "BSN kind", wrapped(5));
        Shown shown = new Shown(Damaged.open(marked()));
        assertEquals(List.of("VLD-22", "BST-08", "BST-28"), shown.codes(Group.EXCEL));
    }

    @Test
    void aDecisionThatIsTakenLeavesTheGroup() {
        file.set(4, "Achternaam kind", "ZoÃ«tman");
        Shown shown = new Shown(Damaged.open(file.bytes()));
        Decision decision = shown.work.open().getFirst().decision();
        assertEquals(Ernst.WAARSCHUWING, decision.ernst());
        shown.model.confirm(shown.work.open().getFirst(), Reden.GECONTROLEERD);
        assertTrue(shown.headings().stream().noneMatch(of -> of.group() == Group.EXCEL));
    }

    private String wrapped(int row) {
        return "\"=\"\"" + file.get(row, "BSN kind") + "\"\"\"";
    }

    private byte[] marked() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        bytes.writeBytes(file.bytes());
        return bytes.toByteArray();
    }

    /// Step 3 with a file.
    private static final class Shown {

        private final Work work;
        private final ProblemsModel model;

        Shown(Session session) {
            Desk desk = Damaged.desk(session, Background.atOnce());
            desk.goTo(Step.PROBLEMEN);
            work = new Work(desk);
            model = new ProblemsModel(desk, work);
            model.shown();
        }

        List<Entry.Heading> headings() {
            return model.overview().entries().stream()
                    .filter(Entry.Heading.class::isInstance)
                    .map(Entry.Heading.class::cast)
                    .toList();
        }

        Entry.Heading heading(Group group) {
            return headings().stream().filter(of -> of.group() == group).findFirst().orElseThrow();
        }

        /// The codes of the decisions under the heading of a group.
        List<String> codes(Group group) {
            List<Entry> entries = model.overview().entries();
            return entries.stream()
                    .skip(entries.indexOf(heading(group)) + 1L)
                    .takeWhile(Entry.Card.class::isInstance)
                    .map(entry -> ((Entry.Card) entry).task().decision().code())
                    .toList();
        }
    }
}
