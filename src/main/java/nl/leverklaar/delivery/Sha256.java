package nl.leverklaar.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/// The SHA-256 digest of some bytes.
///
/// @param base64 the 32 bytes in base64, as they travel in JSON and in `Content-Digest`
public record Sha256(String base64) {
    private static final int SIZE = 32;

    public Sha256 {
        if (Base64.getDecoder().decode(base64).length != SIZE) {
            throw new IllegalArgumentException("a SHA-256 digest has 32 bytes");
        }
    }

    public static Sha256 of(byte[] bytes) {
        return ofDigest(algorithm().digest(bytes));
    }

    /// Reads the whole file, a piece at a time.
    public static Sha256 of(Path file) throws IOException {
        var digest = algorithm();
        try (InputStream in = Files.newInputStream(file)) {
            var piece = new byte[64 * 1024];
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                digest.update(piece, 0, read);
            }
        }
        return ofDigest(digest.digest());
    }

    public static Sha256 ofHex(String hex) {
        return ofDigest(HexFormat.of().parseHex(hex));
    }

    /// A fresh algorithm, for whoever reads the bytes anyway; [#ofDigest] takes its result.
    public static MessageDigest algorithm() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    public static Sha256 ofDigest(byte[] digest) {
        return new Sha256(Base64.getEncoder().encodeToString(digest));
    }

    public String hex() {
        return HexFormat.of().formatHex(Base64.getDecoder().decode(base64));
    }

    /// The value of a `Content-Digest` header (RFC 9530).
    public String header() {
        return "sha-256=:" + base64 + ":";
    }

    /// True when a `Content-Digest` header holds this digest; other algorithms in it are not looked at.
    public boolean isIn(String header) {
        for (String member : header.split(",", -1)) {
            if (member.strip().equals(header())) {
                return true;
            }
        }
        return false;
    }
}
