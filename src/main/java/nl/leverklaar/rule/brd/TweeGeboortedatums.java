package nl.leverklaar.rule.brd;

import static nl.leverklaar.layout.Kolom.KIND_BSN;
import static nl.leverklaar.layout.Kolom.KIND_GEBOORTEDATUM;
import static nl.leverklaar.layout.Kolom.OUDER_BSN;
import static nl.leverklaar.layout.Kolom.OUDER_GEBOORTEDATUM;
import static nl.leverklaar.layout.Kolom.PARTNER_BSN;
import static nl.leverklaar.layout.Kolom.PARTNER_GEBOORTEDATUM;

import java.util.List;
import nl.leverklaar.layout.Persoon;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Group;
import nl.leverklaar.rule.GroupRule;
import nl.leverklaar.rule.Grouping;
import nl.leverklaar.rule.Herstel;
import nl.leverklaar.rule.Repair;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.Rule;

/// Who has one BSN has one birth date. Where most rows say the same, the others are reported; else all.
@Rule(
        code = "BRD-04",
        ernst = Ernst.FOUT,
        explains = {
            "VLD-24", "RIJ-05", "RIJ-07", "RIJ-08", "RIJ-09", "RIJ-10", "RIJ-11", "RIJ-12",
            "BRD-03", "BRD-06", "BRD-08", "BRD-09", "BRD-10", "BRD-11", "BRD-12"
        },
        columns = {KIND_GEBOORTEDATUM, KIND_BSN, OUDER_BSN, PARTNER_BSN},
        at = {KIND_GEBOORTEDATUM, OUDER_GEBOORTEDATUM, PARTNER_GEBOORTEDATUM},
        repair = Herstel.VOORSTEL)
public final class TweeGeboortedatums implements GroupRule {

    @Override
    public Grouping grouping() {
        return Grouping.BSN;
    }

    @Override
    public void judge(Group group) {
        if (!EenBsn.hasOneBirthDate(group)) {
            dates(group).report(group);
        }
    }

    /// What most rows say, for a row with the same surname; another name is another person, so then the BSN is wrong.
    @Override
    public List<Repair> repairs(Group group, int member) {
        Meerderheid dates = dates(group);
        if (dates.isTie()) {
            return List.of();
        }
        Row row = group.row(member);
        Row example = group.row(dates.example());
        Persoon here = EenBsn.persoon(row);
        Persoon there = EenBsn.persoon(example);
        return row.canonical(here.achternaam()).equals(example.canonical(there.achternaam()))
                ? List.of(
                        Repair.set(here.geboortedatum(), example.canonical(there.geboortedatum())))
                : List.of();
    }

    private static Meerderheid dates(Group group) {
        return new Meerderheid(
                EenBsn.withBirthDate(group), member -> EenBsn.birthDate(group, member));
    }
}
