package nl.leverklaar.ui.send;

import java.util.ArrayList;
import java.util.List;
import nl.leverklaar.check.Decision;
import nl.leverklaar.check.FindingText;
import nl.leverklaar.document.RowState;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Table;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.session.Reden;
import nl.leverklaar.session.Session;
import nl.leverklaar.text.Texts;
import nl.leverklaar.ui.mapping.Summary;

/// What exactly would be sent, in numbers.
///
/// @param summary the numbers of the rows that go
/// @param apart how many rows are set apart and do not go
/// @param withoutBsn in how many rows a BSN is not known yet
/// @param confirmed the warnings that were confirmed
public record Parcel(Summary summary, int apart, int withoutBsn, List<Confirmed> confirmed) {

    /// A group of warnings that somebody let stand.
    ///
    /// @param title what it is about
    /// @param count in how many places
    /// @param reden why
    public record Confirmed(String title, int count, Reden reden) {}

    static Parcel of(Session session, Texts texts) {
        Table table = session.table();
        int withoutBsn = 0;
        for (int row = 0; row < table.document().rows(); row++) {
            boolean goes = table.document().state(row) == RowState.INCLUDED;
            if (goes
                    && (table.isEmpty(Kolom.KIND_BSN, row)
                            || table.isEmpty(Kolom.OUDER_BSN, row))) {
                withoutBsn++;
            }
        }
        return new Parcel(
                Summary.of(table),
                table.document().rowsIn(RowState.SET_APART),
                withoutBsn,
                confirmed(session, texts));
    }

    private static List<Confirmed> confirmed(Session session, Texts texts) {
        FindingText words = new FindingText(texts, session.table(), true);
        List<Confirmed> all = new ArrayList<>();
        for (Decision decision : session.findings().decisions()) {
            if (decision.ernst() == Ernst.WAARSCHUWING) {
                session.confirmation(decision)
                        .ifPresent(reden ->
                                all.add(
                                        new Confirmed(
                                                words.title(decision), decision.count(), reden)));
            }
        }
        return all;
    }
}
