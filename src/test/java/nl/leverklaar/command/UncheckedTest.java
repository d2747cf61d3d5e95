package nl.leverklaar.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leverklaar.document.SourceException;
import nl.leverklaar.layout.Fill;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Layout;
import nl.leverklaar.layout.Layouts;
import nl.leverklaar.layout.Mapping;
import nl.leverklaar.rule.AnyRule;
import nl.leverklaar.rule.CleanDelivery;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.RowRule;
import nl.leverklaar.rule.Rule;
import nl.leverklaar.rule.RuleBook;
import nl.leverklaar.rule.SampleRun;
import nl.leverklaar.session.Opening;
import nl.leverklaar.session.Session;
import nl.leverklaar.text.Texts;
import nl.leverklaar.ui.Desks;
import nl.leverklaar.ui.problems.ProblemsModel;
import nl.leverklaar.ui.repair.Work;
import nl.leverklaar.ui.shell.Desk;
import org.junit.jupiter.api.Test;

/// When a rule fails, no door calls the file good: not the gate, not the command line, not the window.
class UncheckedTest {

    private final Session session = open();

    @Test
    void theGateIsClosed() {
        assertEquals(0, session.findings().count(Ernst.FOUT));
        assertFalse(session.gate().isOpen());
        assertEquals(ExitCode.NOT_CHECKED, ExitCode.of(session.findings()));
    }

    @Test
    void theCommandLineSaysThatNotEverythingWasChecked() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(out, out, Texts.in(Texts.Language.NL));
        new CheckReport(terminal, session, "bestand.csv", false).print();
        assertTrue(
                said.toString(StandardCharsets.UTF_8).contains("Niet alles is gecontroleerd."),
                said.toString(StandardCharsets.UTF_8));
        assertTrue(
                said.toString(StandardCharsets.UTF_8).contains("RIJ-90"),
                said.toString(StandardCharsets.UTF_8));
        assertFalse(
                said.toString(StandardCharsets.UTF_8).contains("Goed:"),
                said.toString(StandardCharsets.UTF_8));
    }

    @Test
    void theWindowSaysThatNotEverythingWasChecked() {
        Desk desk = Desks.empty();
        desk.lay(Optional.of(session), true);
        ProblemsModel model = new ProblemsModel(desk, new Work(desk));
        model.shown();
        assertEquals(
                "Niet alles is gecontroleerd. Bij 8 van 8 rijen is niets gevonden.",
                model.overview().good());
        assertFalse(model.overview().calm());
    }

    private static Session open() {
        Layout layout = Layouts.load().newest();
        try {
            return Session.open(
                    new CleanDelivery(8).source(),
                    new Opening(
                            layout,
                            Fill.of(layout.version()),
                            SampleRun.circumstances(""),
                            Mapping::recognise,
                            known -> {
                                List<AnyRule> rules = new ArrayList<>(RuleBook.of(known).rules());
                                rules.add(new Failing());
                                return new RuleBook(rules, known.present());
                            }),
                    (_, _) -> {});
        } catch (SourceException e) {
            throw new AssertionError(e);
        }
    }

    @Rule(code = "RIJ-90", ernst = Ernst.FOUT, columns = Kolom.UREN)
    private static final class Failing implements RowRule {
        @Override
        public boolean holds(Row row) {
            throw new IllegalStateException("planted");
        }
    }
}
