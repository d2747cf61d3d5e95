package nl.leverklaar.ui.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.rule.CleanDelivery;
import nl.leverklaar.rule.SampleRun;
import org.junit.jupiter.api.Test;

class SummaryTest {

    private static final int ROWS = 12;

    private static Summary of(String file) {
        byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
        return Summary.of(CleanDelivery.open(bytes, SampleRun.circumstances("")).table());
    }

    /// A child without a BSN is known by its name and birth date.
    @Test
    void childrenAreCountedOnceHoweverManyMonthsTheyHave() {
        CleanDelivery delivery = new CleanDelivery(ROWS).with(3, Kolom.KIND_BSN, "");
        String file = delivery.file();
        String again = file.lines().skip(1).collect(Collectors.joining("\r\n", "", "\r\n"));
        Summary summary = of(file + again.replace("2026-10", "2026-09"));
        assertEquals(2 * ROWS, summary.rows());
        assertEquals(of(file).children(), summary.children());
        assertEquals(ROWS, summary.months().get(YearMonth.of(2026, 9)));
    }

    @Test
    void aRowInOneCellHasNoChildYet() {
        String file =
                new CleanDelivery(ROWS)
                        .file()
                        .lines()
                        .map(line -> '"' + line.replace(";", "\"\";\"\"") + "\"\"\"")
                        .map(line -> line.replaceFirst("^\"", "\"\"\""))
                        .collect(Collectors.joining("\r\n", "", "\r\n"));
        Summary summary = of(file);
        assertEquals(ROWS, summary.rows());
        assertEquals(0, summary.children());
        assertEquals(0, summary.locations());
        assertEquals(Optional.empty(), summary.month());
    }
}
