package nl.leverklaar.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Ids, digests and traces.
class IdentifiersTest {
    private static final RandomGenerator RANDOM = RandomGenerator.getDefault();

    @Test
    void anIdHoldsItsTimeVersionAndVariant() {
        UUID id = new Uuid7(() -> Instant.ofEpochMilli(0x017F22E279B0L), RANDOM).next();
        assertTrue(id.toString().startsWith("017f22e2-79b0-7"));
        assertEquals(7, id.version());
        assertEquals(2, id.variant());
    }

    @Test
    void idsOfTheSameMomentDiffer() {
        var maker = new Uuid7(() -> Instant.EPOCH, RANDOM);
        var ids = new HashSet<UUID>();
        for (int i = 0; i < 10_000; i++) {
            ids.add(maker.next());
        }
        assertEquals(10_000, ids.size());
    }

    @Test
    void aDigestIsTheSameFromBytesFileAndHex(@TempDir Path folder) throws IOException {
        // FIPS 180-4, "abc".
        String hex = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assertEquals(hex, Sha256.of("abc".getBytes(StandardCharsets.UTF_8)).hex());
        assertEquals(Sha256.ofHex(hex), Sha256.of(Sample.file(folder, "abc")));
    }

    @Test
    void aDigestIsFoundBesideOthersInAHeader() {
        Sha256 digest = Sha256.of(new byte[0]);
        assertTrue(digest.isIn("md5=:x:, " + digest.header()));
        assertFalse(digest.isIn("sha-512=:" + digest.base64() + ":"));
        assertFalse(digest.isIn(""));
    }

    @Test
    void halfADigestIsNone() {
        assertThrows(IllegalArgumentException.class, () -> new Sha256("YWJj"));
    }

    @Test
    void aTraceHasTheFormOfW3c() {
        assertTrue(new Traceparent(RANDOM).next().matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01"));
    }

    @Test
    void numbersOfOrganisationsHaveTheirLength() {
        assertThrows(IllegalArgumentException.class, () -> Organisatie.kvk("123"));
        assertThrows(IllegalArgumentException.class, () -> Organisatie.lrk("12345678"));
    }
}
