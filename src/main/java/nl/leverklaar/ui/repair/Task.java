package nl.leverklaar.ui.repair;

import java.util.Optional;
import nl.leverklaar.check.Decision;
import nl.leverklaar.document.History;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Excel;
import nl.leverklaar.session.Reden;

/// One decision on the list of a person; it stays on the list when it is taken.
public final class Task {

    private Decision decision;
    private Optional<Reden> reden = Optional.empty();
    private Optional<History.Step> solvedBy = Optional.empty();
    private boolean solved;

    Task(Decision decision) {
        this.decision = decision;
    }

    /// The decision as it was found last.
    public Decision decision() {
        return decision;
    }

    public Decision.Key key() {
        return decision.key();
    }

    public Ernst ernst() {
        return decision.ernst();
    }

    public Optional<Kolom> kolom() {
        return decision.kolom();
    }

    /// Whether a spreadsheet did it and somebody has to do something about that.
    boolean isExcelFirst() {
        return decision.excel() == Excel.SCHADE && ernst() != Ernst.TIP;
    }

    /// The number of rows that ask for it, or asked for it when it was found last.
    public int count() {
        return decision.count();
    }

    /// Whether no row asks for it any more.
    public boolean isSolved() {
        return solved;
    }

    /// Why it was let stand, when it was.
    public Optional<Reden> reden() {
        return reden;
    }

    /// Whether somebody has to do something; a tip asks nothing.
    public boolean isOpen() {
        return !solved && reden.isEmpty() && ernst() != Ernst.TIP;
    }

    /// The step after which no row asked for it any more.
    public Optional<History.Step> solvedBy() {
        return solvedBy;
    }

    void found(Decision now, Optional<Reden> confirmedWith) {
        decision = now;
        reden = confirmedWith;
        solved = false;
        solvedBy = Optional.empty();
    }

    void vanished(Optional<History.Step> after) {
        solved = true;
        reden = Optional.empty();
        solvedBy = after;
    }
}
