package nl.leverklaar.practice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nl.leverklaar.kind.Elfproef;

/// Makes mistakes in a clean export, of the kinds an office makes and Excel and planning packages add to them.
///
/// Each is made in rows of its own, so that one mistake is one finding; only the unknown product, which stands in forty
/// rows, may meet another. What is asked of a person is counted in `PracticeFileTest`.
final class PracticeMistakes {

    private final Export export;
    private final Set<Map<String, String>> taken =
            Collections.newSetFromMap(new IdentityHashMap<>());
    private int turn;

    private PracticeMistakes(Export export) {
        this.export = export;
    }

    static Export in(Export export) {
        PracticeMistakes mistakes = new PracticeMistakes(export);
        mistakes.bsns();
        mistakes.locations();
        mistakes.dates();
        mistakes.amounts();
        mistakes.partners();
        mistakes.rows();
        mistakes.products();
        return export;
    }

    private void bsns() {
        // a typist and a scanner: O for 0, l for 1, S for 5
        letters("BSN kind", this::childOnce, 7);
        letters("BSN ouder", this::alone, 5);
        for (Map<String, String> baby : babies(9)) {
            baby.put("BSN kind", "");
        }
        put("BSN kind", this::childOnce, wrong(1), wrong(2), wrong(3));
        put("BSN partner", this::aloneWithPartner, wrong(4));
        put("BSN kind", this::childOnce, "99991234", "9999012345");
        put("BSN partner", this::aloneWithPartner, "999999999", "999999999", "999999999");
        put("BSN kind", this::childOnce, "9,9999E+08", "9,9999E+08", "9,9999E+08");
        for (int i = 0; i < 5; i++) {
            change(
                    "BSN kind",
                    this::childOnce,
                    bsn ->
                            bsn.substring(0, 4)
                                    + "."
                                    + bsn.substring(4, 6)
                                    + "."
                                    + bsn.substring(6));
        }
        for (int i = 0; i < 4; i++) {
            change("BSN ouder", this::alone, bsn -> bsn + ",00");
        }
    }

    private void locations() {
        put("LRK-nr", this::isDagopvang, "99998001", "99998001", "99998001", "99998OO14");
        put("LRK-nr", this::isBso, "999980027", "999980027", "999980027", "999980027");
        put("Periode", this::childOnce, "herfst", "herfst", "12-2026", "12-2026");
    }

    private void dates() {
        put("Geb.datum kind", this::childOnce, "31-9-2024", "12-5-24", "20-8-24", "", "");
        put("Geb.datum ouder", this::alone, "30-2-1990", "0-0-1989", "0-0-1991");
        // one date as Americans write it, so that of some others nobody knows what the day is
        put("Einddatum contract", this::endsLater, "8-31-2027");
    }

    private void amounts() {
        put("Aantal uren", this::childOnce, "n.v.t.");
        put("Factuurbedrag", this::childOnce, "zie factuur", "-45,00", "-45,00");
        // decimals with a point in one row, so that of a point in another nobody knows what it is
        change("Factuurbedrag", this::childOnce, cost -> cost.replace(',', '.'));
        change(
                "Factuurbedrag",
                this::costsThousands,
                cost -> cost.charAt(0) + "." + cost.substring(1, 4));
        put("Voorletters kind", this::childOnce, "");
        put("Achternaam ouder", this::alone, "");
        for (int i = 0; i < 5; i++) {
            change("Factuurbedrag", this::childOnce, cost -> cost.replaceAll("^(\\d)", "$1" + "1"));
        }
        change("Aantal uren", this::isDagopvang, hours -> hours.replace(",", ""));
        for (int i = 0; i < 2; i++) {
            Map<String, String> row = take(this::isDagopvang);
            PracticeExport.amounts(row, "242,00", row.getOrDefault("Uurtarief", ""));
        }
    }

    private void partners() {
        put("Toeslagpartner", this::aloneWithPartner, "samenwonend", "samenwonend", "nee", "nee");
        for (int i = 0; i < 3; i++) {
            Map<String, String> row = take(this::aloneWithPartner);
            row.put("Achternaam partner", "");
            row.put("Geb.datum partner", "");
        }
        put("Geb.datum ouder", this::alone, "3-4-2015");
        put("Geb.datum kind", this::isYoung, "15-11-2026");
    }

    private void rows() {
        Map<String, String> same = take(this::alone);
        same.put("BSN kind", same.getOrDefault("BSN ouder", ""));
        Map<String, String> child = take(this::childOnce);
        take(this::alone).put("BSN ouder", child.getOrDefault("BSN kind", ""));
        Map<String, String> ended = take(this::isBso);
        ended.put("Ingangsdatum", "16-9-2026");
        ended.put("Einddatum contract", "15-9-2025");
        take(this::isDagopvang).put("Groep", "Kikkers; Egels");
        Map<String, String> cut = take(this::isBso);
        List.of("Factuurnummer", "Einddatum contract", "Ingangsdatum", "Contractnr")
                .forEach(cut::remove);
        for (int i = 0; i < 3; i++) {
            again(take(this::childOnce));
        }
        Map<String, String> twice = again(take(this::isDagopvang));
        PracticeExport.amounts(twice, "22,00", twice.getOrDefault("Uurtarief", ""));
        tooMuchTogether();
    }

