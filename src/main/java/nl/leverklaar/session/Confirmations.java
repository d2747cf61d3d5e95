package nl.leverklaar.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leverklaar.check.Decision;
import nl.leverklaar.check.Findings;
import nl.leverklaar.rule.Ernst;

/// The groups of warnings that a person lets stand, and why.
final class Confirmations {

    private final Map<Decision.Key, Reden> reasons = new LinkedHashMap<>();

    void confirm(Decision decision, Reden reden) {
        if (!decision.isConfirmable()) {
            throw new IllegalArgumentException(decision.code() + " cannot be confirmed");
        }
        reasons.put(decision.key(), reden);
    }

    void unconfirm(Decision decision) {
        reasons.remove(decision.key());
    }

    Optional<Reden> reason(Decision decision) {
        return Optional.ofNullable(reasons.get(decision.key()));
    }

    /// What stands between these findings and a delivery.
    ///
    /// @param rows how many rows would be delivered
    Gate gate(Findings findings, int rows) {
        List<Decision> fouten = new ArrayList<>();
        List<Decision> unconfirmed = new ArrayList<>();
        for (Decision decision : findings.decisions()) {
            if (decision.ernst() == Ernst.FOUT) {
                fouten.add(decision);
            } else if (decision.ernst() == Ernst.WAARSCHUWING && !reasons.containsKey(decision.key())) {
                unconfirmed.add(decision);
            }
        }
        int notChecked = findings.notChecked().size();
        return new Gate(findings.isNotCheckable(), fouten, unconfirmed, notChecked, rows);
    }
}
