package nl.leverklaar.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import nl.leverklaar.kind.Elfproef;
import nl.leverklaar.layout.Kolom;

/// Writes canonical deliveries of any size with the variety of a large organisation: names and prices repeat, BSNs, contract
/// numbers and kenmerken do not. All people are fictitious, their BSNs made from a number and the elfproef.
public final class DeliveryGenerator {

    private static final String[] NAMES = {
        "Bakker", "Visser", "Smit", "Meijer", "Mulder", "Bos", "Vos", "Peters", "Hendriks", "Dekker", "Brouwer", "Dijkstra",
        "Koster", "Willems", "Yılmaz", "Öztürk", "Kuipers", "Veenstra", "Prins", "Kok", "Wouters", "Schouten", "El Amrani"
    };
    private static final String[] VOORVOEGSELS = {"", "", "", "van", "de", "van den", "van der"};
    private static final String[] PRICES = {"11,05", "10,80", "9,85", "9,60", "10,25"};

    private final Random random;
    private int nextBsn;

    public DeliveryGenerator(long seed) {
        this.random = new Random(seed);
    }

    /// Writes one delivery for one month.
    ///
    /// @param damage the share of rows that get one mistake, from 0 to 1
    public void write(Path file, int rows, double damage) throws IOException {
        nextBsn = 10_000_000;
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(Arrays.stream(Kolom.values()).map(Kolom::key).collect(Collectors.joining(";")) + "\r\n");
            for (int row = 0; row < rows; row++) {
                String[] cells = row(row);
                if (random.nextDouble() < damage) {
                    damage(cells);
                }
                out.write(String.join(";", cells));
                out.write("\r\n");
            }
        }
    }

    private String[] row(int row) {
        boolean bso = random.nextInt(3) == 0;
        boolean partner = random.nextInt(5) > 0;
        int quarters = 4 + random.nextInt(400);
        String price = PRICES[random.nextInt(PRICES.length)];
        long cents = Math.round(quarters * 25.0 * Integer.parseInt(price.replace(",", "")) / 100);
        String[] cells = new String[Kolom.values().length];
        Arrays.fill(cells, "");
        set(cells, Kolom.INDELING_VERSIE, "1.0");
        set(cells, Kolom.HOUDER_KVK, "12345678");
        set(cells, Kolom.TIJDVAK, "2026-10");
        set(cells, Kolom.REGELSOORT, "N");
        set(cells, Kolom.LRK_NUMMER, lrk(random.nextInt(120)));
        set(cells, Kolom.OPVANGSOORT, bso ? "BSO" : "DO");
        person(cells, Kolom.KIND_BSN, bso ? 2015 : 2023, bso ? 6 : 3);
        person(cells, Kolom.OUDER_BSN, 1980, 15);
        set(cells, Kolom.PARTNER, partner ? "J" : "N");
        if (partner) {
            person(cells, Kolom.PARTNER_BSN, 1980, 15);
        }
        set(cells, Kolom.UREN, decimal(quarters * 25L));
        set(cells, Kolom.UURPRIJS, price);
        set(cells, Kolom.KOSTEN, decimal(cents));
        set(cells, Kolom.CONTRACT_NUMMER, "2024-" + row);
        set(cells, Kolom.CONTRACT_BEGINDATUM, date(2024, 2));
        set(cells, Kolom.EIGEN_KENMERK, "K-" + row);
        return cells;
    }

    /// Fills BSN, voorletters, voorvoegsel, achternaam and geboortedatum, which stand in that order behind the BSN.
    private void person(String[] cells, Kolom bsn, int year, int years) {
        int at = bsn.ordinal();
        cells[at] = bsn();
        cells[at + 2] = (char) ('A' + random.nextInt(26)) + "." + (char) ('A' + random.nextInt(26)) + ".";
        cells[at + 3] = VOORVOEGSELS[random.nextInt(VOORVOEGSELS.length)];
        cells[at + 4] = NAMES[random.nextInt(NAMES.length)];
        cells[at + 5] = date(year, years);
    }

    private void damage(String[] cells) {
        switch (random.nextInt(6)) {
            case 0 -> set(cells, Kolom.KIND_BSN, "123456789");
            case 1 -> set(cells, Kolom.OPVANGSOORT, "Verticale groep");
            case 2 -> set(cells, Kolom.KIND_GEBOORTEDATUM, "2024-02-31");
            case 3 -> set(cells, Kolom.KOSTEN, "1,00");
            case 4 -> set(cells, Kolom.OUDER_BSN, cells[Kolom.KIND_BSN.ordinal()]);
            default -> set(cells, Kolom.UREN, "");
        }
    }

    private String bsn() {
        while (true) {
            String candidate = String.format(Locale.ROOT, "%09d", nextBsn++ * 7L % 1_000_000_000L);
            if (Elfproef.holds(candidate) && !candidate.startsWith("9999")) {
                return candidate;
            }
        }
    }

    private static String lrk(int number) {
        for (int candidate = 100_000_000 + number * 1000; ; candidate++) {
            if (Elfproef.holds(String.valueOf(candidate))) {
                return String.valueOf(candidate);
            }
        }
    }

    private String date(int year, int years) {
        return "%d-%02d-%02d".formatted(year + random.nextInt(years), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private static String decimal(long cents) {
        return "%d,%02d".formatted(cents / 100, cents % 100);
    }

    private static void set(String[] cells, Kolom kolom, String text) {
        cells[kolom.ordinal()] = text;
    }
}
