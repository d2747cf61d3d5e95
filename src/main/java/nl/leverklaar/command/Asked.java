package nl.leverklaar.command;

import java.util.BitSet;
import java.util.List;
import nl.leverklaar.check.Decision;
import nl.leverklaar.check.Findings;
import nl.leverklaar.document.Document;
import nl.leverklaar.document.RowState;
import nl.leverklaar.rule.Ernst;

/// What findings ask of a person; a tip asks nothing.
final class Asked {

    private Asked() {}

    /// The choices to make.
    static List<Decision> decisions(Findings findings) {
        return findings.decisions().stream()
                .filter(decision -> decision.ernst() != Ernst.TIP)
                .toList();
    }

    /// The number of rows that nothing is asked of.
    static int goodRows(Findings findings, Document document) {
        BitSet asked = findings.rowsWith(Ernst.FOUT);
        asked.or(findings.rowsWith(Ernst.WAARSCHUWING));
        return document.rowsIn(RowState.INCLUDED) - asked.cardinality();
    }
}
