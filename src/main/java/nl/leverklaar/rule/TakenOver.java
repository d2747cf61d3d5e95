package nl.leverklaar.rule;

import static nl.leverklaar.layout.Kolom.CONTRACT_EINDDATUM;
import static nl.leverklaar.layout.Kolom.PARTNER;
import static nl.leverklaar.layout.Kolom.TIJDVAK;

import java.util.List;
import java.util.Optional;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Persoon;
import nl.leverklaar.previous.Earlier;
import nl.leverklaar.previous.EarlierRow;

/// What was delivered of a person or a contract before, which may be taken over where it is empty now.
///
/// @param earlier what was delivered earlier, possibly nothing
public record TakenOver(Earlier earlier) {

    /// What stood in a cell; empty when that is not known or the row no longer asks for it.
    public String text(Row row, Kolom kolom) {
        Persoon persoon = kolom.persoon().orElse(null);
        if (persoon == Persoon.PARTNER && !row.canonical(PARTNER).equals("J")) {
            return "";
        }
        Optional<String> known =
                persoon == null
                        ? Optional.empty()
                        : earlier.person(row.table(), row.index(), persoon)
                                .map(person -> person.text(kolom, persoon));
        return known.orElseGet(
                () -> before(row).map(before -> fitting(row, before, kolom)).orElse(""));
    }

    /// That it comes there again, when it is known.
    public List<Repair> repairs(Row row, Kolom kolom) {
        String text = text(row, kolom);
        return text.isEmpty() ? List.of() : List.of(Repair.set(kolom, text));
    }

    private Optional<EarlierRow> before(Row row) {
        return row.isKnown(TIJDVAK)
                ? earlier.row(row.table(), row.index(), row.tijdvak())
                        .or(() -> earlier.before(row.table(), row.index(), row.tijdvak()))
                : Optional.empty();
    }

    /// An end date before the month is another matter: the contract went on.
    private static String fitting(Row row, EarlierRow before, Kolom kolom) {
        boolean ended =
                kolom == CONTRACT_EINDDATUM
                        && before.datum(CONTRACT_EINDDATUM)
                                .filter(day -> day.isBefore(row.tijdvak().atDay(1)))
                                .isPresent();
        return ended ? "" : before.text(kolom);
    }
}
