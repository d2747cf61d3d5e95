package nl.leverklaar.practice;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;

/// Keeps the practice certificate in a folder, so that it has to be made only once a year.
final class IdentityFile {
    private static final String NAME = "oefenen.p12";
    private static final String ALIAS = "server";
    // Protects nothing: the file is the owner's alone, and the key opens only the practice profile
    // of this computer.
    private static final String PASSWORD = "oefenen";

    private final Path file;

    IdentityFile(Path folder) {
        this.file = folder.resolve(NAME);
    }

    PracticeIdentity identity(Instant now) throws IOException, GeneralSecurityException {
        Optional<PracticeIdentity> kept = kept().filter(identity -> identity.isValidAt(now));
        if (kept.isPresent()) {
            return kept.get();
        }
        PracticeIdentity fresh = PracticeIdentity.fresh(now);
        keep(fresh);
        return fresh;
    }

    /// A damaged file counts as none.
    private Optional<PracticeIdentity> kept() {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            var store = KeyStore.getInstance("PKCS12");
            store.load(in, PASSWORD.toCharArray());
            return identity(store);
        } catch (IOException | GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private static Optional<PracticeIdentity> identity(KeyStore store)
            throws GeneralSecurityException {
        Certificate[] chain = store.getCertificateChain(ALIAS);
        return store.getKey(ALIAS, PASSWORD.toCharArray()) instanceof PrivateKey key
                        && chain != null
                ? Optional.of(
                        new PracticeIdentity(
                                key, (X509Certificate) chain[0], (X509Certificate) chain[1]))
                : Optional.empty();
    }

    private void keep(PracticeIdentity identity) throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry(ALIAS, identity.key(), PASSWORD.toCharArray(), identity.chain());
        Path fresh = Files.createTempFile(file.getParent(), NAME, ".new", ownerOnly());
        try (OutputStream out = Files.newOutputStream(fresh)) {
            store.store(out, PASSWORD.toCharArray());
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static FileAttribute<?>[] ownerOnly() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
