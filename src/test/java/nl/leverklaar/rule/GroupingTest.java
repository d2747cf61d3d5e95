package nl.leverklaar.rule;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.leverklaar.layout.Kolom;
import org.junit.jupiter.api.Test;

class GroupingTest {

    /// What is delivered in these hangs on other cells of the row, which keys made by column do not look at.
    private static final Set<Kolom> BY_OTHERS =
            Set.of(
                    Kolom.PARTNER,
                    Kolom.LRK_NUMMER_GOB,
                    Kolom.UURPRIJS,
                    Kolom.KOSTEN,
                    Kolom.KIND_BSN_REDEN,
                    Kolom.OUDER_BSN_REDEN,
                    Kolom.PARTNER_BSN_REDEN);

    @Test
    void noKeyIsMadeOfWhatFollowsFromOtherCells() {
        List<Grouping> used =
                RuleBook.of(SampleRun.circumstances("")).of(GroupRule.class).stream()
                        .map(GroupRule::grouping)
                        .distinct()
                        .toList();
        assertFalse(used.isEmpty());
        for (Grouping grouping : used) {
            Stream<Kolom> columns = grouping.parts().stream().flatMap(of -> of.key().columns());
            assertFalse(columns.anyMatch(BY_OTHERS::contains), grouping.name());
        }
    }
}
