package nl.leverklaar.command;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Four planning packages that export the same month, each in its own way.
///
/// @param name what the package could be called
/// @param charset the character set
/// @param start what stands before everything: a byte order mark, lines of a report
/// @param separator the sign between cells
/// @param lineEnd the end of a row
/// @param columns its columns, in order
record Dialects(
        String name,
        Charset charset,
        String start,
        String separator,
        String lineEnd,
        List<Out> columns) {

    /// One column of an export.
    ///
    /// @param header what the package calls it
    /// @param kolom the official column it holds, or empty
    /// @param writing how it writes a value of it
    record Out(String header, String kolom, UnaryOperator<String> writing) {}

    private static final UnaryOperator<String> SAME = text -> text;

    static List<Dialects> all() {
        return List.of(windows(), points(), tabs(), report());
    }

    /// The same, but this text in this column is written as it is: a mistake has no notation.
    Dialects withRaw(String kolom, String text) {
        List<Out> changed =
                columns.stream()
                        .map(column ->
                                column.kolom().equals(kolom)
                                        ? new Out(
                                                column.header(),
                                                kolom,
                                                of ->
                                                        of.equals(text)
                                                                ? of
                                                                : column.writing().apply(of))
                                        : column)
                        .toList();
        return new Dialects(name, charset, start, separator, lineEnd, changed);
    }

    /// The export of the rows, without the columns it does not have.
    byte[] export(List<Map<String, String>> rows) {
        List<String> lines = new ArrayList<>();
        lines.add(
                columns.stream()
                        .map(Out::header)
                        .map(this::cell)
                        .collect(Collectors.joining(separator)));
        for (Map<String, String> row : rows) {
            lines.add(
                    columns.stream()
                            .map(column ->
                                    cell(
                                            column.writing()
                                                    .apply(row.getOrDefault(column.kolom(), ""))))
                            .collect(Collectors.joining(separator)));
        }
        return (start + String.join(lineEnd, lines) + lineEnd).getBytes(charset);
    }

    private String cell(String text) {
        boolean quoted = text.contains(separator) || text.contains("\"") || text.contains("\n");
        return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    /// Windows letters, Dutch dates, remarks with everything in them that is difficult.
    private static Dialects windows() {
        UnaryOperator<String> date = iso -> written(iso, "%3$d-%2$d-%1$d");
        List<Out> columns =
                new ArrayList<>(
                        List.of(
                                new Out("Vestiging", "", _ -> "De Boomhut"),
                                new Out("LRK-nr", "lrk_nummer", SAME),
                                new Out("LRK gastouderbureau", "lrk_nummer_gob", SAME),
                                new Out("Opvangvorm", "opvangsoort", Dialects::word)));
        columns.addAll(person("kind", "% kind", "Tussenvoegsel", date));
        columns.addAll(person("ouder", "% ouder", "Tussenvoegsel", date));
        columns.addAll(person("partner", "% partner", "Tussenvoegsel", date));
        columns.addAll(
                List.of(
                        new Out("Aantal uren", "uren", SAME),
                        new Out("Uurtarief", "uurprijs", SAME),
                        new Out("Factuurbedrag", "kosten", SAME),
                        new Out("Opmerking", "", _ -> "belt; komt \"later\"\r\nof niet"),
                        new Out("Contractnr", "contract_nummer", SAME),
                        new Out("Ingangsdatum", "contract_begindatum", date),
                        new Out("Einddatum contract", "contract_einddatum", date),
                        new Out("Kindnummer", "eigen_kenmerk", SAME)));
        return new Dialects("windows", Charset.forName("windows-1252"), "", ";", "\r\n", columns);
    }

    /// Commas between cells and points before decimals, the official names the other way round.
    private static Dialects points() {
        UnaryOperator<String> point = text -> text.replace(',', '.');
        List<Out> columns = new ArrayList<>();
        for (String key : Truth.COLUMNS.reversed()) {
            boolean number = List.of("uren", "uurprijs", "kosten").contains(key);
            columns.add(new Out(key, key, number ? point : SAME));
        }
        return new Dialects("points", StandardCharsets.UTF_8, "\uFEFF", ",", "\n", columns);
    }

    /// Tabs and two bytes a letter, as Excel saves Unicode text; money with a euro sign and thousands.
    private static Dialects tabs() {
        UnaryOperator<String> date = iso -> written(iso, "%3$02d/%2$02d/%1$d");
        List<Out> columns = new ArrayList<>();
        columns.addAll(person("ouder", "% contractouder", "Tussenvoegsel", date));
        columns.addAll(person("kind", "Kind %", "Voorvoegsel", date));
        columns.addAll(person("partner", "% toeslagpartner", "Tussenvoegsel", date));
        columns.addAll(
                List.of(
                        new Out("Soort opvang", "opvangsoort", SAME),
                        new Out(
                                "Maand",
                                "tijdvak",
                                month -> month.substring(5) + "-" + month.substring(0, 4)),
                        new Out("Registratienummer LRK", "lrk_nummer", SAME),
                        new Out("LRK gob", "lrk_nummer_gob", SAME),
                        new Out("Uren per maand", "uren", SAME),
                        new Out("Prijs per uur", "uurprijs", text -> "€ " + text),
                        new Out("Totaalbedrag", "kosten", text -> "€ " + thousands(text)),
                        new Out("Telefoon", "", _ -> "010-1234567"),
                        new Out("Contractcode", "contract_nummer", SAME),
                        new Out("Startdatum opvang", "contract_begindatum", date),
                        new Out("Einddatum opvang", "contract_einddatum", date),
                        new Out("Klantnummer", "eigen_kenmerk", SAME)));
        return new Dialects("tabs", StandardCharsets.UTF_16LE, "\uFEFF", "\t", "\r\n", columns);
    }

    /// A report: lines above the names, numbers that Excel keeps as text, initials without full stops.
    private static Dialects report() {
        UnaryOperator<String> date = iso -> iso.replace("-", "");
        UnaryOperator<String> excel = text -> text.isEmpty() ? "" : "=\"" + text + "\"";
        List<Out> columns = new ArrayList<>();
        for (String who : List.of("kind", "ouder", "partner")) {
            for (Out out : person(who, "% " + who, "Tussenvoegsel", date)) {
                UnaryOperator<String> writing =
                        out.kolom().endsWith("_bsn")
                                ? excel
                                : out.kolom().endsWith("voorletters")
                                        ? text -> text.replace(".", " ").strip()
                                        : out.writing();
                columns.add(new Out(out.header(), out.kolom(), writing));
            }
        }
        columns.addAll(
                List.of(
                        new Out("LRKP", "lrk_nummer", excel),
                        new Out("LRK bureau", "lrk_nummer_gob", excel),
                        new Out("Product", "opvangsoort", Dialects::word),
                        new Out("Periode", "tijdvak", month -> month.replace("-", "")),
                        new Out("Afgenomen uren", "uren", SAME),
                        new Out("Tarief", "uurprijs", SAME),
                        new Out("Bedrag", "kosten", SAME),
                        new Out("Overeenkomstnummer", "contract_nummer", SAME),
                        new Out("Begindatum contract", "contract_begindatum", date),
                        new Out("Contract t/m", "contract_einddatum", date),
                        new Out("Kenmerk", "eigen_kenmerk", SAME)));
        String start = "Maandoverzicht Oefenhof\n\nGemaakt op 1-11-2026\n";
        return new Dialects("report", StandardCharsets.UTF_8, start, ";", "\n", columns);
    }

    private static List<Out> person(
            String who, String pattern, String prefix, UnaryOperator<String> date) {
        UnaryOperator<String> header = word -> pattern.replace("%", word);
        return List.of(
                new Out(header.apply("BSN"), who + "_bsn", SAME),
                new Out(header.apply("Voorletters"), who + "_voorletters", SAME),
                new Out(header.apply(prefix), who + "_voorvoegsel", SAME),
                new Out(header.apply("Achternaam"), who + "_achternaam", SAME),
                new Out(header.apply("Geboortedatum"), who + "_geboortedatum", date));
    }

    private static String written(String iso, String pattern) {
        if (iso.isEmpty()) {
            return "";
        }
        String[] parts = iso.split("-");
        return pattern.formatted(
                Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    private static String word(String code) {
        return switch (code) {
            case "DO" -> "Kinderdagverblijf";
            case "BSO" -> "Buitenschoolse opvang";
            case "GDO" -> "Gastouderopvang 0-4";
            default -> "Gastouderopvang 4-12";
        };
    }

    private static String thousands(String text) {
        int comma = text.indexOf(',');
        return comma > 3 ? text.substring(0, comma - 3) + "." + text.substring(comma - 3) : text;
    }
}
