package nl.leverklaar.rule.vld;

import static nl.leverklaar.layout.Kolom.*;
import static nl.leverklaar.rule.Ernst.FOUT;
import static nl.leverklaar.rule.Herstel.VOORSTEL;

import java.util.List;
import java.util.Optional;
import nl.leverklaar.rule.Repair;
import nl.leverklaar.rule.Rule;
import nl.leverklaar.rule.Value;
import nl.leverklaar.rule.ValueRule;

/// A KvK number has eight digits.
@Rule(code = "VLD-17", ernst = FOUT, columns = HOUDER_KVK, repair = VOORSTEL, source = "KvK")
public final class KvkVorm implements ValueRule {

    private final Optional<String> kvk;

    /// @param kvk the number of the organisation, when it is known
    public KvkVorm(Optional<String> kvk) {
        this.kvk = kvk;
    }

    @Override
    public boolean holds(Value value) {
        return value.isKnown() && Cijfers.zijnGenoeg(value);
    }

    @Override
    public List<Repair> repairs(Value value) {
        return kvk.stream().map(number -> Repair.set(value.kolom(), number)).toList();
    }
}
