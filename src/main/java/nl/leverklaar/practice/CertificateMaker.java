package nl.leverklaar.practice;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.List;

/// Makes P-256 certificates without any library: an issuer, and servers signed by it.
final class CertificateMaker {
    private static final byte[] ECDSA_SHA256 = Der.sequence(Der.oid("1.2.840.10045.4.3.2"));
    private static final byte[] CRITICAL = Der.yes();
    private static final byte[] SERVER_AUTH = Der.sequence(Der.oid("1.3.6.1.5.5.7.3.1"));
    private static final int DNS_NAME = 0x82;
    private static final int IP_ADDRESS = 0x87;

    private final SecureRandom random = new SecureRandom();
    private final Instant from;
    private final Instant until;

    CertificateMaker(Instant from, Instant until) {
        this.from = from;
        this.until = until;
    }

    KeyPair keys() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"), random);
        return generator.generateKeyPair();
    }

    X509Certificate issuer(String name, KeyPair keys) throws GeneralSecurityException {
        byte[] extensions =
                Der.sequence(
                        extension(
                                "2.5.29.19",
                                CRITICAL,
                                Der.sequence(Der.yes(), Der.integer(BigInteger.ZERO))),
                        extension("2.5.29.15", CRITICAL, Der.bits(1, new byte[] {0x06})));
        return signed(name, keys, name, keys.getPrivate(), extensions);
    }

    /// @param hosts DNS names, or IPv4 addresses in digits
    X509Certificate server(KeyPair keys, String issuer, PrivateKey issuerKey, List<String> hosts)
            throws GeneralSecurityException {
        byte[] extensions =
                Der.sequence(
                        extension("2.5.29.15", CRITICAL, Der.bits(7, new byte[] {(byte) 0x80})),
                        extension("2.5.29.37", new byte[0], SERVER_AUTH),
                        extension("2.5.29.17", new byte[0], alternativeNames(hosts)));
        return signed(hosts.getFirst(), keys, issuer, issuerKey, extensions);
    }

    private X509Certificate signed(
            String subject, KeyPair keys, String issuer, PrivateKey issuerKey, byte[] extensions)
            throws GeneralSecurityException {
        byte[] content =
                Der.sequence(
                        Der.tagged(0xA0, Der.integer(BigInteger.TWO)),
                        Der.integer(new BigInteger(120, random)),
                        ECDSA_SHA256,
                        name(issuer),
                        Der.sequence(Der.time(from), Der.time(until)),
                        name(subject),
                        keys.getPublic().getEncoded(),
                        Der.tagged(0xA3, extensions));
        var signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(issuerKey, random);
        signature.update(content);
        byte[] certificate = Der.sequence(content, ECDSA_SHA256, Der.bits(0, signature.sign()));
        return (X509Certificate)
                CertificateFactory.getInstance("X.509")
                        .generateCertificate(new ByteArrayInputStream(certificate));
    }

    private static byte[] extension(String oid, byte[] critical, byte[] value) {
        byte[] content = Der.octets(value);
        return critical.length > 0
                ? Der.sequence(Der.oid(oid), critical, content)
                : Der.sequence(Der.oid(oid), content);
    }

    private static byte[] name(String commonName) {
        return Der.sequence(Der.set(Der.sequence(Der.oid("2.5.4.3"), Der.utf8(commonName))));
    }

    private static byte[] alternativeNames(List<String> hosts) {
        return Der.sequence(
                hosts.stream().map(CertificateMaker::alternativeName).toArray(byte[][]::new));
    }

    private static byte[] alternativeName(String host) {
        if (!host.matches("[0-9.]+")) {
            return Der.tagged(DNS_NAME, host.getBytes(StandardCharsets.US_ASCII));
        }
        String[] parts = host.split("\\.", -1);
        var address = new byte[parts.length];
        for (int i = 0; i < parts.length; i++) {
            address[i] = (byte) Integer.parseInt(parts[i]);
        }
        return Der.tagged(IP_ADDRESS, address);
    }
}
