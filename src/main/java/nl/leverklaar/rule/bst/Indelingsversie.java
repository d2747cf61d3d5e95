package nl.leverklaar.rule.bst;

import static nl.leverklaar.layout.Kolom.INDELING_VERSIE;
import static nl.leverklaar.rule.Ernst.FOUT;
import static nl.leverklaar.rule.Herstel.VOORSTEL;

import java.util.List;
import nl.leverklaar.rule.Repair;
import nl.leverklaar.rule.Rule;
import nl.leverklaar.rule.Value;
import nl.leverklaar.rule.ValueRule;

/// A row is of the version of the layout that is delivered. In an empty cell that version may be filled in; what another
/// version means is not guessed.
@Rule(code = "BST-24", ernst = FOUT, columns = INDELING_VERSIE, asksEmpty = true, repair = VOORSTEL)
public final class Indelingsversie implements ValueRule {

    private final String version;

    /// @param version the version that is delivered
    public Indelingsversie(String version) {
        this.version = version;
    }

    @Override
    public boolean holds(Value value) {
        return value.isKnown() && value.canonical().equals(version);
    }

    @Override
    public List<Repair> repairs(Value value) {
        return value.isEmpty() ? List.of(Repair.set(value.kolom(), version)) : List.of();
    }
}
