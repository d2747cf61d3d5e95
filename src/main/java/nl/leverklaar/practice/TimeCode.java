package nl.leverklaar.practice;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// One-time codes by time (RFC 6238): SHA-1, a new code every 30 seconds.
final class TimeCode {
    private static final int STEP = 30;

    private final SecretKeySpec secret;
    private final int digits;

    TimeCode(byte[] secret, int digits) {
        this.secret = new SecretKeySpec(secret, "HmacSHA1");
        this.digits = digits;
    }

    static long step(Instant time) {
        return Math.floorDiv(time.getEpochSecond(), STEP);
    }

    String at(long step) {
        byte[] hash = hash(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int from = hash[hash.length - 1] & 0x0F;
        int number = ByteBuffer.wrap(hash).getInt(from) & 0x7FFF_FFFF;
        String text = String.format(Locale.ROOT, "%010d", number);
        return text.substring(text.length() - digits);
    }

    private byte[] hash(byte[] counter) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(secret);
            return mac.doFinal(counter);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA1", e);
        }
    }
}
