package nl.leverklaar.rule.bst;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// Polluted deliveries: every way of writing, everything that happens to a row in many places, everything that happens to a
/// file, and several of these together.
final class Pollutions {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final List<String> SEPARATORS = List.of(";", ",", "\t", "|", " ", "; ");
    private static final List<String> ENDS = List.of("\r\n", "\n", "\r", "");
    private static final int MIXED = 900;

    private Pollutions() {}

    static Stream<Polluted> all() throws IOException {
        List<CleanTable> tables =
                List.of(CleanTable.official(), CleanTable.vendor(), CleanTable.large());
        return Stream.of(written(tables), wholes(tables), rows(tables), mixed(tables))
                .flatMap(List::stream);
    }

    /// Nothing happens but that other software writes the file.
    private static List<Polluted> written(List<CleanTable> tables) {
        List<Polluted> all = new ArrayList<>();
        for (CleanTable table : tables) {
            for (Style style : styles()) {
                if (fits(table, style)) {
                    all.add(new PollutedFile(table, style).file("written"));
                }
            }
        }
        return all;
    }

    private static List<Polluted> wholes(List<CleanTable> tables) {
        List<Polluted> all = new ArrayList<>();
        for (CleanTable table : tables) {
            for (Style style : someStyles()) {
                for (FilePollution whole : FilePollution.values()) {
                    PollutedFile file = new PollutedFile(table, style).happened(whole.name());
                    whole.happen(file);
                    all.add(file.file("whole"));
                }
            }
        }
        return all;
    }

    /// Everything that happens to a row, in the first, the last and two other rows and in several columns.
    private static List<Polluted> rows(List<CleanTable> tables) {
        List<Polluted> all = new ArrayList<>();
        for (CleanTable table : tables) {
            int last = table.rows().size() - 1;
            int width = table.header().size();
            int styleNumber = 0;
            for (RowPollution pollution : RowPollution.values()) {
                for (int row : new int[] {0, 1, 9, last}) {
                    for (int column : new int[] {0, 1, width / 2, width - 1}) {
                        Style style = someStyles().get(styleNumber++ % someStyles().size());
                        if (pollution.suits(style)) {
                            PollutedFile file =
                                    new PollutedFile(table, style)
                                            .happened(pollution + "@" + row + "," + column);
                            pollution.happen(file, row, column);
                            all.add(file.file("row"));
                        }
                    }
                }
            }
        }
        return all;
    }

    private static List<Polluted> mixed(List<CleanTable> tables) {
        List<Polluted> all = new ArrayList<>();
        for (int seed = 0; seed < Integer.getInteger("mixed", MIXED); seed++) {
            Random random = new Random(seed);
            CleanTable table = pick(tables, random);
            Style style = pick(styles(), random);
            if (fits(table, style)) {
                PollutedFile file = new PollutedFile(table, style);
                List<Integer> hit = new ArrayList<>();
                for (int i = 1 + random.nextInt(Integer.getInteger("hits", 3)); i > 0; i--) {
                    RowPollution pollution = pick(List.of(RowPollution.values()), random);
                    int row = random.nextInt(table.rows().size());
                    int column = random.nextInt(table.header().size());
                    if (pollution.suits(style) && !hit.contains(row)) {
                        hit.add(row);
                        pollution.happen(
                                file.happened(pollution + "@" + row + "," + column), row, column);
                    }
                }
                FilePollution whole = pick(List.of(FilePollution.values()), random);
                if (whole != FilePollution.NAMES_ONLY && whole != FilePollution.ONE_ROW) {
                    whole.happen(file.happened(whole.name()));
                }
                all.add(file.file("mixed " + seed));
            }
        }
        return all;
    }

    /// Every way of writing, the rare ones too.
    private static List<Style> styles() {
        List<Style> all = new ArrayList<>();
        for (String separator : SEPARATORS) {
            for (String end : ENDS) {
                Style style = Style.USUAL.separated(separator).ended(end);
                all.add(style);
                all.add(style.quoted('"', true));
                all.add(style.quoted('\'', true));
                all.add(style.backslashed());
                all.add(style.quoted((char) 0, false));
                all.add(style.encoded(WINDOWS, false));
                all.add(style.encoded(StandardCharsets.UTF_8, true));
                all.add(style.encoded(StandardCharsets.UTF_16LE, true));
                all.add(style.encoded(StandardCharsets.UTF_16LE, false));
                all.add(style.encoded(StandardCharsets.UTF_16BE, true));
                all.add(style.encoded(StandardCharsets.UTF_16BE, false));
            }
        }
        return all;
    }

    private static List<Style> someStyles() {
        return List.of(
                Style.USUAL,
                Style.USUAL.separated(",").ended("\n"),
                Style.USUAL.quoted('"', true),
                Style.USUAL.separated("\t").encoded(StandardCharsets.UTF_16LE, true),
                Style.USUAL.quoted('\'', true).ended("\r"),
                Style.USUAL.separated("|").encoded(StandardCharsets.UTF_8, true),
                Style.USUAL.separated(",").quoted('"', true).backslashed());
    }

    /// Whether every cell can be written so that it can be told from two.
    private static boolean fits(CleanTable table, Style style) {
        boolean letters =
                style.charset().equals(StandardCharsets.UTF_8)
                        || style.charset().newEncoder().canEncode(table.rows().toString());
        return letters
                && (style.quote() != 0
                        || table.rows().stream()
                                .flatMap(List::stream)
                                .noneMatch(cell ->
                                        cell.contains(
                                                style.separator().strip().isEmpty()
                                                        ? style.separator()
                                                        : style.separator().strip())));
    }

    private static <T> T pick(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
