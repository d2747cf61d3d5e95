package nl.leverklaar.kind;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.leverklaar.kind.Habit.DateOrder;
import nl.leverklaar.kind.Habit.DecimalSign;

/// The rows `text;habit;expected` of one file of samples, and the kind they are about.
///
/// @param text the cell
/// @param habit a date order, a decimal sign or nothing for the Dutch habit
/// @param expected `empty`, `unreadable`, `several` with the choices behind it, or the canonical notation
record Sample(String text, Habit habit, String expected) {

    static final Map<String, Kind<?>> KINDS =
            Map.ofEntries(
                    Map.entry("bsn", new Bsn()),
                    Map.entry("lrk", new Lrk()),
                    Map.entry("kvk", new Kvk()),
                    Map.entry("brpdatum", new BrpDatum()),
                    Map.entry("datum", new Datum()),
                    Map.entry("tijdvak", new Tijdvak()),
                    Map.entry("bedrag", new Bedrag()),
                    Map.entry("uren", new Uren()),
                    Map.entry("opvangsoort", new OpvangsoortCode()),
                    Map.entry("voorletters", new Voorletters()),
                    Map.entry("voorvoegsel", new Voorvoegsel()),
                    Map.entry("naam", new Naam()),
                    Map.entry("tekst", new Tekst()),
                    Map.entry("contractnummer", new Contractnummer()),
                    Map.entry("versie", new Versie()),
                    Map.entry("partner", Code.PARTNER),
                    Map.entry("regelsoort", Code.REGELSOORT),
                    Map.entry("reden", Code.REDEN));

    static List<Sample> of(String name) throws IOException {
        try (InputStream in = Sample.class.getResourceAsStream(name + ".csv")) {
            String file =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return file.lines().skip(1).map(Sample::row).toList();
        }
    }

    private static Sample row(String line) {
        String[] fields = line.split(";", -1);
        return new Sample(fields[0], habit(fields[1]), fields[2]);
    }

    private static Habit habit(String name) {
        return switch (name) {
            case "" -> Habit.DUTCH;
            case "COMMA", "POINT" -> new Habit(DateOrder.DAY_FIRST, DecimalSign.valueOf(name));
            default -> new Habit(DateOrder.valueOf(name), DecimalSign.UNDECIDED);
        };
    }

    static String describe(Meaning<?> meaning) {
        return switch (meaning) {
            case Meaning.Empty<?>() -> "empty";
            case Meaning.Unreadable<?>() -> "unreadable";
            case Meaning.Several<?>(var choices) -> "several " + String.join(" ", choices);
            case Meaning.Known<?>(_, var canonical) -> canonical;
        };
    }
}
