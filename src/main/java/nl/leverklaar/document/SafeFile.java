package nl.leverklaar.document;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// Writes a file so that at every moment there is either the old one or the whole new one.
///
/// A temporary file beside the target, owner-only from its creation, is written, forced to disk, read back and compared,
/// and then moved in one step. A virus scanner or Excel may hold a file for some milliseconds: five tries.
public final class SafeFile {

    private static final int TRIES = 5;
    private static final long FIRST_WAIT_MILLIS = 20;

    /// Writes the contents; it may close the stream.
    @FunctionalInterface
    public interface Contents {
        void writeTo(OutputStream out) throws IOException;
    }

    /// What was written.
    ///
    /// @param size the number of bytes
    /// @param sha256 the SHA-256 of them, 32 bytes
    public record Written(long size, byte[] sha256) {

        /// The digest in lower case hexadecimal.
        public String sha256Hex() {
            return HexFormat.of().formatHex(sha256);
        }
    }

    private final Path target;

    public SafeFile(Path target) {
        this.target = target.toAbsolutePath();
    }

    /// Writes the file anew.
    ///
    /// @throws WriteException when it cannot be written; the target is then as it was
    public Written write(Contents contents) throws WriteException {
        try {
            return writeAnew(contents);
        } catch (WriteException e) {
            throw e;
        } catch (IOException e) {
            throw new WriteException(Unwritable.of(e, target), e);
        }
    }

    private Written writeAnew(Contents contents) throws IOException {
        Optional<Unwritable> before = Unwritable.before(target);
        if (before.isPresent()) {
            throw new WriteException(before.get());
        }
        Path temporary = createTemporary();
        try {
            Written written = writeTemporary(temporary, contents);
            if (!Arrays.equals(written.sha256(), digestOf(temporary))) {
                throw new IOException("the file read back differs from what was written");
            }
            move(temporary);
            forceDirectory();
            return written;
        } catch (IOException e) {
            // A full disk is full only as long as what was half written is there.
            throw new WriteException(Unwritable.of(e, target), e);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private Path createTemporary() throws IOException {
        Path directory = target.getParent();
        boolean posix = Files.getFileStore(directory).supportsFileAttributeView("posix");
        FileAttribute<?>[] attributes =
                posix
                        ? new FileAttribute<?>[] {
                            PosixFilePermissions.asFileAttribute(
                                    PosixFilePermissions.fromString("rw-------"))
                        }
                        : new FileAttribute<?>[0];
        return Files.createTempFile(directory, ".leverklaar-", ".tmp", attributes);
    }

    private static Written writeTemporary(Path temporary, Contents contents) throws IOException {
        MessageDigest digest = Source.sha256();
        try (FileChannel channel = FileChannel.open(temporary, Set.of(StandardOpenOption.WRITE))) {
            OutputStream out =
                    new DigestOutputStream(
                            new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16),
                            digest);
            contents.writeTo(new Unclosed(out));
            out.flush();
            channel.force(true);
            return new Written(channel.size(), digest.digest());
        } catch (UncheckedIOException e) {
            // What is written row by row tells a failure so.
            throw e.getCause();
        }
    }

    private static byte[] digestOf(Path file) throws IOException {
        MessageDigest digest = Source.sha256();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            int read;
            while ((read = in.read(buffer)) >= 0) {
                digest.update(buffer, 0, read);
            }
        }
        return digest.digest();
    }

    private void move(Path temporary) throws IOException {
        long wait = FIRST_WAIT_MILLIS;
        for (int attempt = 1; ; attempt++) {
            try {
                Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
                return;
            } catch (AtomicMoveNotSupportedException e) {
                throw e;
            } catch (FileSystemException e) {
                if (attempt == TRIES) {
                    throw e;
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(wait));
                wait *= 2;
            }
        }
    }

    /// Makes the new name itself survive a power cut; Windows does that by itself and cannot open a directory.
    private void forceDirectory() throws IOException {
        if (System.getProperty("os.name").startsWith("Windows")) {
            return;
        }
        try (FileChannel directory =
                FileChannel.open(target.getParent(), StandardOpenOption.READ)) {
            directory.force(true);
        }
    }

    /// Outlives a writer that closes what it writes to, because the file must still be forced to disk.
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
