package nl.leverklaar.rule.vgl;

import static nl.leverklaar.layout.Kolom.EIGEN_KENMERK;
import static nl.leverklaar.layout.Kolom.HOUDER_KVK;
import static nl.leverklaar.layout.Kolom.INDELING_VERSIE;
import static nl.leverklaar.layout.Kolom.LRK_NUMMER;
import static nl.leverklaar.layout.Kolom.OPVANGSOORT;
import static nl.leverklaar.layout.Kolom.REGELSOORT;
import static nl.leverklaar.layout.Kolom.TIJDVAK;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.previous.Earlier;
import nl.leverklaar.previous.EarlierRow;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Herstel;
import nl.leverklaar.rule.Outside;
import nl.leverklaar.rule.Repair;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.RowRule;
import nl.leverklaar.rule.Rule;

/// A row that was delivered before and has other values now is a correction.
///
/// A month that is doubtful itself is asked about first: by BRD-14, BRD-17, or a rule of its row. So are amounts that cannot be
/// right, and a row with a value that cannot be read waits until it can: what is delivered then may be what was delivered.
/// What is empty now is asked by VGL-09 and another BSN by VGL-08. The regelsoort is proposed and not written silently,
/// because a correction replaces what the toeslag of a family was reckoned with.
@Rule(
        code = "VGL-11",
        ernst = Ernst.WAARSCHUWING,
        columns = {REGELSOORT, TIJDVAK},
        needs = Outside.EARLIER,
        repair = Herstel.VOORSTEL,
        source = "Rijksoverheid")
public final class EerdereMaandVeranderd implements RowRule {

    private static final Set<Kolom> COMPARED =
            EnumSet.complementOf(
                    EnumSet.of(
                            INDELING_VERSIE,
                            HOUDER_KVK,
                            TIJDVAK,
                            REGELSOORT,
                            LRK_NUMMER,
                            OPVANGSOORT,
                            EIGEN_KENMERK));

    private static final String NEW = "N";
    private static final String CORRECTION = "C";

    private final Earlier earlier;

    public EerdereMaandVeranderd(Earlier earlier) {
        this.earlier = earlier;
    }

    @Override
    public boolean holds(Row row) {
        return !row.canonical(REGELSOORT).equals(NEW)
                || earlier.row(row.table(), row.index(), row.tijdvak())
                        .map(before -> isSame(row, before))
                        .orElse(true);
    }

    /// Whether nothing differs, or that cannot be told yet.
    private static boolean isSame(Row row, EarlierRow before) {
        return written(row).anyMatch(kolom -> !row.isKnown(kolom))
                || written(row)
                        .allMatch(kolom -> isSame(kolom, row.canonical(kolom), before.text(kolom)));
    }

    private static Stream<Kolom> written(Row row) {
        return COMPARED.stream().filter(kolom -> row.isInFile(kolom) && !row.isEmpty(kolom));
    }

    private static boolean isSame(Kolom kolom, String now, String before) {
        return now.equals(before) || kolom.isBsn() && !before.isEmpty();
    }

    @Override
    public List<Repair> repairs(Row row) {
        return List.of(Repair.set(REGELSOORT, CORRECTION));
    }
}
