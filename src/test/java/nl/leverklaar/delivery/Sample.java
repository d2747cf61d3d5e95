package nl.leverklaar.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.UUID;

/// A small practice delivery file and its announcement.
public final class Sample {
    public static final String HEADER =
            "tijdvak;kind_bsn;ouder_bsn;partner_bsn;kind_achternaam\r\n";
    public static final String ROWS =
            "2026-10;999990019;999990020;;\"Berg; \"\"van\"\"\r\nden\"\r\n2026-09;;999990020;999990032;Vries\r\n";

    private Sample() {}

    public static Path file(Path folder) throws IOException {
        return file(folder, HEADER + ROWS);
    }

    public static Path file(Path folder, String csv) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "levering", ".csv"), csv);
    }

    public static UUID id() {
        return new Uuid7(InstantSource.system(), new SecureRandom()).next();
    }

    public static Announcement announcement(Path file) throws IOException {
        return announcement(id(), file, 2);
    }

    public static Announcement announcement(UUID id, Path file, int rows) throws IOException {
        return new Announcement(
                id,
                Organisatie.kvk("12345678"),
                YearMonth.of(2026, 10),
                SoortLevering.EERSTE,
                Bestand.of(file, "koo-maandlevering/1.0", rows),
                new Controle("2026.1", 0, 3, true),
                Instant.parse("2026-11-02T08:00:00Z"));
    }
}
