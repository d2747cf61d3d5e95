package nl.leverklaar.rule.rij;

import static nl.leverklaar.layout.Kolom.KIND_GEBOORTEDATUM;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.rule.Row;

/// How old a person surely is on the first day of the month of a row, whatever the unknown parts of the birth date are.
///
/// @param born the last day it can have been
/// @param day the first day of the month
record Leeftijd(LocalDate born, LocalDate day) {

    /// When a child goes to school.
    static final int SCHOOL = 4;

    /// How long after that a child may still be in dagopvang.
    static final int SCHOOL_MONTHS = 3;

    /// When a child is in secondary school.
    static final int BRUGKLAS = 13;

    /// When there is no kinderopvang any more.
    static final int GEEN_KIND = 15;

    static Leeftijd van(Row row) {
        return van(row, KIND_GEBOORTEDATUM);
    }

    static Leeftijd van(Row row, Kolom geboortedatum) {
        return new Leeftijd(row.geboortedatum(geboortedatum).latest(), row.tijdvak().atDay(1));
    }

    boolean isSureAtLeast(int years, int months) {
        return !born.plusYears(years).plusMonths(months).isAfter(day);
    }

    /// For the texts of a rule: the age in years.
    Map<String, String> details() {
        return Map.of("leeftijd", String.valueOf(Math.max(0, ChronoUnit.YEARS.between(born, day))));
    }
}
