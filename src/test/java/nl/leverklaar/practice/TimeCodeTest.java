package nl.leverklaar.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeCodeTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private Instant now = Instant.ofEpochSecond(1_000_000);
    private final TimeCode codes = new TimeCode(SECRET, 6);
    private final TimeCodeLock lock = new TimeCodeLock(codes, () -> now, step -> {});

    /// RFC 6238, appendix B, the rows of SHA-1.
    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void codesAreThoseOfTheStandard(long seconds, String expected) {
        Instant time = Instant.ofEpochSecond(seconds);
        assertEquals(expected, new TimeCode(SECRET, 8).at(TimeCode.step(time)));
        assertEquals(expected.substring(2), codes.at(TimeCode.step(time)));
    }

    private String codeAt(int seconds) {
        return codes.at(TimeCode.step(now.plusSeconds(seconds)));
    }

    @Test
    void theNeighboursOfNowOpenToo() {
        assertTrue(lock.opens(codeAt(-30)));
        assertTrue(lock.opens(codeAt(0)));
        assertTrue(lock.opens(codeAt(30)));
    }

    @Test
    void twoStepsAwayDoesNotOpen() {
        assertFalse(lock.opens(codeAt(-60)));
        assertFalse(lock.opens(codeAt(60)));
    }

    @Test
    void aCodeOpensOnceEvenAfterMoreTime() {
        String code = codeAt(30);
        assertTrue(lock.opens(code));
        now = now.plusSeconds(30);
        assertFalse(lock.opens(code));
        now = now.plusSeconds(30);
        assertFalse(lock.opens(code));
    }

    @Test
    void aCodeIsShownUntilItIsUsedAndThreeCanBeUsedInHalfAMinute() {
        var credentials = new Credentials(() -> now);
        var opening = new TimeCodeLock(credentials.codes(), () -> now, credentials::used);
        assertEquals(credentials.code(), credentials.code());
        for (int i = 0; i < 3; i++) {
            assertTrue(opening.opens(credentials.code()));
        }
        assertFalse(opening.opens(credentials.code()));
    }
}
