package nl.leverklaar.practice;

import java.time.LocalDate;
import java.util.Map;

/// Somebody who does not exist.
record Person(String bsn, String initials, String prefix, String surname, LocalDate born) {

    /// Fills the columns of a person, `kind`, `ouder` or `partner`.
    void fill(Map<String, String> row, String who) {
        row.put("BSN " + who, bsn);
        row.put("Voorletters " + who, initials);
        row.put("Tussenvoegsel " + who, prefix);
        row.put("Achternaam " + who, surname);
        row.put("Geb.datum " + who, dutch(born));
    }

    /// As people here write a date: `9-3-2024`.
    static String dutch(LocalDate date) {
        return date.getDayOfMonth() + "-" + date.getMonthValue() + "-" + date.getYear();
    }
}
