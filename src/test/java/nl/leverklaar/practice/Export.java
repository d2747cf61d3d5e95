package nl.leverklaar.practice;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A CSV file as a planning package exports it: its own names for the columns, semicolons, Windows letters.
final class Export {

    static final Charset CHARSET = Charset.forName("windows-1252");

    /// The columns, in order; three of them no delivery knows.
    static final List<String> HEADERS =
            List.of(
                    "Vestiging",
                    "LRK-nr",
                    "LRK gastouderbureau",
                    "Periode",
                    "Opvangvorm",
                    "Groep",
                    "Kindnummer",
                    "BSN kind",
                    "Voorletters kind",
                    "Tussenvoegsel kind",
                    "Achternaam kind",
                    "Geb.datum kind",
                    "BSN ouder",
                    "Voorletters ouder",
                    "Tussenvoegsel ouder",
                    "Achternaam ouder",
                    "Geb.datum ouder",
                    "Toeslagpartner",
                    "BSN partner",
                    "Voorletters partner",
                    "Tussenvoegsel partner",
                    "Achternaam partner",
                    "Geb.datum partner",
                    "Aantal uren",
                    "Uurtarief",
                    "Factuurbedrag",
                    "Contractnr",
                    "Ingangsdatum",
                    "Einddatum contract",
                    "Factuurnummer");

    /// The rows, each by the names of its columns.
    private final List<Map<String, String>> rows = new ArrayList<>();

    List<Map<String, String>> rows() {
        return rows;
    }

    void add(Map<String, String> row) {
        rows.add(new LinkedHashMap<>(row));
    }

    byte[] bytes() {
        String lines = rows.stream().map(Export::line).collect(Collectors.joining("\r\n"));
        return (String.join(";", HEADERS) + "\r\n" + lines + "\r\n").getBytes(CHARSET);
    }

    /// Nothing is quoted, so a semicolon in a cell shifts what follows; cells that are absent at the end are not written.
    private static String line(Map<String, String> row) {
        int last = HEADERS.size();
        while (!row.containsKey(HEADERS.get(last - 1))) {
            last--;
        }
        return HEADERS.subList(0, last).stream()
                .map(name -> row.getOrDefault(name, ""))
                .collect(Collectors.joining(";"));
    }
}
