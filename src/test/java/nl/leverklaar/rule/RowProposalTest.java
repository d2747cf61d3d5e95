package nl.leverklaar.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.leverklaar.check.Finding;
import nl.leverklaar.layout.Kolom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// What is proposed for a row is what its other cells, or the register, make likely, and nothing else.
class RowProposalTest {

    private static final int ROWS = 8;
    private static final int ROW = 4;

    @ParameterizedTest
    @CsvFileSource(resources = "rowproposals.csv", delimiter = ';', numLinesToSkip = 1)
    void aRowGetsTheseProposals(String code, String planted, String proposals) {
        CleanDelivery delivery = new CleanDelivery(ROWS);
        for (String cell : planted.split("\\|")) {
            String[] parts = cell.split("=", 2);
            delivery.with(ROW, Kolom.valueOf(parts[0].toUpperCase(Locale.ROOT)), parts[1]);
        }
        Circumstances known = SampleRun.circumstances("").with(Optional.of(Outsides.register(10)));
        List<Finding> found = SampleRun.findings(delivery.open(known), code);
        assertEquals(1, found.size());
        assertEquals(
                proposals == null ? "" : proposals,
                found.getFirst().repairs().stream()
                        .map(RowProposalTest::describe)
                        .collect(Collectors.joining("|")));
    }

    private static String describe(Repair repair) {
        return repair.changes().stream()
                .map(change -> change.kolom().key() + "=" + change.text())
                .collect(Collectors.joining("&"));
    }
}