    /// A child that went to school this month: dagopvang and bso, each below the limit and above it together.
    private void tooMuchTogether() {
        Map<String, String> row = take(this::isBso);
        row.put("Geb.datum kind", "9-10-2022");
        Map<String, String> before = again(row);
        before.put("Vestiging", "KDV Het Nest");
        before.put("LRK-nr", PracticeOrganisation.LRK_DO);
        before.put("Opvangvorm", "Kinderdagverblijf");
        PracticeExport.amounts(before, "182,00", "11,05");
        PracticeExport.amounts(row, "63,50", "9,80");
    }

    private void products() {
        put("Opvangvorm", this::isBso, "TSO", "TSO");
        for (int i = 0; i < 4; i++) {
            take(this::isGastouder).put("Opvangvorm", "Gastouderopvang");
        }
        export.rows().stream()
                .filter(this::isDagopvang)
                .filter(row -> !taken.contains(row))
                .limit(40)
                .forEach(row -> row.put("Opvangvorm", "Flexopvang"));
    }

    private void letters(String column, Predicate<Map<String, String>> where, int count) {
        for (int i = 0; i < count; i++) {
            change(
                    column,
                    row -> where.test(row) && row.getOrDefault(column, "").matches("9999.*[015].*"),
                    bsn -> {
                        int at =
                                Math.max(
                                        bsn.lastIndexOf('0'),
                                        Math.max(bsn.lastIndexOf('1'), bsn.lastIndexOf('5')));
                        char letter = "OlS".charAt("015".indexOf(bsn.charAt(at)));
                        return bsn.substring(0, at) + letter + bsn.substring(at + 1);
                    });
        }
    }

    /// The youngest children, whose number has not come yet.
    private List<Map<String, String>> babies(int count) {
        List<Map<String, String>> babies = new ArrayList<>();
        for (Map<String, String> row : export.rows()) {
            String born = row.getOrDefault("Geb.datum kind", "");
            if (babies.size() < count
                    && born.matches("\\d+-[3-8]-2026")
                    && childOnce(row)
                    && taken.add(row)) {
                babies.add(row);
            }
        }
        return babies;
    }

    /// Nine digits of the practice range that no BSN has.
    private static String wrong(int seed) {
        String number = String.valueOf(999_931_000 + seed * 1_717);
        return Elfproef.holds(number) ? String.valueOf(Integer.parseInt(number) + 1) : number;
    }

    private void put(String column, Predicate<Map<String, String>> where, String... texts) {
        for (String text : texts) {
            take(where).put(column, text);
        }
    }

    private void change(
            String column,
            Predicate<Map<String, String>> where,
            java.util.function.UnaryOperator<String> to) {
        Map<String, String> row = take(where);
        row.put(column, to.apply(row.getOrDefault(column, "")));
    }

    /// A second row like this one, some rows further.
    private Map<String, String> again(Map<String, String> row) {
        Map<String, String> copy = new LinkedHashMap<>(row);
        int at = indexOf(row) + 9;
        export.rows().add(Math.min(at, export.rows().size()), copy);
        taken.add(copy);
        return copy;
    }

    private int indexOf(Map<String, String> row) {
        for (int i = 0; i < export.rows().size(); i++) {
            if (export.rows().get(i) == row) {
                return i;
            }
        }
        throw new IllegalArgumentException();
    }

    /// A row that has no mistake yet, now here and now there in the file.
    private Map<String, String> take(Predicate<Map<String, String>> where) {
        List<Map<String, String>> free =
                export.rows().stream().filter(row -> !taken.contains(row)).filter(where).toList();
        turn += 7;
        Map<String, String> row = free.get(turn % free.size());
        taken.add(row);
        return row;
    }

    private boolean isDagopvang(Map<String, String> row) {
        return is(row, "Opvangvorm", "Kinderdagverblijf") && childOnce(row);
    }

    private boolean isYoung(Map<String, String> row) {
        return isDagopvang(row) && row.getOrDefault("Geb.datum kind", "").endsWith("-2026");
    }

    private boolean isBso(Map<String, String> row) {
        return is(row, "Opvangvorm", "Buitenschoolse opvang") && childOnce(row);
    }

    private boolean isGastouder(Map<String, String> row) {
        return row.getOrDefault("Opvangvorm", "").startsWith("Gastouderopvang ") && childOnce(row);
    }

    private boolean costsThousands(Map<String, String> row) {
        return childOnce(row) && row.getOrDefault("Factuurbedrag", "").matches("1\\d{3},00");
    }

    private boolean endsLater(Map<String, String> row) {
        return !row.getOrDefault("Einddatum contract", "").isEmpty();
    }

    /// The child has one row.
    private boolean childOnce(Map<String, String> row) {
        return times("BSN kind", row) == 1;
    }

    /// Parent and child have one row.
    private boolean alone(Map<String, String> row) {
        return childOnce(row) && times("BSN ouder", row) == 1;
    }

    private boolean aloneWithPartner(Map<String, String> row) {
        return alone(row) && is(row, "Toeslagpartner", "ja");
    }

    private long times(String column, Map<String, String> row) {
        String value = row.getOrDefault(column, "");
        return export.rows().stream().filter(of -> is(of, column, value)).count();
    }

    private static boolean is(Map<String, String> row, String column, String value) {
        return row.getOrDefault(column, "").equals(value);
    }
}
