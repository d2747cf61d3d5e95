package nl.leverklaar.rule.brd;

import java.util.List;
import java.util.stream.Stream;
import nl.leverklaar.layout.Layouts;
import nl.leverklaar.layout.Persoon;
import nl.leverklaar.reference.Voorvoegsels;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.ValueRule;
import nl.leverklaar.rule.bst.ExcelMelding;
import nl.leverklaar.rule.bst.Formule;
import nl.leverklaar.rule.bst.LettersVerloren;
import nl.leverklaar.rule.bst.VerkeerdeLetters;
import nl.leverklaar.rule.vld.NaamMetTeken;
import nl.leverklaar.rule.vld.NaamNietIngevuld;
import nl.leverklaar.rule.vld.TweeAchternamen;
import nl.leverklaar.rule.vld.Voornaam;
import nl.leverklaar.rule.vld.VoorvoegselInNaam;

/// Which names a check of the name itself asks about, so that they say little of who somebody is.
///
/// @param wrong what is hardly a name as it should be written
/// @param other what is a name, but perhaps not the one of the BRP
record Naamtwijfel(List<ValueRule> wrong, List<ValueRule> other) {

    static Naamtwijfel load() {
        Voorvoegsels voorvoegsels = Voorvoegsels.load();
        return new Naamtwijfel(
                List.of(
                        new LettersVerloren(),
                        new VerkeerdeLetters(),
                        new ExcelMelding(),
                        new Formule(),
                        new NaamMetTeken(Layouts.load().newest()),
                        new Voornaam(),
                        new VoorvoegselInNaam(voorvoegsels),
                        new NaamNietIngevuld(voorvoegsels)),
                List.of(new TweeAchternamen(voorvoegsels)));
    }

    /// Whether a person is written in a row in a way that can hardly be right.
    boolean isWrong(Row row, Persoon persoon) {
        return isAsked(wrong, row, persoon);
    }

    /// Whether a person may have another name than the row says.
    boolean isOther(Row row, Persoon persoon) {
        return isAsked(other, row, persoon);
    }

    private static boolean isAsked(List<ValueRule> rules, Row row, Persoon persoon) {
        return Stream.of(persoon.voorletters(), persoon.voorvoegsel(), persoon.achternaam())
                .filter(kolom -> !row.isEmpty(kolom))
                .anyMatch(kolom ->
                        rules.stream()
                                .filter(rule -> rule.columns().contains(kolom))
                                .anyMatch(rule -> !rule.holds(row.written(kolom))));
    }
}
