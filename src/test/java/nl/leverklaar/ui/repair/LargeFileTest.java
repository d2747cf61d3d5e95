package nl.leverklaar.ui.repair;

import static org.junit.jupiter.api.Assertions.*;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.stage.Stage;
import nl.leverklaar.session.Session;
import nl.leverklaar.ui.Screenshots;
import nl.leverklaar.ui.kit.Background;
import nl.leverklaar.ui.kit.Dialogs;
import nl.leverklaar.ui.shell.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.testfx.framework.junit5.ApplicationTest;

/// Half a million rows in the window. Times are printed and not judged; what is judged is that the work does not grow.
@SuppressWarnings("NullAway.Init")
class LargeFileTest extends ApplicationTest {

    private static final int ROWS = 500_000;

    private Stage stage;
    private RepairModel model;
    private RepairView view;
    private Desk desk;

    @Override
    public void start(Stage shown) {
        stage = shown;
        Session session = Damaged.open(rows(), false);
        desk = Damaged.desk(session, Background.atOnce());
        Work work = new Work(desk);
        model = new RepairModel(desk, work);
        view = new RepairView(model, new Dialogs(desk.texts(), () -> Optional.of(stage)));
        Scene scene = new Scene(view, 1093, 550);
        Screenshots.theme(scene, false);
        stage.setScene(scene);
        stage.show();
        long begin = System.nanoTime();
        view.shown();
        report("enter step 4", begin);
    }

    @Test
    @Timeout(300)
    void scrollsJumpsAndFiltersWithoutMoreCells() {
        interact(() -> timed("all rows", () -> model.allRowsProperty().set(true)));
        Screenshots.settle();
        assertEquals(ROWS, model.rows().size());
        VirtualFlow<?> flow = (VirtualFlow<?>) table().lookup(".virtual-flow");
        RepairTable table = (RepairTable) view.lookup(".repair-table");

        pulses("scroll three lines", 120, _ -> flow.scrollPixels(90));
        pulses("jump", 60, i -> table().scrollTo((int) ((long) i * 7_919_333 % ROWS)));
        int made = table.cellsMade();
        pulses("jump again", 60, i -> table().scrollTo((int) ((long) i * 7_919_333 % ROWS)));
        assertTrue(
                table.cellsMade() - made < 200,
                "cells made while jumping: " + (table.cellsMade() - made));
        assertTrue(table.cellsMade() < 1_500, "cells made: " + table.cellsMade());

        pulses("cursor by F8", 60, _ -> model.next());
        interact(() ->
                timed(
                        "edit one cell",
                        () -> model.edit(model.spot().orElseThrow().row(), model.home(), "BSO")));
        interact(() -> timed("undo", model.rewind()::undo));
        interact(() -> timed("only this decision", () -> model.allRowsProperty().set(false)));
        interact(() -> timed("all columns", () -> model.allColumnsProperty().set(true)));
        Screenshots.settle();
        pulses("scroll, 33 columns", 60, _ -> flow().scrollPixels(90));
        SearchModel search = new SearchModel(model);
        interact(() -> timed("search", () -> search.search("Jansenb")));
        assertTrue(search.hitsProperty().get() > 1);
        interact(() ->
                timed(
                        "work counted again",
                        () -> {
                            desk.changed();
                            model.work().refresh();
                        }));
        System.out.println("decisions " + model.work().tasks().size());
    }

    private VirtualFlow<?> flow() {
        return (VirtualFlow<?>) table().lookup(".virtual-flow");
    }

    private void timed(String what, Runnable work) {
        long begin = System.nanoTime();
        work.run();
        report(what, begin);
    }

    private static void report(String what, long begin) {
        System.out.printf("%-24s %7.1f ms%n", what, (System.nanoTime() - begin) / 1e6);
    }

    /// Does something in each of a number of pulses, and prints how long a pulse lasts.
    private void pulses(String what, int count, IntConsumer step) {
        long[] at = new long[count + 1];
        interact(() ->
                new AnimationTimer() {
                    private int done;

                    @Override
                    public void handle(long now) {
                        at[done] = System.nanoTime();
                        if (done == count) {
                            stop();
                            done++;
                        } else {
                            step.accept(done++);
                        }
                    }
                }.start());
        while (at[count] == 0) {
            sleep(20);
        }
        double[] millis = new double[count];
        for (int i = 0; i < count; i++) {
            millis[i] = (at[i + 1] - at[i]) / 1e6;
        }
        Arrays.sort(millis);
        System.out.printf(
                "%-24s median %5.1f ms, 95%% %5.1f ms, longest %5.1f ms%n",
                what, millis[count / 2], millis[count * 95 / 100], millis[count - 1]);
    }

    @SuppressWarnings("unchecked")
    private TableView<RowRef> table() {
        return (TableView<RowRef>) view.lookup(".table-view");
    }

    /// Rows with different children; every fifth has something wrong.
    private static byte[] rows() {
        StringBuilder text = new StringBuilder(ROWS * 140);
        text.append(
                "LRK-nr;Periode;Opvangvorm;Kindnummer;BSN kind;Voorletters kind;Achternaam kind;Geb.datum kind;"
                        + "BSN ouder;Voorletters ouder;Achternaam ouder;Geb.datum ouder;Toeslagpartner;"
                        + "Aantal uren;Uurtarief;Factuurbedrag\r\n");
        for (int i = 0; i < ROWS; i++) {
            String soort = i % 10 == 3 ? "Gastouder" : "Kinderdagverblijf";
            String uren = i % 10 == 7 ? "260,00" : "100,00";
            String kosten = i % 10 == 7 ? "2600,00" : "1000,00";
            text.append("999980014;10-2026;")
                    .append(soort)
                    .append(";K")
                    .append(i)
                    .append(';')
                    .append(bsn(i))
                    .append(";J.;")
                    .append(surname(i))
                    .append(";3-4-2024;")
                    .append(bsn(i + ROWS))
                    .append(";A.;")
                    .append(surname(i))
                    .append(";5-6-1990;nee;")
                    .append(uren)
                    .append(";10,00;")
                    .append(kosten)
                    .append("\r\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// A name of its own for each number.
    private static String surname(int i) {
        StringBuilder name = new StringBuilder("Jansen");
        for (int left = i; left > 0; left /= 26) {
            name.append((char) ('a' + left % 26));
        }
        return name.toString();
    }

    /// The i-th number that passes the elfproef.
    private static String bsn(int i) {
        int base = 10_000_000 + i * 7;
        int sum = 0;
        int left = base;
        for (int weight = 2; weight <= 9; weight++) {
            sum += weight * (left % 10);
            left /= 10;
        }
        int check = sum % 11;
        return check == 10 ? bsn(i + 3_000_001) : String.valueOf(base) + check;
    }
}
