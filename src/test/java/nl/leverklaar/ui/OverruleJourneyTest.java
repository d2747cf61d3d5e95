package nl.leverklaar.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import nl.leverklaar.document.Overrule;
import nl.leverklaar.document.WriteException;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.rule.CleanDelivery;
import nl.leverklaar.session.Session;
import nl.leverklaar.ui.shell.Step;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Behind "Klopt dit niet?" an expert says how the file is written, by mouse or by keyboard.
@NullUnmarked
class OverruleJourneyTest extends WholeWindow {

    private Path file;
    private Session before;

    @BeforeEach
    void open() throws IOException {
        String text = "Export oktober;Kinderopvang De Linde\r\n" + new CleanDelivery(30).file();
        file = Files.writeString(folder.resolve("export.csv"), text);
        interact(() -> assembly.drop(List.of(file.toFile())));
        await(() -> assembly.desk().stepProperty().get() == Step.KLOPT_DIT);
        await(() -> !lookup("#next").queryButton().isDisabled());
        before = session();
        take("2-klopt-dit-niet");
        clickOn("#notRight");
        await(() -> lookup("#table").tryQuery().isPresent() && rows() > 0);
    }

    @Test
    void aChoiceByMouseIsSeenAtOnceAndThenRead() throws WriteException, IOException {
        take("2-anders-lezen");
        assertEquals(";", chosen("#separator"));
        assertEquals(2, chosen("#header"));
        choose("#separator", "Komma  ,");
        await(() -> columns() < 10);
        assertSame(before, session());
        take("2-anders-lezen-komma");
        clickOn("#recognised");
        await(() -> columns() > 10);
        assertTrue(lookup("#recognised").queryButton().isDisabled());
        assertEquals(";", chosen("#separator"));
        choose("#quote", "Geen");
        choose("#header", "In rij 2");
        clickOn("#apply");
        await(() -> session() != before);
        assertEquals(
                Overrule.Quote.NONE, Overrule.Quote.of(session().document().reading().dialect()));
        await(() -> lookup("#recognisedText").queryLabeled().getText().endsWith("gekozen."));
        take("2-anders-gelezen");
        Path copy = folder.resolve("kopie.csv");
        session().saveCopy(copy);
        assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(copy));
    }

    @Test
    void theKeyboardDoesItAll() {
        await(() -> focused("#letters"));
        type(KeyCode.TAB);
        assertTrue(focused("#separator"));
        type(KeyCode.DOWN);
        await(() -> ",".equals(chosen("#separator")));
        await(() -> columns() < 10);
        type(KeyCode.ESCAPE);
        await(() -> focused("#notRight"));
        assertSame(before, session());
        type(KeyCode.SPACE);
        await(() -> lookup("#table").tryQuery().isPresent() && focused("#letters"));
        await(() -> ";".equals(chosen("#separator")));
        type(KeyCode.TAB, 3);
        assertTrue(focused("#header"));
        type(KeyCode.UP);
        await(() -> Integer.valueOf(1).equals(chosen("#header")));
        type(KeyCode.ENTER);
        await(() -> session() != before);
        assertEquals(1, session().document().reading().headerRow());
        assertEquals(Step.KLOPT_DIT, assembly.desk().stepProperty().get());
    }

    @Test
    void workIsNotLostUnasked() {
        interact(() -> {
            before.edit(0, Kolom.UREN, "11,00");
            assembly.desk().changed();
        });
        choose("#quote", "Geen");
        clickOn("#apply");
        await(() -> lookup(".plain-dialog").tryQuery().isPresent());
        Screenshots.one(lookup(".plain-dialog").query().getScene(), "2-anders-lezen-vraag");
        type(KeyCode.ENTER);
        await(() -> lookup(".plain-dialog").tryQuery().isEmpty());
        assertSame(before, session(), "Enter alone loses nothing");
        clickOn("#apply");
        await(() -> lookup(".plain-dialog").tryQuery().isPresent());
        type(KeyCode.ESCAPE);
        await(() -> lookup(".plain-dialog").tryQuery().isEmpty());
        assertSame(before, session());
        clickOn("#apply");
        await(() -> lookup("Toch anders lezen").tryQuery().isPresent());
        clickOn("Toch anders lezen");
        await(() -> session() != before);
        assertFalse(session().history().isChanged());
    }

    private void choose(String box, String name) {
        clickOn(box);
        await(() -> cell(name).isPresent());
        clickOn(cell(name).orElseThrow());
        await(() -> !lookup(box).queryAs(ComboBox.class).isShowing());
    }

    private Optional<Node> cell(String name) {
        return lookup(".list-cell")
                .match((Node of) ->
                        of.isVisible() && of instanceof Labeled cell && name.equals(cell.getText()))
                .tryQuery();
    }

    private Object chosen(String box) {
        return lookup(box).queryAs(ComboBox.class).getValue();
    }

    private boolean focused(String id) {
        return lookup(id).tryQuery().filter(Node::isFocused).isPresent();
    }

    private int columns() {
        return lookup("#table").queryAs(TableView.class).getColumns().size();
    }

    private int rows() {
        return lookup("#table").queryAs(TableView.class).getItems().size();
    }

    private Session session() {
        return assembly.desk().session().orElseThrow();
    }
}
