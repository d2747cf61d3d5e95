package nl.leverklaar.rule.vld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.leverklaar.check.Finding;
import nl.leverklaar.document.RowState;
import nl.leverklaar.kind.Habit;
import nl.leverklaar.kind.Habit.DateOrder;
import nl.leverklaar.kind.Habit.DecimalSign;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.rule.CleanDelivery;
import nl.leverklaar.rule.Repair;
import nl.leverklaar.rule.RuleBook;
import nl.leverklaar.rule.SampleRun;
import nl.leverklaar.rule.Value;
import nl.leverklaar.rule.ValueRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// What is proposed follows from what stands there; a BSN is never guessed.
class ProposalTest {

    private static final Habit MIXED = new Habit(DateOrder.MIXED, DecimalSign.UNDECIDED);

    private final RuleBook book = RuleBook.of(SampleRun.circumstances(""));

    @ParameterizedTest
    @CsvFileSource(
            resources = "proposals.csv",
            delimiter = ';',
            numLinesToSkip = 1,
            emptyValue = "")
    void aValueGetsTheseProposals(String code, String column, String text, String proposals) {
        Kolom kolom = Kolom.valueOf(column.toUpperCase(Locale.ROOT));
        ValueRule rule = (ValueRule) book.rule(code).orElseThrow();
        Value value = new Value(kolom, text, MIXED, kolom.kind().meaning(text, MIXED));
        assertFalse(rule.holds(value), text);
        assertEquals(proposals == null ? "" : proposals, describe(rule.repairs(value)));
    }

    @Test
    void aNewbornChildHasNotReceivedItsBsnAndOfAnotherTheReasonIsNotKnown() {
        CleanDelivery delivery =
                new CleanDelivery(10)
                        .with(2, Kolom.KIND_BSN, "")
                        .with(
                                2,
                                Kolom.KIND_GEBOORTEDATUM,
                                SampleRun.PEILDATUM.minusMonths(2).toString())
                        .with(6, Kolom.KIND_BSN, "");
        List<Finding> found = SampleRun.findings(delivery.open(), "VLD-12");
        assertEquals(
                List.of("kind_bsn_reden=N", "kind_bsn_reden=O"),
                found.stream().map(finding -> describe(finding.repairs())).toList());
    }

    private static String describe(List<Repair> repairs) {
        return repairs.stream().map(ProposalTest::describe).collect(Collectors.joining("|"));
    }

    private static String describe(Repair repair) {
        return repair.state()
                .map(RowState::name)
                .orElseGet(() ->
                        repair.changes().stream()
                                .map(change -> change.kolom().key() + "=" + change.text())
                                .collect(Collectors.joining("&")));
    }
}
