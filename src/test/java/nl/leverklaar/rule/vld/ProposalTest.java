package nl.leverklaar.rule.vld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

    @Test
    void theNumberThatFitsTheCostsComesFirst() {
        CleanDelivery delivery =
                new CleanDelivery(10)
                        .with(0, Kolom.KOSTEN, "320.00")
                        .with(2, Kolom.UREN, "154,3750")
                        .with(2, Kolom.KOSTEN, "1,235")
                        .with(3, Kolom.UREN, "0,15")
                        .with(3, Kolom.KOSTEN, "1,235");
        List<Finding> found = SampleRun.findings(delivery.open(), "VLD-28");
        assertEquals(
                List.of("kosten=1235,00|kosten=1,2350", "kosten=1,2350|kosten=1235,00"),
                found.stream()
                        .filter(finding -> finding.kolom().equals(Optional.of(Kolom.KOSTEN)))
                        .map(finding -> describe(finding.repairs()))
                        .toList());
    }

    @Test
    void hoursAndPricesWithTwoReadingsAreProposedByTheCostsToo() {
        CleanDelivery delivery =
                new CleanDelivery(10)
                        .with(1, Kolom.UREN, "91.125")
                        .with(1, Kolom.UURPRIJS, "10,00")
                        .with(1, Kolom.KOSTEN, "911,25")
                        .with(2, Kolom.UREN, "100,00")
                        .with(2, Kolom.UURPRIJS, "11.234")
                        .with(2, Kolom.KOSTEN, "1123,40");
        assertEquals(
                List.of("uren=91,1250|uren=91125,00", "uurprijs=11,2340|uurprijs=11234,00"),
                SampleRun.findings(delivery.open(), "VLD-28").stream()
                        .map(finding -> describe(finding.repairs()))
                        .sorted()
                        .toList());
    }

    @Test
    void aBsnOfTheSamePersonInAnotherRowIsProposedIfItIsTheOnlyOne() {
        CleanDelivery delivery = new CleanDelivery(10);
        samePerson(delivery, 0, 2);
        samePerson(delivery, 0, 5);
        delivery.with(2, Kolom.OUDER_BSN, "999990018")
                .with(5, Kolom.OUDER_BSN, delivery.text(0, Kolom.OUDER_BSN));
        assertEquals(
                "ouder_bsn=" + delivery.text(0, Kolom.OUDER_BSN),
                describe(SampleRun.findings(delivery.open(), "VLD-07").getFirst().repairs()));

        samePerson(delivery, 0, 7);
        assertEquals(List.of(), SampleRun.findings(delivery.open(), "VLD-07").getFirst().repairs());
    }

    @Test
    void aChildWithAnotherOwnReferenceMayBeATwin() {
        CleanDelivery delivery = new CleanDelivery(10);
        for (Kolom kolom : List.of(Kolom.KIND_ACHTERNAAM, Kolom.KIND_GEBOORTEDATUM)) {
            delivery.with(4, kolom, delivery.text(0, kolom));
        }
        delivery.with(4, Kolom.KIND_BSN, "999990018");
        assertEquals(List.of(), SampleRun.findings(delivery.open(), "VLD-07").getFirst().repairs());

        delivery.with(4, Kolom.EIGEN_KENMERK, delivery.text(0, Kolom.EIGEN_KENMERK));
        assertEquals(
                "kind_bsn=" + delivery.text(0, Kolom.KIND_BSN),
                describe(SampleRun.findings(delivery.open(), "VLD-07").getFirst().repairs()));
    }

    private static void samePerson(CleanDelivery delivery, int from, int to) {
        for (Kolom kolom : List.of(Kolom.OUDER_ACHTERNAAM, Kolom.OUDER_GEBOORTEDATUM)) {
            delivery.with(to, kolom, delivery.text(from, kolom));
        }
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
