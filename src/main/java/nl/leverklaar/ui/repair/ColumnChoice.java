package nl.leverklaar.ui.repair;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leverklaar.check.Decision;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Persoon;
import nl.leverklaar.layout.Table;
import nl.leverklaar.rule.Repair;
import nl.leverklaar.rule.ValueRule;

/// Chooses the columns that a decision needs.
final class ColumnChoice {

    private static final int ENOUGH = 8;

    private final Table table;

    ColumnChoice(Table table) {
        this.table = table;
    }

    /// The cell to repair first, then what the rule looks at, what a repair changes and what tells people apart.
    List<ShownColumn> of(Decision decision) {
        Set<Kolom> chosen = new LinkedHashSet<>();
        decision.kolom().ifPresent(chosen::add);
        decision.first().repairs().stream()
                .flatMap(repair -> repair.changes().stream())
                .map(Repair.Change::kolom)
                .forEach(chosen::add);
        if (!(decision.rule() instanceof ValueRule)) {
            for (Kolom kolom : decision.rule().line().columns()) {
                if (concerns(kolom, decision)) {
                    chosen.add(kolom);
                }
            }
        }
        decision.kolom()
                .ifPresent(kolom ->
                        context(kolom).stream()
                                .filter(table::isInFile)
                                .filter(_ -> chosen.size() < ENOUGH)
                                .forEach(chosen::add));
        return chosen.isEmpty() ? all() : official(chosen);
    }

    /// All columns of the layout, then those of the file that are never sent.
    List<ShownColumn> all() {
        List<ShownColumn> all = official(table.layout().kolommen());
        table.mapping()
                .unknown(table.document())
                .forEach(column -> all.add(new ShownColumn.Unknown(column.position())));
        return all;
    }

    /// A rule that asks the same of each person looks at columns that are of one of them only.
    private static boolean concerns(Kolom kolom, Decision decision) {
        Optional<Persoon> persoon = decision.kolom().flatMap(Kolom::persoon);
        if (decision.rule().line().at().length == 0 || persoon.isEmpty()) {
            return true;
        }
        boolean ofPartner = kolom == Kolom.PARTNER || kolom.persoon().equals(Optional.of(Persoon.PARTNER));
        return ofPartner ? persoon.get() == Persoon.PARTNER : kolom.persoon().isEmpty() || kolom.persoon().equals(persoon);
    }

    private static List<Kolom> context(Kolom kolom) {
        Persoon persoon = kolom.persoon().orElse(Persoon.KIND);
        List<Kolom> context = new ArrayList<>();
        if (kolom == persoon.bsn()) {
            context.add(persoon.reden());
        } else if (kolom == persoon.reden()) {
            context.add(persoon.bsn());
        }
        if (persoon != Persoon.KIND) {
            context.add(persoon.voorletters());
            context.add(persoon.achternaam());
        }
        context.add(persoon.geboortedatum());
        context.add(Kolom.EIGEN_KENMERK);
        return context;
    }

    private static List<ShownColumn> official(Iterable<Kolom> kolommen) {
        List<ShownColumn> columns = new ArrayList<>();
        kolommen.forEach(kolom -> columns.add(new ShownColumn.Official(kolom)));
        return columns;
    }
}
