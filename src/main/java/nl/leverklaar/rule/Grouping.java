package nl.leverklaar.rule;

import static nl.leverklaar.layout.Kolom.*;

import java.util.Arrays;
import java.util.List;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Persoon;

/// Which rows belong together: those for which one of the parts gives the same key.
///
/// @param name what the members share, for the catalogue
/// @param parts the ways in which a row can belong to a group; most groupings have one
public record Grouping(String name, List<Part> parts) {

    /// One way to belong.
    ///
    /// @param columns the columns the key is made of; where one of them is wrong the row belongs to no group
    /// @param key makes the key
    public record Part(List<Kolom> columns, Key key) {}

    /// Makes the key of a row.
    @FunctionalInterface
    public interface Key {

        /// A number equal for rows that belong together; 0 when the row belongs to no group.
        long of(Row row);
    }

    /// The key of a delivered row: one child with one ouder, at one location, in one month, for one opvangsoort.
    public static final Grouping SLEUTEL =
            new Grouping(
                    "sleutel",
                    List.of(
                            new Part(
                                    List.of(
                                            HOUDER_KVK,
                                            TIJDVAK,
                                            LRK_NUMMER,
                                            OPVANGSOORT,
                                            KIND_BSN,
                                            KIND_ACHTERNAAM,
                                            KIND_VOORLETTERS,
                                            KIND_GEBOORTEDATUM,
                                            OUDER_BSN,
                                            OUDER_ACHTERNAAM,
                                            OUDER_VOORLETTERS,
                                            OUDER_GEBOORTEDATUM,
                                            EIGEN_KENMERK),
                                    Grouping::sleutel)));

    /// One child in one month, over locations, opvangsoorten and ouders.
    public static final Grouping KIND_MAAND =
            new Grouping(
                    "kind en maand",
                    List.of(
                            new Part(
                                    List.of(
                                            TIJDVAK,
                                            KIND_BSN,
                                            KIND_ACHTERNAAM,
                                            KIND_VOORLETTERS,
                                            KIND_GEBOORTEDATUM,
                                            EIGEN_KENMERK),
                                    Grouping::kindMaand)));

    /// One ouder in one month, over children.
    public static final Grouping OUDER_MAAND =
            new Grouping(
                    "ouder en maand",
                    List.of(
                            new Part(
                                    List.of(
                                            TIJDVAK,
                                            OUDER_BSN,
                                            OUDER_ACHTERNAAM,
                                            OUDER_VOORLETTERS,
                                            OUDER_GEBOORTEDATUM,
                                            EIGEN_KENMERK),
                                    Grouping::ouderMaand)));

    /// One name and birth date, as far as they are known, whoever it is said to be.
    public static final Grouping PERSOON =
            new Grouping(
                    "persoon", Arrays.stream(Persoon.values()).map(Grouping::persoon).toList());

    /// One BSN, whoever it is said to be of.
    public static final Grouping BSN =
            new Grouping("bsn", List.of(bsn(KIND_BSN), bsn(OUDER_BSN), bsn(PARTNER_BSN)));

    private static Part bsn(Kolom kolom) {
        return new Part(List.of(kolom), Grouping::bsn);
    }

    private static Part persoon(Persoon persoon) {
        return new Part(
                List.of(
                        persoon.bsn(),
                        persoon.achternaam(),
                        persoon.voorletters(),
                        persoon.geboortedatum()),
                row -> naam(row, persoon));
    }

    /// Without voorletters a name says too little.
    private static long naam(Row row, Persoon persoon) {
        boolean complete =
                !row.isEmpty(persoon.achternaam())
                        && !row.isEmpty(persoon.voorletters())
                        && !row.isEmpty(persoon.geboortedatum());
        return complete
                ? row.key(persoon.achternaam(), persoon.voorletters(), persoon.geboortedatum())
                : 0;
    }

    /// Without a BSN a child is known by name and birth date, and by the own reference because twins exist.
    private static long kind(Row row) {
        if (!row.isEmpty(KIND_BSN)) {
            return row.key(KIND_BSN);
        }
        return row.isEmpty(KIND_ACHTERNAAM) || row.isEmpty(KIND_GEBOORTEDATUM)
                ? 0
                : row.key(KIND_ACHTERNAAM, KIND_VOORLETTERS, KIND_GEBOORTEDATUM, EIGEN_KENMERK);
    }

    private static long ouder(Row row) {
        if (!row.isEmpty(OUDER_BSN)) {
            return row.key(OUDER_BSN);
        }
        return row.isEmpty(OUDER_ACHTERNAAM) || row.isEmpty(OUDER_GEBOORTEDATUM)
                ? 0
                : row.key(OUDER_ACHTERNAAM, OUDER_VOORLETTERS, OUDER_GEBOORTEDATUM, EIGEN_KENMERK);
    }

    private static long sleutel(Row row) {
        boolean complete =
                !row.isEmpty(TIJDVAK) && !row.isEmpty(LRK_NUMMER) && !row.isEmpty(OPVANGSOORT);
        return complete
                ? mix(row.key(HOUDER_KVK, TIJDVAK, LRK_NUMMER, OPVANGSOORT), kind(row), ouder(row))
                : 0;
    }

    private static long kindMaand(Row row) {
        return row.isEmpty(TIJDVAK) ? 0 : mix(row.key(TIJDVAK), kind(row));
    }

    private static long ouderMaand(Row row) {
        return row.isEmpty(TIJDVAK) ? 0 : mix(row.key(TIJDVAK), ouder(row));
    }

    private static long bsn(Row row) {
        return row.isEmpty(row.at()) ? 0 : row.key(row.at());
    }

    /// 0 when one of the keys is.
    private static long mix(long... keys) {
        long mixed = 7;
        for (long key : keys) {
            if (key == 0) {
                return 0;
            }
            mixed = (mixed ^ key) * 0xBF58476D1CE4E5B9L;
            mixed ^= mixed >>> 31;
        }
        return mixed == 0 ? 1 : mixed;
    }
}
