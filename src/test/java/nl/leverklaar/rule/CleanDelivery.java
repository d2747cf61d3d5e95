package nl.leverklaar.rule;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.leverklaar.document.Document;
import nl.leverklaar.document.Source;
import nl.leverklaar.document.SourceException;
import nl.leverklaar.kind.Elfproef;
import nl.leverklaar.layout.Fill;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Layout;
import nl.leverklaar.layout.Layouts;
import nl.leverklaar.session.Opening;
import nl.leverklaar.session.Session;

/// A delivery of fictitious people in canonical notation with nothing to say about it, to plant damage in.
public final class CleanDelivery {

    private static final Layout LAYOUT = Layouts.load().newest();
    private static final List<String> NAMES =
            List.of("Bakker", "Jansen", "Visser", "Smit", "Mulder", "Bos", "Peeters");
    private static final List<String> SOORTEN = List.of("DO", "BSO", "GDO", "GBSO");
    private static final List<String> LRK = numbers(999_980_000, 5);
    private static final LocalDate BIRTHS = LocalDate.of(2024, 1, 1);
    private static final BigDecimal PRICE = new BigDecimal("8.00");

    private final List<Map<Kolom, String>> rows = new ArrayList<>();

    /// @param size the number of rows
    public CleanDelivery(int size) {
        List<String> bsns = numbers(999_900_000, size * 3);
        for (int i = 0; i < size; i++) {
            rows.add(row(i, bsns.subList(i * 3, i * 3 + 3)));
        }
    }

    /// Puts another text in one cell.
    public CleanDelivery with(int row, Kolom kolom, String text) {
        rows.get(row).put(kolom, text);
        return this;
    }

    /// The text of one cell.
    public String text(int row, Kolom kolom) {
        return rows.get(row).getOrDefault(kolom, "");
    }

    /// Opens it as a practice round.
    public Session open() {
        return open(SampleRun.circumstances(""));
    }

    public Session open(Circumstances circumstances) {
        return open(file().getBytes(StandardCharsets.UTF_8), circumstances);
    }

    /// Opens other bytes in the same way, for damage to the file.
    public static Session open(byte[] bytes, Circumstances circumstances) {
        try {
            return Session.open(
                    Source.of(bytes),
                    Opening.of(LAYOUT, Fill.of(LAYOUT.version()), circumstances),
                    (_, _) -> {});
        } catch (SourceException e) {
            throw new AssertionError(e);
        }
    }

    /// Its bytes.
    public Source source() {
        return Source.of(file().getBytes(StandardCharsets.UTF_8));
    }

    /// The whole file.
    public String file() {
        StringBuilder file = new StringBuilder();
        file.append(String.join(";", LAYOUT.kolommen().stream().map(Kolom::key).toList()))
                .append("\r\n");
        for (int i = 0; i < rows.size(); i++) {
            int row = i;
            file.append(
                            String.join(
                                    ";",
                                    LAYOUT.kolommen().stream()
                                            .map(kolom -> text(row, kolom))
                                            .toList()))
                    .append("\r\n");
        }
        return file.toString();
    }

    private static Map<Kolom, String> row(int i, List<String> bsns) {
        String soort = SOORTEN.get(i % SOORTEN.size());
        BigDecimal uren = new BigDecimal(40 + i).setScale(2);
        Map<Kolom, String> row = new EnumMap<>(Kolom.class);
        row.put(Kolom.INDELING_VERSIE, LAYOUT.version());
        row.put(Kolom.HOUDER_KVK, "12345678");
        row.put(Kolom.TIJDVAK, "2026-10");
        row.put(Kolom.REGELSOORT, "N");
        row.put(Kolom.LRK_NUMMER, LRK.get(i % SOORTEN.size()));
        row.put(Kolom.LRK_NUMMER_GOB, soort.startsWith("G") ? LRK.getLast() : "");
        row.put(Kolom.OPVANGSOORT, soort);
        person(row, "KIND", bsns.get(0), NAMES.get(i % NAMES.size()), born(i, soort));
        person(
                row,
                "OUDER",
                bsns.get(1),
                NAMES.get(i % NAMES.size()),
                BIRTHS.minusYears(33).plusDays(i));
        row.put(Kolom.PARTNER, i % 3 == 0 ? "J" : "N");
        if (i % 3 == 0) {
            person(
                    row,
                    "PARTNER",
                    bsns.get(2),
                    NAMES.get((i + 1) % NAMES.size()),
                    BIRTHS.minusYears(35).plusDays(i));
        }
        row.put(Kolom.UREN, comma(uren));
        row.put(Kolom.UURPRIJS, comma(PRICE));
        row.put(Kolom.KOSTEN, comma(uren.multiply(PRICE).setScale(2)));
        row.put(Kolom.CONTRACT_NUMMER, "2026-" + (10_000 + i));
        row.put(Kolom.CONTRACT_BEGINDATUM, "2026-01-05");
        row.put(Kolom.EIGEN_KENMERK, "K-" + (10_000 + i));
        return row;
    }

    private static void person(
            Map<Kolom, String> row, String who, String bsn, String name, LocalDate born) {
        row.put(Kolom.valueOf(who + "_BSN"), bsn);
        row.put(Kolom.valueOf(who + "_VOORLETTERS"), who.charAt(0) + ".B.");
        row.put(Kolom.valueOf(who + "_ACHTERNAAM"), name);
        row.put(Kolom.valueOf(who + "_GEBOORTEDATUM"), born.toString());
    }

    private static LocalDate born(int i, String soort) {
        return BIRTHS.minusYears(soort.endsWith("BSO") ? 6 : 0).plusDays(i);
    }

    private static String comma(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }

    /// The first numbers from a beginning that pass the elfproef.
    private static List<String> numbers(int from, int count) {
        return IntStream.iterate(from, number -> number + 1)
                .mapToObj(String::valueOf)
                .filter(Elfproef::holds)
                .limit(count)
                .toList();
    }

    /// The texts of all cells of a document, row by row.
    public static List<List<String>> cells(Document document) {
        return IntStream.range(0, document.rows())
                .mapToObj(row ->
                        IntStream.range(0, document.cells(row))
                                .mapToObj(i -> document.column(i).text(row))
                                .toList())
                .toList();
    }
}
