package nl.leverklaar.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.rule.AnyRule;
import nl.leverklaar.rule.RuleBook;
import nl.leverklaar.rule.Sample;
import nl.leverklaar.rule.SampleRun;

/// A delivery of fictitious people with random damage, in which people, months and locations often coincide.
///
/// Rows of the samples of a few rules are laid over it, so that a new rule comes in with its sample.
final class RandomFile {

    private static final List<String> BSN =
            List.of(
                    "999990007",
                    "999990019",
                    "999990020",
                    "999990032",
                    "999990044",
                    "999990056",
                    "9999.90.019",
                    "",
                    "");
    private static final List<String> NAMES = List.of("Berg", "Vries", "Jansen", "Berg", "");
    private static final List<String> INITIALS = List.of("J.P.", "M.", "jp", "");
    private static final List<String> CHILD =
            List.of("2024-03-09", "09-03-2024", "2021-00-00", "2026-12-01", "");
    private static final List<String> ADULT =
            List.of("1992-11-30", "30-11-1992", "1990-00-00", "2024-03-09", "");
    private static final List<String> REASONS = List.of("", "", "N", "O", "W");
    private static final List<String> DAMAGE =
            List.of(
                    "",
                    "x",
                    "123456789",
                    "12345",
                    "31-02-2026",
                    "abc;def",
                    "9,9E+08",
                    "-5,00",
                    "1.234",
                    "01-02-2026",
                    "#N/B",
                    " ",
                    "O",
                    "=1+1",
                    "ZoÃ«",
                    "van den Berg",
                    "BERG-JANSEN",
                    "9999\u200B90019",
                    "45360",
                    "10,125",
                    "999999999");

    private static final Map<Kolom, List<String>> VALUES = values();

    private static final List<List<Map<Kolom, String>>> SAMPLES = samples();

    /// Columns that exports often do not have.
    private static final Set<Kolom> OFTEN_ABSENT =
            EnumSet.of(
                    Kolom.INDELING_VERSIE,
                    Kolom.HOUDER_KVK,
                    Kolom.TIJDVAK,
                    Kolom.REGELSOORT,
                    Kolom.LRK_NUMMER_GOB,
                    Kolom.KIND_BSN_REDEN,
                    Kolom.OUDER_BSN_REDEN,
                    Kolom.PARTNER,
                    Kolom.PARTNER_BSN_REDEN,
                    Kolom.UURPRIJS,
                    Kolom.KIND_VOORVOEGSEL);

    private final Random random;

    /// Whether most cells are good, so that the rows have more in common.
    private final boolean calm;

    RandomFile(Random random) {
        this.random = random;
        this.calm = random.nextInt(3) == 0;
    }

