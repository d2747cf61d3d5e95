package nl.leverklaar.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Table;
import nl.leverklaar.rule.AnyRule;
import nl.leverklaar.rule.CleanDelivery;
import nl.leverklaar.rule.Counting;
import nl.leverklaar.rule.CountingRule;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.FileReport;
import nl.leverklaar.rule.FileRule;
import nl.leverklaar.rule.Group;
import nl.leverklaar.rule.GroupRule;
import nl.leverklaar.rule.Grouping;
import nl.leverklaar.rule.Key;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.RowRule;
import nl.leverklaar.rule.Rule;
import nl.leverklaar.rule.RuleBook;
import nl.leverklaar.rule.SampleRun;
import nl.leverklaar.rule.Value;
import nl.leverklaar.rule.ValueRule;
import nl.leverklaar.session.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A rule that fails is "niet gecontroleerd", whatever its scope, and all others go on.
class FailureTest {

    private static final int ROW = 2;

    static List<AnyRule> failing() {
        return List.of(
                new OfFile(), new OfValue(), new OfRow(), new OfGroup(), new WhileCounting());
    }

    @ParameterizedTest
    @MethodSource("failing")
    void aRuleThatFailsIsNotCheckedAndTheRestGoesOn(AnyRule planted) {
        Findings findings = checker(planted, delivery()).findings();
        assertEquals(Map.of(planted.code(), "IllegalStateException"), findings.notChecked());
        assertEquals(0, findings.ofRow(0).size());
        assertEquals(1, findings.count(Ernst.FOUT));
        assertEquals("RIJ-17", findings.ofRow(ROW).getFirst().code());
    }

    @Test
    void whatFailsOnlyAfterAnEditIsNotCheckedFromThenOn() {
        Session session = delivery().open();
        LaterCounting planted = new LaterCounting();
        Checker checker = checker(planted, session);
        assertEquals(Map.of(), checker.findings().notChecked());
        session.document().listen(checker);
        session.edit(ROW, Kolom.UREN, "42,00");
        assertEquals(Set.of(planted.code()), checker.findings().notChecked().keySet());
        assertEquals(0, checker.findings().count(Ernst.FOUT));
    }

    @Test
    void whatIsNotThereToCompareWithIsNoFailure() {
        Findings findings = delivery().open().findings();
        assertTrue(findings.notChecked().isEmpty());
        assertFalse(findings.notAsked().isEmpty());
    }

    private static CleanDelivery delivery() {
        return new CleanDelivery(8)
                .with(ROW, Kolom.UREN, "800,00")
                .with(ROW, Kolom.KOSTEN, "6400,00");
    }

    private static Checker checker(AnyRule planted, CleanDelivery delivery) {
        return checker(planted, delivery.open());
    }

    private static Checker checker(AnyRule planted, Session session) {
        List<AnyRule> rules = new ArrayList<>(RuleBook.of(SampleRun.circumstances("")).rules());
        rules.addFirst(planted);
        Checker checker = new Checker(session.table(), new RuleBook(rules, Set.of()));
        checker.checkAll((_, _) -> {});
        return checker;
    }

    @Rule(code = "BST-90", ernst = Ernst.FOUT)
    private static final class OfFile implements FileRule {
        @Override
        public void judge(Table table, FileReport report) {
            report.row(0);
            throw new IllegalStateException("999990019");
        }
    }

    @Rule(code = "VLD-90", ernst = Ernst.FOUT, columns = Kolom.KIND_BSN)
    private static final class OfValue implements ValueRule {
        @Override
        public boolean holds(Value value) {
            throw new IllegalStateException("999990019");
        }
    }

    /// Says something of the first rows before it fails.
    @Rule(code = "RIJ-90", ernst = Ernst.FOUT, columns = Kolom.UREN)
    private static final class OfRow implements RowRule {
        @Override
        public boolean holds(Row row) {
            if (row.index() < ROW) {
                return false;
            }
            throw new IllegalStateException("999990019");
        }
    }

    @Rule(code = "BRD-90", ernst = Ernst.FOUT, columns = Kolom.HOUDER_KVK)
    private static final class OfGroup implements GroupRule {
        @Override
        public Grouping grouping() {
            return new Grouping("houder", List.of(new Grouping.Part(Key.same(Kolom.HOUDER_KVK))));
        }

        @Override
        public void judge(Group group) {
            group.report(0);
            throw new IllegalStateException("999990019");
        }
    }

    @Rule(code = "VGL-90", ernst = Ernst.FOUT)
    private static final class WhileCounting implements CountingRule<Integer>, Counting<Integer> {
        @Override
        public Counting<Integer> counting() {
            return this;
        }

        @Override
        public Integer of(Table table) {
            throw new IllegalStateException("999990019");
        }

        @Override
        public void leave(Integer counted, int row) {}

        @Override
        public void enter(Integer counted, int row) {}

        @Override
        public void judge(Integer counted, FileReport report) {}
    }

    @Rule(code = "VGL-91", ernst = Ernst.FOUT)
    private static final class LaterCounting implements CountingRule<Integer>, Counting<Integer> {
        @Override
        public Counting<Integer> counting() {
            return this;
        }

        @Override
        public Integer of(Table table) {
            return 0;
        }

        @Override
        public void leave(Integer counted, int row) {
            throw new IllegalStateException("999990019");
        }

        @Override
        public void enter(Integer counted, int row) {}

        @Override
        public void judge(Integer counted, FileReport report) {}
    }
}
