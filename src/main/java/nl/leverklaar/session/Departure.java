package nl.leverklaar.session;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.leverklaar.document.SafeFile;
import nl.leverklaar.layout.Contract;
import nl.leverklaar.layout.DeliveryFile;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Table;

/// Makes the delivery file of a table in which nothing is left to decide.
final class Departure {

    private final Table table;
    private final int warnings;

    /// @param warnings the number of warnings, all of them confirmed
    Departure(Table table, int warnings) {
        this.table = table;
        this.warnings = warnings;
    }

    Outgoing write(Path folder, int volgnr, Contract contract) throws IOException {
        DeliveryFile delivery = new DeliveryFile(table);
        List<DeliveryFile.Broken> broken = delivery.broken(contract);
        if (!broken.isEmpty()) {
            return new Outgoing.Broken(broken);
        }
        int[] rows = delivery.rows();
        YearMonth periode = periode(rows);
        String kvk = table.canonical(Kolom.HOUDER_KVK, rows[0]);
        Path file = folder.resolve(name(kvk, periode, volgnr));
        SafeFile.Written written = new SafeFile(file).write(delivery::write);
        return new Outgoing.Ready(file, written.size(), written.sha256(), rows, periode, kvk, warnings);
    }

    /// The delivery month: the latest tijdvak.
    private YearMonth periode(int[] rows) {
        return Arrays.stream(rows)
                .mapToObj(row -> table.canonical(Kolom.TIJDVAK, row))
                .distinct()
                .map(YearMonth::parse)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static String name(String kvk, YearMonth periode, int volgnr) {
        return "KOO_%s_%d%02d_%d.csv".formatted(kvk, periode.getYear(), periode.getMonthValue(), volgnr);
    }
}
