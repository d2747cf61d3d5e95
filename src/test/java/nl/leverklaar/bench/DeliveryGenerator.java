package nl.leverklaar.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import nl.leverklaar.kind.Elfproef;
import nl.leverklaar.layout.Kolom;
import org.jspecify.annotations.Nullable;

/// Writes canonical deliveries of any size with the variety of a large organisation: names, prices and locations repeat, BSNs,
/// contract numbers and kenmerken do not. All people are fictitious, their BSNs made from a number and the elfproef.
///
/// A child has one row a month, one in eight has two; two children in five have a brother or sister.
public final class DeliveryGenerator {

    /// What a file of many rows is.
    public enum Shape {
        /// One month of ever more children: about one BSN a row.
        MONTH(1),
        /// Ten months of the same children, month after month, as when a whole year is corrected.
        YEAR(10);

        private final int months;

        Shape(int months) {
            this.months = months;
        }
    }

    private static final String[] NAMES =
            ("Bakker Visser Smit Meijer Mulder Bos Vos Peters Hendriks Dekker Brouwer Dijkstra Koster Willems Yılmaz Öztürk "
                            + "Kuipers Veenstra Prins Kok Wouters Schouten Jansen Vries Berg Dijk Janssen Boer Leeuwen Wit "
                            + "Jong Graaf Linden Beek Heijden Jacobs Vermeulen Hoekstra Postma Scholten Blom Huisman Maas "
                            + "Groot Gerritsen Hermans Evers Timmermans Aydın Kaya Şahin Nguyen Singh Mohamed Bouzid Silva")
                    .split(" ");
    private static final String[] STEMS =
            ("Berg Bos Dal Dijk Gast Hoek Hof Holt Kamp Land Meer Nij Oost Poel Sand Schol Ter Veld Ven Wad West Wier Wold Zij")
                    .split(" ");
    private static final String[] ENDS =
            "enga huis huizen inga ink ker kers man mans ma sma stra veld zema".split(" ");
    private static final String[] VOORVOEGSELS = {
        "", "", "", "", "", "van", "de", "van den", "van der"
    };
    private static final String[] DO_PRICES = {"11,05", "10,80", "10,95", "11,23"};
    private static final String[] BSO_PRICES = {"9,85", "9,60", "9,45", "9,75"};
    private static final LocalDate DO_BIRTHS = LocalDate.of(2022, 12, 1);
    private static final LocalDate BSO_BIRTHS = LocalDate.of(2015, 1, 1);
    private static final LocalDate ADULT_BIRTHS = LocalDate.of(1976, 1, 1);
    private static final LocalDate BSO_CONTRACTS = LocalDate.of(2023, 8, 1);
    private static final long EIGHT_DIGITS = 89_900_000;

    private final long seed;

    public DeliveryGenerator(long seed) {
        this.seed = seed;
    }

