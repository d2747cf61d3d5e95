package nl.leverklaar.rule.brd;

import static nl.leverklaar.layout.Kolom.KIND_ACHTERNAAM;
import static nl.leverklaar.layout.Kolom.KIND_BSN;
import static nl.leverklaar.layout.Kolom.OUDER_ACHTERNAAM;
import static nl.leverklaar.layout.Kolom.OUDER_BSN;
import static nl.leverklaar.layout.Kolom.PARTNER_ACHTERNAAM;
import static nl.leverklaar.layout.Kolom.PARTNER_BSN;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leverklaar.layout.Persoon;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Group;
import nl.leverklaar.rule.GroupRule;
import nl.leverklaar.rule.Grouping;
import nl.leverklaar.rule.Herstel;
import nl.leverklaar.rule.Repair;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.Rule;

/// Who has one BSN has one name. Other birth dates are BRD-04's, and two rows of one key BRD-02's.
@Rule(
        code = "BRD-05",
        ernst = Ernst.WAARSCHUWING,
        columns = {KIND_ACHTERNAAM, KIND_BSN, OUDER_BSN, PARTNER_BSN},
        at = {KIND_ACHTERNAAM, OUDER_ACHTERNAAM, PARTNER_ACHTERNAAM},
        repair = Herstel.VOORSTEL)
public final class TweeNamen implements GroupRule {

    private final Naamtwijfel twijfel;

    TweeNamen(Naamtwijfel twijfel) {
        this.twijfel = twijfel;
    }

    @Override
    public Grouping grouping() {
        return Grouping.BSN;
    }

    @Override
    public void judge(Group group) {
        if (hasOneName(group) || !EenBsn.hasOneBirthDate(group)) {
            return;
        }
        int[] members = members(group);
        if (Arrays.stream(members).mapToLong(of -> name(group, of)).distinct().count() > 1) {
            names(group, members).report(group);
        }
    }

    /// The name that most rows have, or where none is, that of the first.
    @Override
    public List<Repair> repairs(Group group, int member) {
        Meerderheid names = names(group, members(group));
        if (!names.deviates(member)) {
            return List.of();
        }
        Row example = group.row(names.example());
        Persoon here = EenBsn.persoon(group.row(member));
        Persoon there = EenBsn.persoon(example);
        return List.of(
                Repair.set(here.achternaam(), example.canonical(there.achternaam()))
                        .and(here.voorvoegsel(), example.canonical(there.voorvoegsel()))
                        .and(here.voorletters(), example.canonical(there.voorletters())));
    }

    @Override
    public Map<String, String> details(Group group, int member) {
        int[] members = members(group);
        long mine = name(group, member);
        int other =
                Arrays.stream(members)
                        .filter(of -> name(group, of) != mine)
                        .findFirst()
                        .orElse(member);
        return Map.of("a", text(group, member), "b", text(group, other));
    }

    /// Which name counts as the right one: what most say whose name no other check asks about; where that does not tell, who
    /// has one name believed before who has two.
    private Meerderheid names(Group group, int[] members) {
        int[] clear = without(members, of -> twijfel.isWrong(group.row(of), persoon(group, of)));
        Meerderheid names = names(group, members, clear);
        return names.isTie()
                ? names(
                        group,
                        members,
                        without(clear, of -> twijfel.isOther(group.row(of), persoon(group, of))))
                : names;
    }

    private static Meerderheid names(Group group, int[] members, int[] believed) {
        return new Meerderheid(members, believed, member -> name(group, member));
    }

    /// All of them, when nobody is left.
    private static int[] without(int[] members, IntPredicate doubted) {
        int[] left = Arrays.stream(members).filter(doubted.negate()).toArray();
        return left.length == 0 ? members : left;
    }

    private static Persoon persoon(Group group, int member) {
        return EenBsn.persoon(group.row(member));
    }

    private static boolean hasOneName(Group group) {
        for (int member = 1; member < group.size(); member++) {
            if (name(group, member) != name(group, 0)) {
                return false;
            }
        }
        return true;
    }

    /// Those with a name, one for each key of a delivered row.
    private static int[] members(Group group) {
        Set<Long> seen = new HashSet<>();
        return Arrays.stream(EenBsn.members(group))
                .filter(member -> {
                    Row row = group.row(member);
                    long sleutel = Grouping.SLEUTEL.parts().getFirst().key().of(row);
                    return row.isKnown(EenBsn.persoon(row).achternaam())
                            && (sleutel == 0 || seen.add(sleutel));
                })
                .toArray();
    }

    private static long name(Group group, int member) {
        Row row = group.row(member);
        Persoon of = EenBsn.persoon(row);
        return row.key(of.achternaam(), of.voorvoegsel(), of.voorletters());
    }

    private static String text(Group group, int member) {
        Row row = group.row(member);
        Persoon of = EenBsn.persoon(row);
        return Stream.of(of.voorletters(), of.voorvoegsel(), of.achternaam())
                .map(row::canonical)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