    byte[] bytes() {
        List<Kolom> columns = new ArrayList<>();
        for (Kolom kolom : Kolom.values()) {
            if (!OFTEN_ABSENT.contains(kolom) || random.nextInt(3) > 0) {
                columns.add(kolom);
            }
        }
        boolean extra = random.nextBoolean();
        StringBuilder file =
                new StringBuilder(String.join(";", columns.stream().map(Kolom::key).toList()));
        file.append(extra ? ";groep\r\n" : "\r\n");
        List<Map<Kolom, String>> rows = new ArrayList<>();
        for (int row = 2 + random.nextInt(12); row > 0; row--) {
            boolean repeat = !rows.isEmpty() && random.nextInt(4) == 0;
            rows.add(repeat ? new EnumMap<>(pick(rows)) : row());
        }
        for (int samples = calm ? 0 : random.nextInt(4); samples > 0; samples--) {
            lay(pick(SAMPLES), rows);
        }
        List<String> written = new ArrayList<>();
        for (Map<Kolom, String> row : rows) {
            boolean repeat = !written.isEmpty() && random.nextInt(8) == 0;
            written.add(
                    repeat
                            ? pick(written)
                            : text(columns, row)
                                    + (extra ? ";" + pick(List.of("", "rood")) : ""));
        }
        written.forEach(row -> file.append(damaged(row)).append("\r\n"));
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// A text for a cell of a column, now and then one that does not belong there.
    String value(Kolom kolom) {
        return random.nextInt(8) == 0
                ? pick(DAMAGE)
                : pick(Objects.requireNonNull(VALUES.get(kolom)));
    }

    private Map<Kolom, String> row() {
        Map<Kolom, String> cells = new EnumMap<>(Kolom.class);
        for (Kolom kolom : Kolom.values()) {
            boolean usual = random.nextInt(10) < (calm ? 9 : 2);
            cells.put(
                    kolom,
                    usual
                            ? Objects.requireNonNull(VALUES.get(kolom)).getFirst()
                            : value(kolom));
        }
        return cells;
    }

    /// Lays the rows of a sample over rows that stand together, otherwise equal or not.
    private void lay(List<Map<Kolom, String>> sample, List<Map<Kolom, String>> rows) {
        int from = random.nextInt(sample.size());
        int at = random.nextInt(rows.size());
        boolean equal = random.nextBoolean();
        for (int i = 0; from + i < sample.size() && at + i < rows.size(); i++) {
            if (equal && i > 0) {
                rows.set(at + i, new EnumMap<>(rows.get(at + i - 1)));
            }
            rows.get(at + i).putAll(sample.get(from + i));
        }
    }

    private static String text(List<Kolom> columns, Map<Kolom, String> row) {
        List<String> cells = new ArrayList<>();
        for (Kolom kolom : columns) {
            String value = Objects.requireNonNull(row.get(kolom));
            cells.add(value.contains(";") ? "\"" + value + "\"" : value);
        }
        return String.join(";", cells);
    }

    /// Now and then a cell too many or too few.
    private String damaged(String row) {
        int at = row.indexOf(';', random.nextInt(Math.max(1, row.length() / 2)));
        return switch (random.nextInt(13)) {
            case 12 -> "Totaal;" + at + ";;12,00";
            case 0 -> row.substring(0, row.lastIndexOf(';'));
            case 1 -> at < 0 ? row : row.substring(0, at) + ";van" + row.substring(at);
            case 2 -> row + ";";
            case 3 -> row + ";over";
            default -> row;
        };
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /// The rows of every sample, by official column.
    private static List<List<Map<Kolom, String>>> samples() {
        List<List<Map<Kolom, String>>> all = new ArrayList<>();
        for (AnyRule rule : RuleBook.of(SampleRun.circumstances("")).rules()) {
            Sample.of(rule.code()).ifPresent(sample -> all.add(rows(sample)));
        }
        return all;
    }

    private static List<Map<Kolom, String>> rows(Sample sample) {
        String[] header = sample.header().split(";", -1);
        List<Map<Kolom, String>> rows = new ArrayList<>();
        for (Sample.Line line : sample.lines()) {
            String[] cells = line.text().split(";", -1);
            Map<Kolom, String> row = new EnumMap<>(Kolom.class);
            for (Kolom kolom : Kolom.values()) {
                int position = List.of(header).indexOf(kolom.key());
                if (position >= 0 && position < cells.length) {
                    row.put(kolom, cells[position]);
                }
            }
            rows.add(row);
        }
        return rows;
    }

    private static Map<Kolom, List<String>> values() {
        Map<Kolom, List<String>> all = new EnumMap<>(Kolom.class);
        for (Kolom kolom : Kolom.values()) {
            all.put(kolom, values(kolom));
        }
        return all;
    }

    private static List<String> values(Kolom kolom) {
        return switch (kolom) {
            case INDELING_VERSIE -> List.of("1.0", "1", "");
            case HOUDER_KVK -> List.of("12345678", "12345678", "87654321", "");
            case TIJDVAK -> List.of("2026-10", "2026-10", "10-2026", "2026-09", "2027-01", "");
            case REGELSOORT -> List.of("N", "N", "C", "I", "");
            case LRK_NUMMER, LRK_NUMMER_GOB ->
                    List.of("999980002", "999980002", "LRK 999980014", "");
            case OPVANGSOORT -> List.of("DO", "DO", "kdv", "BSO", "GDO", "gastouder", "");
            case KIND_BSN, OUDER_BSN, PARTNER_BSN -> BSN;
            case KIND_BSN_REDEN, OUDER_BSN_REDEN, PARTNER_BSN_REDEN -> REASONS;
            case KIND_VOORLETTERS, OUDER_VOORLETTERS, PARTNER_VOORLETTERS -> INITIALS;
            case KIND_VOORVOEGSEL, OUDER_VOORVOEGSEL, PARTNER_VOORVOEGSEL ->
                    List.of("", "van den", "de");
            case KIND_ACHTERNAAM, OUDER_ACHTERNAAM, PARTNER_ACHTERNAAM -> NAMES;
            case KIND_GEBOORTEDATUM -> CHILD;
            case OUDER_GEBOORTEDATUM, PARTNER_GEBOORTEDATUM -> ADULT;
            case PARTNER -> List.of("N", "J", "ja", "O", "");
            case UREN -> List.of("91,00", "91", "130,00", "0", "9100", "240,00", "");
            case UURPRIJS -> List.of("11,05", "11.05", "10,00", "");
            case KOSTEN -> List.of("1005,55", "1005.55", "1300,00", "0", "");
            case CONTRACT_NUMMER -> List.of("2024-00187", "");
            case CONTRACT_BEGINDATUM -> List.of("2024-06-03", "03-06-2024", "");
            case CONTRACT_EINDDATUM -> List.of("", "2028-03-08", "2024-01-01");
            case EIGEN_KENMERK -> List.of("K-1", "K-2", "");
        };
    }
}