    /// Writes one delivery.
    ///
    /// @param damage the share of rows that get one mistake, from 0 to 1
    public void write(Path file, int rows, Shape shape, double damage) throws IOException {
        Random random = new Random(seed);
        int children = (int) (rows / 1.125 / shape.months) + 1;
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(
                    Arrays.stream(Kolom.values()).map(Kolom::key).collect(Collectors.joining(";"))
                            + "\r\n");
            int child = 0;
            int month = 11 - shape.months;
            for (int row = 0; row < rows; row++) {
                if (child == children && month < 10) {
                    child = 0;
                    month++;
                }
                boolean second = child % 8 == 7 && row + 1 < rows;
                write(out, child, month, 0, random.nextDouble() < damage ? random : null);
                if (second) {
                    row++;
                    write(out, child, month, 1, random.nextDouble() < damage ? random : null);
                }
                child++;
            }
        }
    }

    private void write(
            BufferedWriter out, int child, int month, int contract, @Nullable Random damage)
            throws IOException {
        String[] cells = row(child, month, contract);
        if (damage != null) {
            damage(cells, damage);
        }
        out.write(String.join(";", cells));
        out.write("\r\n");
    }

    /// The same child has the same people around it in every month; its hours differ.
    private String[] row(int child, int month, int contract) {
        SplittableRandom of = new SplittableRandom(seed * 31 + child);
        int family = child % 5 < 4 ? child : child - 1;
        SplittableRandom family1 = new SplittableRandom(seed * 37 + family);
        boolean bso = of.nextInt(3) == 0;
        boolean partner = family1.nextInt(5) > 0;
        String[] cells = new String[Kolom.values().length];
        Arrays.fill(cells, "");
        set(cells, Kolom.INDELING_VERSIE, "1.0");
        set(cells, Kolom.HOUDER_KVK, "12345678");
        set(cells, Kolom.TIJDVAK, month < 10 ? "2026-0" + month : "2026-" + month);
        set(cells, Kolom.REGELSOORT, "N");
        set(cells, Kolom.LRK_NUMMER, lrk(of.nextInt(120) * 2 + contract));
        set(cells, Kolom.OPVANGSOORT, bso ? "BSO" : "DO");
        String name = name(of);
        LocalDate born = (bso ? BSO_BIRTHS : DO_BIRTHS).plusDays(of.nextInt(bso ? 2200 : 900));
        person(cells, Kolom.KIND_BSN, child * 3L, name, of, born);
        person(cells, Kolom.OUDER_BSN, family * 3L + 1, name(family1), family1, adult(family1));
        set(cells, Kolom.PARTNER, partner ? "J" : "N");
        if (partner) {
            person(
                    cells,
                    Kolom.PARTNER_BSN,
                    family * 3L + 2,
                    name(family1),
                    family1,
                    adult(family1));
        }
        LocalDate begin =
                bso ? BSO_CONTRACTS.plusDays(of.nextInt(700)) : born.plusDays(70 + of.nextInt(120));
        set(cells, Kolom.CONTRACT_BEGINDATUM, begin.toString());
        set(cells, Kolom.CONTRACT_NUMMER, begin.getYear() + "-" + (100_000 + child * 2 + contract));
        set(cells, Kolom.EIGEN_KENMERK, "K" + (100_000 + child));
        String[] prices = bso ? BSO_PRICES : DO_PRICES;
        costs(cells, of.nextInt(320) + month * 4 + 4, prices[of.nextInt(prices.length)]);
        return cells;
    }

    private static void costs(String[] cells, int quarters, String price) {
        long cents = Math.round(quarters * 25.0 * Integer.parseInt(price.replace(",", "")) / 100);
        set(cells, Kolom.UREN, decimal(quarters * 25L));
        set(cells, Kolom.UURPRIJS, price);
        set(cells, Kolom.KOSTEN, decimal(cents));
    }

    /// Fills BSN, voorletters, voorvoegsel, achternaam and geboortedatum, which stand in that order behind the BSN.
    private static void person(
            String[] cells,
            Kolom bsn,
            long number,
            String name,
            SplittableRandom random,
            LocalDate born) {
        int at = bsn.ordinal();
        cells[at] = bsn(number);
        cells[at + 2] =
                (char) ('A' + random.nextInt(26)) + "." + (char) ('A' + random.nextInt(26)) + ".";
        cells[at + 3] = VOORVOEGSELS[random.nextInt(VOORVOEGSELS.length)];
        cells[at + 4] = name;
        cells[at + 5] = born.toString();
    }

    private static String name(SplittableRandom random) {
        return random.nextInt(3) > 0
                ? NAMES[random.nextInt(NAMES.length)]
                : STEMS[random.nextInt(STEMS.length)] + ENDS[random.nextInt(ENDS.length)];
    }

    private static LocalDate adult(SplittableRandom random) {
        return ADULT_BIRTHS.plusDays(random.nextInt(7300));
    }

    private static void damage(String[] cells, Random random) {
        switch (random.nextInt(6)) {
            case 0 -> set(cells, Kolom.KIND_BSN, "123456789");
            case 1 -> set(cells, Kolom.OPVANGSOORT, "Verticale groep");
            case 2 -> set(cells, Kolom.KIND_GEBOORTEDATUM, "2024-02-31");
            case 3 -> set(cells, Kolom.KOSTEN, "1,00");
            case 4 -> set(cells, Kolom.OUDER_BSN, cells[Kolom.KIND_BSN.ordinal()]);
            default -> set(cells, Kolom.UREN, "");
        }
    }

    /// A number of nine digits that passes the elfproef and is no test number, another for each number below thirty million.
    static String bsn(long number) {
        long base = 10_000_000 + number * 48_271 % EIGHT_DIGITS;
        int sum = 0;
        long left = base;
        for (int weight = 2; weight <= 9; weight++) {
            sum += (int) (weight * (left % 10));
            left /= 10;
        }
        int last = sum % 11;
        return last == 10 ? bsn(number + 30_000_000) : String.valueOf(base) + last;
    }

    private static String lrk(int number) {
        for (int candidate = 100_000_000 + number * 1000; ; candidate++) {
            if (Elfproef.holds(String.valueOf(candidate))) {
                return String.valueOf(candidate);
            }
        }
    }

    private static String decimal(long cents) {
        return cents / 100 + (cents % 100 < 10 ? ",0" : ",") + cents % 100;
    }

    private static void set(String[] cells, Kolom kolom, String text) {
        cells[kolom.ordinal()] = text;
    }
}
