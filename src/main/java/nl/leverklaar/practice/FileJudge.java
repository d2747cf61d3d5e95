package nl.leverklaar.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import nl.leverklaar.delivery.Fout;

/// Looks at every row of a file that comes in for practice. Remembers counts and places, never a value.
///
/// The mirror of the rule that refuses practice data in a real delivery: real data never get into practice.
final class FileJudge implements CsvScanner.Listener {
    private static final Set<String> BSN_COLUMNS = Set.of("kind_bsn", "ouder_bsn", "partner_bsn");
    private static final String LRK_COLUMN = "lrk_nummer";
    private static final String TIJDVAK = "tijdvak";
    private static final int MOST = 10;

    private final TreeMap<Integer, String> watched = new TreeMap<>();
    private final List<Fout> fouten = new ArrayList<>();
    private int rows;
    private String latest = "";

    @Override
    public void field(int column, String text) {
        if (rows == 0) {
            watch(column, text.replace("\uFEFF", "").strip());
        } else if (watched.containsKey(column)) {
            judge(watched.get(column), text.strip());
        }
    }

    @Override
    public void rowEnds() {
        rows++;
    }

    /// Data rows, the header not counted.
    int rows() {
        return Math.max(0, rows - 1);
    }

    /// The latest month in the file as `JJJJ-MM`, or empty.
    String latest() {
        return latest;
    }

    /// What makes that this file may not be practised with.
    List<Fout> fouten() {
        var all = new ArrayList<>(fouten);
        for (String name : BSN_COLUMNS) {
            if (!watched.containsValue(name)) {
                all.add(
                        new Fout(
                                "/" + name,
                                "kolom-ontbreekt",
                                "De kolom " + name + " staat niet in het bestand."));
            }
        }
        return all;
    }

    private void watch(int column, String name) {
        if (BSN_COLUMNS.contains(name) || name.equals(LRK_COLUMN) || name.equals(TIJDVAK)) {
            watched.put(column, name);
        }
    }

    private void judge(String name, String text) {
        if (name.equals(TIJDVAK)) {
            latest =
                    text.matches("[0-9]{4}-[0-9]{2}") && text.compareTo(latest) > 0 ? text : latest;
        } else if (!text.isEmpty() && !text.matches("9999[0-9]{5}") && fouten.size() < MOST) {
            fouten.add(real(name));
        }
    }

    private Fout real(String name) {
        String place = "/" + (rows + 1) + "/" + name;
        return name.equals(LRK_COLUMN)
                ? new Fout(
                        place,
                        "geen-oefen-lrk",
                        "Oefenen kan alleen met een LRK-nummer dat met 9999 begint."
                                + " Echte gegevens horen hier niet.")
                : new Fout(
                        place,
                        "geen-oefen-bsn",
                        "Oefenen kan alleen met een BSN dat met 9999 begint."
                                + " Echte gegevens horen hier niet.");
    }
}
