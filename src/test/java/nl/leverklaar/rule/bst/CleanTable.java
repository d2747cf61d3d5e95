package nl.leverklaar.rule.bst;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leverklaar.bench.DeliveryGenerator;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.rule.CleanDelivery;

/// The column names and rows of a delivery of fictitious people without a mistake, to be written in any way.
///
/// @param name how it is called in a test
/// @param header the column names
/// @param rows the cells of every row
record CleanTable(String name, List<String> header, List<List<String>> rows) {

    private static final int ROWS = 45;
    private static final Map<Kolom, String> NAMES = names();
    private static final List<String> GROUPS =
            List.of("Beren, rood", "Groep \"de Zon\"", "geel; blauw", "Eén", "'s Ochtends", "");

    /// By the layout, with names as Dutch names are.
    static CleanTable official() {
        return split("official", delivery().file());
    }

    /// By the layout, with the variety of a large organisation.
    static CleanTable large() throws IOException {
        Path file = Files.createTempFile("levering", ".csv");
        try {
            new DeliveryGenerator(4).write(file, 50, DeliveryGenerator.Shape.MONTH, 0);
            return split("large", Files.readString(file));
        } finally {
            Files.delete(file);
        }
    }

    /// As planning software exports it: other names in another order, Dutch dates, a column more.
    static CleanTable vendor() {
        CleanDelivery delivery = delivery();
        List<String> header = new ArrayList<>(NAMES.values());
        header.add(3, "Groep");
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < ROWS; row++) {
            List<String> cells = new ArrayList<>();
            for (Kolom kolom : NAMES.keySet()) {
                cells.add(dutch(delivery.text(row, kolom)));
            }
            cells.add(3, GROUPS.get(row % GROUPS.size()));
            rows.add(List.copyOf(cells));
        }
        return new CleanTable("vendor", List.copyOf(header), List.copyOf(rows));
    }

    private static CleanDelivery delivery() {
        CleanDelivery delivery = new CleanDelivery(ROWS);
        for (int row = 1; row < ROWS; row += 3) {
            delivery.with(row, Kolom.OUDER_ACHTERNAAM, "Brontë");
        }
        return delivery.with(3, Kolom.KIND_ACHTERNAAM, "Zoëtermeer")
                .with(8, Kolom.OUDER_VOORVOEGSEL, "'t")
                .with(9, Kolom.KIND_VOORVOEGSEL, "van 't")
                .with(9, Kolom.KIND_ACHTERNAAM, "Öztürk")
                .with(20, Kolom.OUDER_ACHTERNAAM, "D'Hondt")
                .with(31, Kolom.KIND_VOORVOEGSEL, "van den")
                .with(44, Kolom.OUDER_ACHTERNAAM, "Curaçao");
    }

    private static CleanTable split(String name, String file) {
        List<List<String>> rows =
                new ArrayList<>(file.lines().map(line -> List.of(line.split(";", -1))).toList());
        List<String> header = rows.removeFirst();
        return new CleanTable(name, header, List.copyOf(rows));
    }

    /// A date as people write it.
    private static String dutch(String text) {
        return text.matches("\\d{4}-\\d{2}-\\d{2}")
                ? text.substring(8) + "-" + text.substring(5, 7) + "-" + text.substring(0, 4)
                : text;
    }

    private static Map<Kolom, String> names() {
        Map<Kolom, String> names = new LinkedHashMap<>();
        names.put(Kolom.EIGEN_KENMERK, "Klantnummer");
        names.put(Kolom.KIND_ACHTERNAAM, "Achternaam kind");
        names.put(Kolom.KIND_VOORVOEGSEL, "Tussenvoegsel kind");
        names.put(Kolom.KIND_VOORLETTERS, "Voorletters kind");
        names.put(Kolom.KIND_BSN, "BSN kind");
        names.put(Kolom.KIND_GEBOORTEDATUM, "Geb.datum kind");
        names.put(Kolom.OUDER_ACHTERNAAM, "Achternaam ouder");
        names.put(Kolom.OUDER_VOORVOEGSEL, "Tussenvoegsel ouder");
        names.put(Kolom.OUDER_VOORLETTERS, "Voorletters ouder");
        names.put(Kolom.OUDER_BSN, "BSN ouder");
        names.put(Kolom.OUDER_GEBOORTEDATUM, "Geb.datum ouder");
        names.put(Kolom.PARTNER_ACHTERNAAM, "Achternaam partner");
        names.put(Kolom.PARTNER_VOORLETTERS, "Voorletters partner");
        names.put(Kolom.PARTNER_BSN, "BSN partner");
        names.put(Kolom.PARTNER_GEBOORTEDATUM, "Geb.datum partner");
        names.put(Kolom.LRK_NUMMER, "LRK-nr");
        names.put(Kolom.LRK_NUMMER_GOB, "LRK gastouderbureau");
        names.put(Kolom.OPVANGSOORT, "Opvangvorm");
        names.put(Kolom.TIJDVAK, "Periode");
        names.put(Kolom.UREN, "Aantal uren");
        names.put(Kolom.UURPRIJS, "Uurtarief");
        names.put(Kolom.KOSTEN, "Factuurbedrag");
        names.put(Kolom.CONTRACT_BEGINDATUM, "Ingangsdatum");
        return names;
    }
}
