package nl.leverklaar.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import nl.leverklaar.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {

    private static final Delivered JUNE =
            new Delivered(
                    "KO-2026-000123",
                    Instant.parse("2026-07-03T12:32:00Z"),
                    YearMonth.of(2026, 6),
                    230,
                    214,
                    2,
                    "lever.example",
                    "ab".repeat(32),
                    false);

    @TempDir Path folder;

    @Test
    void aNewComputerHasTheFirstSettings() {
        SettingsFile file = SettingsFile.open(folder.resolve("data"));
        assertEquals(Settings.FIRST, file.current());
        assertFalse(file.wasBroken());
    }

    @Test
    void whatIsKeptIsThereTheNextTime() {
        SettingsFile file = SettingsFile.open(folder.resolve("data"));
        Profile profile =
                new Profile("Oefenhof", "12345678", "https://lever.example/v1", "", "", "");
        RememberedMapping mapping = new RememberedMapping(Map.of("kind_bsn", "nummer"));
        assertTrue(
                file.update(all ->
                        all.with(profile)
                                .with(Looks.FIRST.in(Theme.DARK).in(Texts.Language.EN))
                                .remember("f00", mapping)
                                .keep(JUNE)));
        assertEquals(file.current(), SettingsFile.open(folder.resolve("data")).current());
        assertEquals(
                Optional.of(JUNE),
                SettingsFile.open(folder.resolve("data"))
                        .current()
                        .delivered(YearMonth.of(2026, 6)));
    }

    @Test
    void aBrokenFileIsSetAsideAndSaid() throws IOException {
        Path data = Files.createDirectory(folder.resolve("data"));
        Files.writeString(data.resolve("settings.json"), "{\"looks\": 3");
        SettingsFile file = SettingsFile.open(data);
        assertTrue(file.wasBroken());
        assertEquals(Settings.FIRST, file.current());
        assertEquals("{\"looks\": 3", Files.readString(data.resolve("settings-broken.json")));
    }

    @Test
    void aValueOfTheWrongKindIsBrokenToo() throws IOException {
        Path data = Files.createDirectory(folder.resolve("data"));
        Files.writeString(
                data.resolve("settings.json"), "{\"deliveries\": [{\"periode\": \"juni\"}]}");
        assertTrue(SettingsFile.open(data).wasBroken());
    }

    @Test
    void whatAnOlderVersionDidNotWriteGetsItsFirstValue() throws IOException {
        Path data = Files.createDirectory(folder.resolve("data"));
        Files.writeString(data.resolve("settings.json"), "{\"looks\": {\"theme\": \"DARK\"}}");
        Settings read = SettingsFile.open(data).current();
        assertEquals(Looks.FIRST.in(Theme.DARK), read.looks());
        assertEquals(Profile.NONE, read.profile());
    }

    @Test
    void nobodyElseCanReadTheFile() throws IOException {
        Path data = folder.resolve("data");
        SettingsFile.open(data).update(all -> all);
        if (data.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertEquals(
                    "rwx------",
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(data)));
            assertEquals(
                    "rw-------",
                    PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(data.resolve("settings.json"))));
        }
    }

    @Test
    void eachSystemHasItsOwnPlace() {
        Path home = Path.of("/home/x");
        assertEquals(
                home.resolve("Library/Application Support/Leverklaar"),
                DataFolder.of("Mac OS X", home, Map.of()));
        assertEquals(
                home.resolve(".local/share/leverklaar"), DataFolder.of("Linux", home, Map.of()));
        assertEquals(
                Path.of("/data/leverklaar"),
                DataFolder.of("Linux", home, Map.of("XDG_DATA_HOME", "/data")));
        assertEquals(
                Path.of("/local/Leverklaar"),
                DataFolder.of("Windows 11", home, Map.of("LOCALAPPDATA", "/local")));
    }

    @Test
    void whatACrashLeftOnItsWayOutIsGoneADayLater() throws IOException {
        SettingsFile file = SettingsFile.open(folder.resolve("data"));
        Path stale = Files.writeString(file.outbox().resolve("KOO_12345678_202610_1.csv"), "x");
        Path recent = Files.writeString(file.outbox().resolve("KOO_12345678_202610_1.csv"), "x");
        FileTime longAgo = FileTime.from(Instant.now().minus(Duration.ofDays(2)));
        Files.setLastModifiedTime(stale, longAgo);

        Path fresh = file.outbox();

        assertFalse(Files.exists(stale));
        assertTrue(Files.exists(recent));
        assertTrue(Files.isDirectory(fresh));
    }
}
