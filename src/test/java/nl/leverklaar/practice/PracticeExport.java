package nl.leverklaar.practice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Makes the month of an organisation that does not exist, in which nothing is wrong.
///
/// Brothers and sisters, single parents, co-ouders, gastouders: whatever an office sees. The same every time.
final class PracticeExport {

    private static final LocalDate MONTH = LocalDate.of(2026, 10, 1);

    private final Random random = new Random(2026_10);
    private final People people = new People(random);
    private final Export export = new Export();
    private int contracts;

    /// @param rows how many rows, or a few more to finish a family
    static Export of(int rows) {
        PracticeExport practice = new PracticeExport();
        while (practice.export.rows().size() < rows) {
            practice.family();
        }
        return practice.export;
    }

    private void family() {
        String surname = people.surname();
        Person parent = adult(random.nextInt(3) == 0 ? people.surname() : surname);
        Map<String, String> parents = new LinkedHashMap<>();
        parent.fill(parents, "ouder");
        boolean together = random.nextInt(4) > 0;
        parents.put("Toeslagpartner", together ? "ja" : "nee");
        if (together) {
            adult(surname).fill(parents, "partner");
        }
        boolean gastouder = random.nextInt(12) == 0;
        for (Person child : children(surname)) {
            Map<String, String> row = row(child, parents, gastouder);
            if (!together && random.nextInt(3) == 0) {
                Map<String, String> other = ofOtherParent(row, surname);
                export.add(row);
                export.add(other);
            } else {
                export.add(row);
            }
        }
    }

    private Person adult(String surname) {
        return people.born(
                people.between(LocalDate.of(1980, 2, 1), LocalDate.of(1998, 12, 30)), surname);
    }

    /// One to three, at least a year and a half apart, or now and then twins.
    private List<Person> children(String surname) {
        List<Person> children = new ArrayList<>();
        LocalDate born = people.between(LocalDate.of(2022, 11, 15), LocalDate.of(2026, 7, 20));
        int dice = random.nextInt(10);
        int count = dice < 6 ? 1 : dice < 9 ? 2 : 3;
        for (int i = 0; i < count; i++) {
            children.add(people.born(born, surname));
            born = random.nextInt(15) == 0 ? born : born.minusDays(560 + random.nextInt(400));
        }
        return children;
    }

    private Map<String, String> row(Person child, Map<String, String> parents, boolean gastouder) {
        boolean school = child.born().plusYears(4).isBefore(MONTH.plusMonths(1));
        Map<String, String> row = new LinkedHashMap<>();
        child.fill(row, "kind");
        row.putAll(parents);
        row.put("Periode", "10-2026");
        row.put("Kindnummer", "K-" + (10_400 + export.rows().size()));
        place(row, school, gastouder);
        contract(row, child, school);
        amounts(row, hours(school), price(school, gastouder));
        return row;
    }

    private void place(Map<String, String> row, boolean school, boolean gastouder) {
        if (gastouder) {
            boolean first = random.nextBoolean();
            row.put("Vestiging", "Gastouderbureau Oefenhof");
            row.put(
                    "LRK-nr",
                    first
                            ? PracticeOrganisation.LRK_GASTOUDER
                            : PracticeOrganisation.LRK_GASTOUDER_2);
            row.put("LRK gastouderbureau", PracticeOrganisation.LRK_GOB);
            row.put("Opvangvorm", school ? "Gastouderopvang 4-12" : "Gastouderopvang 0-4");
        } else {
            row.put("Vestiging", school ? "BSO De Boomhut" : "KDV Het Nest");
            row.put("LRK-nr", school ? PracticeOrganisation.LRK_BSO : PracticeOrganisation.LRK_DO);
            row.put("Opvangvorm", school ? "Buitenschoolse opvang" : "Kinderdagverblijf");
            row.put(
                    "Groep",
                    school
                            ? pick("Spechten", "Uilen", "Vossen")
                            : pick("Kikkers", "Lammetjes", "Egels", "Mussen"));
        }
    }

    private void contract(Map<String, String> row, Person child, boolean school) {
        contracts++;
        LocalDate start = child.born().plusWeeks(school ? 210 : 12).plusDays(random.nextInt(20));
        LocalDate begin = start.isBefore(MONTH) ? start : MONTH;
        row.put("Contractnr", "C%02d-%04d".formatted(begin.getYear() % 100, 137 + contracts * 3));
        row.put("Ingangsdatum", Person.dutch(begin));
        if (random.nextInt(8) == 0) {
            row.put(
                    "Einddatum contract",
                    Person.dutch(MONTH.plusMonths(2).plusDays(random.nextInt(400))));
        }
        row.put("Factuurnummer", "F2610-" + (1000 + contracts));
    }

    private String hours(boolean school) {
        return school
                ? pick("26,50", "31,75", "43,33", "52,00", "60,67", "63,50")
                : pick("66,00", "91,00", "95,33", "110,00", "136,50", "143,00", "182,00");
    }

    private String price(boolean school, boolean gastouder) {
        if (gastouder) {
            return pick("7,95", "8,20", "8,45");
        }
        return school ? pick("9,65", "9,80", "9,95") : pick("10,85", "11,05", "11,20");
    }

    static void amounts(Map<String, String> row, String hours, String price) {
        row.put("Aantal uren", hours);
        row.put("Uurtarief", price);
        BigDecimal cost = number(hours).multiply(number(price)).setScale(2, RoundingMode.HALF_UP);
        row.put("Factuurbedrag", dutch(cost));
    }

    /// The same child at its other parent, who has a contract and hours of his own; together they pay what it needs.
    private Map<String, String> ofOtherParent(Map<String, String> row, String surname) {
        Map<String, String> other = new LinkedHashMap<>(row);
        adult(surname).fill(other, "ouder");
        other.put("Contractnr", "C26-" + (7000 + contracts));
        other.put("Factuurnummer", "F2610-" + (5000 + contracts));
        BigDecimal all = number(row.getOrDefault("Aantal uren", ""));
        BigDecimal half = all.multiply(new BigDecimal("0.6")).setScale(2, RoundingMode.HALF_UP);
        String price = row.getOrDefault("Uurtarief", "");
        amounts(row, dutch(half), price);
        amounts(other, dutch(all.subtract(half)), price);
        return other;
    }

    private static String dutch(BigDecimal number) {
        return number.toString().replace('.', ',');
    }

    static BigDecimal number(String text) {
        return new BigDecimal(text.replace(',', '.'));
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
