package nl.leverklaar.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class IdentityFileTest {
    private final Instant now = Instant.now();

    @TempDir private Path folder;

    @Test
    void theCertificateIsMadeOnce() throws Exception {
        var first = new IdentityFile(folder).identity(now);
        var second = new IdentityFile(folder).identity(now.plus(Duration.ofDays(300)));
        assertEquals(first.issuer(), second.issuer());
        first.server().verify(first.issuer().getPublicKey());
        first.issuer().verify(first.issuer().getPublicKey());
    }

    @Test
    void anOutdatedOrDamagedOneIsMadeAnew() throws Exception {
        var first = new IdentityFile(folder).identity(now);
        var later = new IdentityFile(folder).identity(now.plus(Duration.ofDays(400)));
        assertNotEquals(first.issuer(), later.issuer());
        Files.writeString(folder.resolve("oefenen.p12"), "kapot");
        assertNotEquals(later.issuer(), new IdentityFile(folder).identity(now).issuer());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nobodyElseCanReadIt() throws Exception {
        new IdentityFile(folder).identity(now);
        var permissions = Files.getPosixFilePermissions(folder.resolve("oefenen.p12"));
        assertEquals("rw-------", PosixFilePermissions.toString(permissions));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }
}
