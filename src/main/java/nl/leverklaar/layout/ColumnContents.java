package nl.leverklaar.layout;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.leverklaar.document.Column;
import nl.leverklaar.kind.Bsn;
import nl.leverklaar.kind.Code;
import nl.leverklaar.kind.Contractnummer;
import nl.leverklaar.kind.Elfproef;
import nl.leverklaar.kind.Geboortedatum;
import nl.leverklaar.kind.Habit;
import nl.leverklaar.kind.Kvk;
import nl.leverklaar.kind.Lrk;
import nl.leverklaar.kind.Meaning;
import nl.leverklaar.kind.Naam;
import nl.leverklaar.kind.OpvangsoortCode;
import nl.leverklaar.kind.Tijdvak;
import nl.leverklaar.kind.Voorletters;

/// Judges by its contents how well a column of a file would do as an official column.
///
/// What many columns could be, such as names and free text, is never guessed from contents alone.
final class ColumnContents {

    private static final int SAMPLE = 500;
    private static final int ADULT = 18;
    private static final int OLDEST_CHILD = 13;
    private static final BigDecimal LEAST_PRICE = new BigDecimal("4");
    private static final BigDecimal MOST_PRICE = new BigDecimal("25");

    private final LocalDate peildatum;

    /// @param peildatum the day ages are counted on
    ColumnContents(LocalDate peildatum) {
        this.peildatum = peildatum;
    }

    /// From 0, it cannot be, to 89, everything in it fits.
    int percent(Kolom kolom, Column column) {
        List<String> values = values(column);
        if (values.isEmpty()) {
            return 0;
        }
        double share =
                switch (kolom.kind()) {
                    case Bsn _ -> share(values, kolom, digits -> Elfproef.holds((String) digits));
                    case Lrk _ -> isRepeated(column, values) ? lrk(values, kolom) : 0;
                    case Kvk _ -> values.size() == 1 ? share(values, kolom, _ -> true) : 0;
                    case Tijdvak _ -> areDates(values) ? 0 : share(values, kolom, _ -> true);
                    case OpvangsoortCode _ -> share(values, kolom, _ -> true);
                    case Voorletters _ -> initials(values);
                    case Code _, Naam _, Contractnummer _ -> 0;
                    default -> other(kolom, values);
                };
        return (int) Math.round(share * weight(kolom));
    }

    /// Three persons may each have a BSN and initials, so these say less than a kind of which there is one.
    private static int weight(Kolom kolom) {
        return kolom.persoon().isPresent() && !kolom.isDate() ? 70 : 89;
    }

    private double other(Kolom kolom, List<String> values) {
        if (kolom.isDate()) {
            return share(values, kolom, value -> isLikelyDate(kolom, value));
        }
        if (kolom == Kolom.UURPRIJS) {
            return share(
                    values,
                    kolom,
                    value ->
                            ((BigDecimal) value).compareTo(LEAST_PRICE) > 0
                                    && ((BigDecimal) value).compareTo(MOST_PRICE) < 0
                                    && ((BigDecimal) value).stripTrailingZeros().scale() > 0);
        }
        return 0;
    }

    /// A date with a day can be read as a month, but is hardly meant as one.
    private static boolean areDates(List<String> values) {
        return share(values, Kolom.CONTRACT_BEGINDATUM, _ -> true) > 0.5;
    }

    /// Places are few and come back in many rows; persons are many.
    private static boolean isRepeated(Column column, List<String> values) {
        int rows = 0;
        for (int code = 1; code < column.size(); code++) {
            rows += column.uses(code);
        }
        return rows >= values.size() * 3;
    }

    private static double lrk(List<String> values, Kolom kolom) {
        return share(
                values,
                kolom,
                digits -> ((String) digits).length() == 9 && !((String) digits).startsWith("0"));
    }

    /// Short runs of letters with full stops; a column of one-letter codes is none.
    private static double initials(List<String> values) {
        return values.size() < 5
                ? 0
                : (double)
                                values.stream()
                                        .filter(text -> text.matches("(\\p{Lu}\\.?){1,5}"))
                                        .count()
                        / values.size();
    }

    private boolean isLikelyDate(Kolom kolom, Object value) {
        int year =
                switch (value) {
                    case Geboortedatum date -> date.year();
                    case LocalDate date -> date.getYear();
                    default -> 0;
                };
        int age = peildatum.getYear() - year;
        return switch (kolom) {
            case KIND_GEBOORTEDATUM -> age >= 0 && age <= OLDEST_CHILD;
            case OUDER_GEBOORTEDATUM, PARTNER_GEBOORTEDATUM -> age >= ADULT && age < 90;
            default -> false;
        };
    }

    private static double share(List<String> values, Kolom kolom, Predicate<Object> fits) {
        long good =
                values.stream()
                        .map(text -> kolom.kind().meaning(text, Habit.DUTCH))
                        .filter(meaning ->
                                meaning instanceof Meaning.Known<?>(Object value, String _)
                                        && fits.test(value))
                        .count();
        return (double) good / values.size();
    }

    private static List<String> values(Column column) {
        List<String> values = new ArrayList<>();
        for (int code = 1; code < column.size() && values.size() < SAMPLE; code++) {
            String text = column.value(code);
            if (column.uses(code) > 0 && !text.isBlank()) {
                values.add(text);
            }
        }
        return values;
    }
}
