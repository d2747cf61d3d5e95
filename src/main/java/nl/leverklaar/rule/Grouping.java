package nl.leverklaar.rule;

import static nl.leverklaar.layout.Kolom.*;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Persoon;

/// Which rows belong together: those for which one of the parts gives the same key.
///
/// @param name what the members share, for the catalogue
/// @param parts the ways in which a row can belong to a group; most groupings have one
public record Grouping(String name, List<Part> parts) {

    /// One way to belong.
    ///
    /// @param columns the columns that matter; where one of them is wrong the row belongs to no group
    /// @param key what the rows share
    public record Part(List<Kolom> columns, Key key) {

        public Part(Key key) {
            this(key.columns().distinct().toList(), key);
        }

        /// The column that is said to put a row in its group.
        public Kolom at() {
            return columns.getFirst();
        }
    }

    /// Without a BSN a child is known by name and birth date, and by the own reference because twins exist.
    private static final Key KIND =
            Key.same(KIND_BSN)
                    .orElse(
                            Key.same(KIND_ACHTERNAAM, KIND_GEBOORTEDATUM)
                                    .orEmpty(KIND_VOORLETTERS, EIGEN_KENMERK));

    private static final Key OUDER =
            Key.same(OUDER_BSN)
                    .orElse(
                            Key.same(OUDER_ACHTERNAAM, OUDER_GEBOORTEDATUM)
                                    .orEmpty(OUDER_VOORLETTERS, EIGEN_KENMERK));

    /// The key of a delivered row: one child with one ouder, at one location, in one month, for one opvangsoort.
    public static final Grouping SLEUTEL =
            new Grouping(
                    "sleutel",
                    List.of(
                            new Part(
                                    Key.same(TIJDVAK, LRK_NUMMER, OPVANGSOORT)
                                            .orEmpty(HOUDER_KVK)
                                            .and(KIND, OUDER))));

    /// One child with one ouder, at one location, for one opvangsoort, over the months.
    public static final Grouping REEKS =
            new Grouping(
                    "reeks",
                    List.of(
                            new Part(
                                    Key.same(LRK_NUMMER, OPVANGSOORT)
                                            .orEmpty(HOUDER_KVK)
                                            .and(KIND, OUDER))));

    /// One child in one month, over locations, opvangsoorten and ouders.
    public static final Grouping KIND_MAAND =
            new Grouping("kind en maand", List.of(new Part(Key.same(TIJDVAK).and(KIND))));

    /// One ouder in one month, over children.
    public static final Grouping OUDER_MAAND =
            new Grouping("ouder en maand", List.of(new Part(Key.same(TIJDVAK).and(OUDER))));

    /// One name and birth date, as far as they are known, whoever it is said to be.
    public static final Grouping PERSOON =
            new Grouping(
                    "persoon", Arrays.stream(Persoon.values()).map(Grouping::persoon).toList());

    /// One BSN, whoever it is said to be of.
    public static final Grouping BSN =
            new Grouping(
                    "bsn",
                    Stream.of(KIND_BSN, OUDER_BSN, PARTNER_BSN)
                            .map(bsn -> new Part(Key.same(bsn)))
                            .toList());

    /// Without voorletters a name says too little; with a wrong BSN another finding comes first.
    private static Part persoon(Persoon persoon) {
        List<Kolom> name =
                List.of(persoon.achternaam(), persoon.voorletters(), persoon.geboortedatum());
        return new Part(
                Stream.concat(Stream.of(persoon.bsn()), name.stream()).toList(),
                new Key.Same(name, List.of()));
    }
}
