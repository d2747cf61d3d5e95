package nl.leverklaar.rule.lrk;

import static nl.leverklaar.layout.Kolom.KIND_GEBOORTEDATUM;
import static nl.leverklaar.layout.Kolom.LRK_NUMMER;
import static nl.leverklaar.layout.Kolom.OPVANGSOORT;
import static nl.leverklaar.layout.Kolom.TIJDVAK;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leverklaar.kind.Opvangsoort;
import nl.leverklaar.reference.LrkRegister;
import nl.leverklaar.reference.Opvang;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Herstel;
import nl.leverklaar.rule.Outside;
import nl.leverklaar.rule.Repair;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.RowRule;
import nl.leverklaar.rule.Rule;

/// What is registered under the number gives the opvangsoort of the row. Where it does not, the opvangsoort is asked for here,
/// and its age not apart.
@Rule(
        code = "LRK-04",
        ernst = Ernst.FOUT,
        columns = {LRK_NUMMER, OPVANGSOORT},
        needs = Outside.REGISTER,
        explains = {"RIJ-07", "RIJ-08"},
        repair = Herstel.VOORSTEL,
        source = "LRK (gemeten)")
public final class SoortPastNiet implements RowRule {

    private static final int SCHOOL_AGE = 4;

    private final LrkRegister register;

    public SoortPastNiet(LrkRegister register) {
        this.register = register;
    }

    @Override
    public boolean holds(Row row) {
        return !type(row).contradicts(row.opvangsoort());
    }

    @Override
    public Map<String, String> details(Row row) {
        return Map.of("type", type(row).name());
    }

    private Opvang.Type type(Row row) {
        return register.find(row.canonical(LRK_NUMMER))
                .map(Opvang::type)
                .orElse(Opvang.Type.ANDERS);
    }

    /// First the registration of the same holder under the same name that does give it, since addresses are not kept; then
    /// the opvangsoort that the number is for, if the child has the age.
    @Override
    public List<Repair> repairs(Row row) {
        List<Repair> repairs = new ArrayList<>();
        register.find(row.canonical(LRK_NUMMER))
                .ifPresent(opvang ->
                        sameName(opvang)
                                .filter(other -> other.type().gives(row.opvangsoort()))
                                .forEach(other ->
                                        repairs.add(Repair.set(LRK_NUMMER, other.number()))));
        soort(row).ifPresent(soort -> repairs.add(Repair.set(OPVANGSOORT, soort.name())));
        return repairs;
    }

    private Stream<Opvang> sameName(Opvang opvang) {
        return opvang.kvk().isEmpty()
                ? Stream.empty()
                : register.ofHouder(opvang.kvk()).stream()
                        .filter(other ->
                                other.isIngeschreven()
                                        && other.naam().equalsIgnoreCase(opvang.naam()));
    }

    private Optional<Opvangsoort> soort(Row row) {
        if (!row.isKnown(KIND_GEBOORTEDATUM) || !row.isKnown(TIJDVAK)) {
            return Optional.empty();
        }
        boolean schoolkind =
                !row.geboortedatum(KIND_GEBOORTEDATUM)
                        .latest()
                        .plusYears(SCHOOL_AGE)
                        .isAfter(row.tijdvak().atEndOfMonth());
        Opvang.Type type = type(row);
        return Arrays.stream(Opvangsoort.values())
                .filter(soort -> type.gives(soort) && soort.isSchoolkind() == schoolkind)
                .findFirst();
    }
}
