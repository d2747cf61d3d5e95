package nl.leverklaar.check;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.rule.AnyRule;
import nl.leverklaar.rule.Ernst;

/// What a rule says about the rows of which no other rule names the cause; a view, as true as what it looks at.
///
/// @param all what the rule says about all rows
/// @param causes what the rules say that explain it
record Explained(Verdicts all, List<Verdicts> causes) implements Verdicts {

    /// Puts in the place of verdicts that others may explain what is left of them.
    static List<Verdicts> in(List<Verdicts> verdicts) {
        return verdicts.stream().map(of -> left(of, verdicts)).toList();
    }

    private static Verdicts left(Verdicts of, List<Verdicts> verdicts) {
        List<Verdicts> causes =
                verdicts.stream().filter(other -> explains(other, of.rule())).toList();
        return causes.isEmpty() ? of : new Explained(of, causes);
    }

    private static boolean explains(Verdicts cause, AnyRule rule) {
        return List.of(cause.rule().line().explains()).contains(rule.code());
    }

    @Override
    public AnyRule rule() {
        return all.rule();
    }

    @Override
    public Ernst ernst() {
        return all.ernst();
    }

    @Override
    public Optional<Kolom> kolom() {
        return all.kolom();
    }

    @Override
    public int count() {
        return general().size() + rows().length;
    }

    @Override
    public List<Finding> general() {
        return all.general();
    }

    @Override
    public boolean has(int row) {
        return all.has(row) && causes.stream().noneMatch(cause -> cause.has(row));
    }

    @Override
    public int[] rows() {
        return Arrays.stream(all.rows()).filter(this::has).toArray();
    }

    @Override
    public Finding finding(int row) {
        return all.finding(row);
    }
}
