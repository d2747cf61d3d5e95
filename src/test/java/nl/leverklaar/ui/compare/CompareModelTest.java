package nl.leverklaar.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leverklaar.previous.Compared;
import nl.leverklaar.rule.Outside;
import nl.leverklaar.session.Session;
import nl.leverklaar.settings.RegisterFile;
import nl.leverklaar.settings.SettingsFile;
import nl.leverklaar.ui.Desks;
import nl.leverklaar.ui.shell.Desk;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NullUnmarked
class CompareModelTest {

    private static final String REGISTER =
            "lrk_id;type_oko;status;naam;kvk_nummer_houder\n999980014;KDV;Ingeschreven;x;99998001\n";

    @TempDir Path folder;

    private final Desk desk = Desks.empty();
    private SettingsFile settings;
    private CompareModel model;

    @BeforeEach
    void open() {
        settings = SettingsFile.open(folder.resolve("data"));
        model = new CompareModel(desk, settings, Desks.NOVEMBER);
    }

    @Test
    void anEarlierDeliveryGivesNumbersAndRules() throws IOException {
        lay(2);
        assertTrue(notAsked().contains(Outside.EARLIER));
        model.compare(List.of(delivery(3)));
        Compared numbers = model.overviewProperty().get().numbers().orElseThrow();
        assertEquals(YearMonth.of(2026, 10), numbers.month());
        assertEquals(YearMonth.of(2026, 9), numbers.before());
        assertEquals(2, numbers.children());
        assertEquals(3, numbers.childrenBefore());
        assertEquals(0, numbers.fresh());
        assertEquals(1, numbers.gone());
        assertEquals(
                new BigDecimal("20"), numbers.totals().hours().stripTrailingZeros().setScale(0));
        assertFalse(notAsked().contains(Outside.EARLIER));
        assertFalse(desk.busyProperty().get());
    }

    @Test
    void theNumbersFollowAnEdit() throws IOException {
        lay(2);
        model.compare(List.of(delivery(3)));
        session().setApart(new int[] {0});
        desk.changed();
        Compared numbers = model.overviewProperty().get().numbers().orElseThrow();
        assertEquals(2, numbers.children());
        assertEquals(0, new BigDecimal("10").compareTo(numbers.totals().hours()));
    }

    @Test
    void aFileThatIsNoDeliveryGivesOneSentenceAndChangesNothing() throws IOException {
        lay(2);
        model.compare(List.of(Files.writeString(folder.resolve("x.csv"), "a;b\n1;2\n")));
        assertTrue(model.problemProperty().get().contains("KOO_"));
        assertTrue(notAsked().contains(Outside.EARLIER));
        model.compare(List.of(folder.resolve("niets.csv")));
        assertTrue(model.problemProperty().get().contains("gelezen"));
        assertFalse(desk.busyProperty().get());
    }

    @Test
    void aRegisterIsRememberedForTheNextMonth() throws IOException {
        lay(1);
        model.register(Files.writeString(folder.resolve("lrk.csv"), REGISTER));
        assertEquals(1, model.overviewProperty().get().register().orElseThrow().size());
        assertFalse(notAsked().contains(Outside.REGISTER));
        var kept = RegisterFile.in(settings.folder()).read().orElseThrow();
        assertEquals("99998001", kept.find("999980014").orElseThrow().kvk());
        model.register(Files.writeString(folder.resolve("ander.csv"), "a;b\n1;2\n"));
        assertTrue(model.problemProperty().get().contains("LRK"));
        assertTrue(model.overviewProperty().get().register().isPresent());
    }

    @Test
    void aNewerRegisterTakesThePlaceOfTheOlder() throws Exception {
        RegisterFile kept = RegisterFile.in(settings.folder());
        for (int month : new int[] {8, 10, 9}) {
            kept.keep(nl.leverklaar.rule.Outsides.register(month));
        }
        assertEquals(LocalDate.of(2026, 9, 30), kept.read().orElseThrow().date());
        try (var files = Files.list(settings.folder())) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void practiceHasItsOwnRegisterAndEarlierDelivery() {
        lay(1);
        desk.practiceProperty().set(true);
        model.practiseRegister();
        model.practiseEarlier();
        assertEquals(Set.of(), notAsked());
        assertEquals(Optional.empty(), RegisterFile.in(settings.folder()).read());
        assertTrue(model.overviewProperty().get().numbers().isPresent());
    }

    private void lay(int rows) {
        desk.lay(Optional.of(Desks.session(Desks.HEADER + rows(rows))), false);
        model.look();
    }

    private Session session() {
        return desk.session().orElseThrow();
    }

    private Set<Outside> notAsked() {
        return session().findings().notAsked().keySet();
    }

    private static String rows(int count) {
        StringBuilder rows = new StringBuilder();
        List<String> bsns = List.of("999990019", "999990032", "999990056");
        for (int i = 0; i < count; i++) {
            rows.append(
                    Desks.ROW
                            .replace("999990019", bsns.get(i))
                            .replace("J.;Berg", "J.;Berg" + "ABC".charAt(i)));
        }
        return rows.toString();
    }

    /// The delivery file of so many children in September.
    private Path delivery(int children) throws IOException {
        Session of = Desks.session(Desks.HEADER + rows(children));
        Path file = folder.resolve("KOO_99998001_202609_1.csv");
        try (var out = Files.newOutputStream(file)) {
            new nl.leverklaar.layout.DeliveryFile(of.table()).write(out);
        }
        return Files.writeString(file, Files.readString(file).replace("2026-10", "2026-09"));
    }
}
