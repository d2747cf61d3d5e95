package nl.leverklaar.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import nl.leverklaar.document.SourceException.Reason;
import org.jspecify.annotations.Nullable;

/// The bytes of a file as they were when it was opened; nothing changes them.
public final class Source {

    /// The largest file that is opened: 256 MiB, what the delivery contract takes.
    public static final long MAX_BYTES = 256L << 20;

    private static final int CHUNK = 1 << 20;

    private final Alignment alignment;
    private final Encoding recognised;
    private final FileType type;
    private final Overrule overrule;
    private final Encoding encoding;
    private @Nullable String sha256;

    private Source(Alignment alignment, Encoding recognised, FileType type, Overrule overrule) {
        this.alignment = alignment;
        this.recognised = recognised;
        this.type = type;
        this.overrule = overrule;
        this.encoding = as(recognised, overrule);
    }

    private static Source of(byte[] file, Encoding recognised, FileType type, Overrule overrule) {
        Alignment alignment = Alignment.of(file, as(recognised, overrule));
        return new Source(alignment, recognised, type, overrule);
    }

    private static Encoding as(Encoding recognised, Overrule overrule) {
        return overrule.letters().map(recognised::as).orElse(recognised);
    }

    private static Source recognised(byte[] bytes, Progress progress) {
        Encoding encoding = Encoding.of(bytes, progress);
        return of(bytes, encoding, FileTypes.of(bytes, encoding), Overrule.NONE);
    }

    /// Reads a file once, from begin to end.
    ///
    /// @throws SourceException when it is no readable file, is too large, or changed while it was read
    public static Source read(Path file, Progress progress) throws SourceException {
        if (Files.isDirectory(file)) {
            throw new SourceException(Reason.DIRECTORY);
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            // A pipe or a device: opening it may wait for ever.
            throw new SourceException(Reason.NOT_A_FILE);
        }
        try {
            long size = Files.size(file);
            if (size > MAX_BYTES) {
                throw new SourceException(Reason.TOO_LARGE);
            }
            var modified = Files.getLastModifiedTime(file);
            byte[] bytes = readAll(file, (int) size, progress);
            if (bytes.length != size
                    || Files.size(file) != size
                    || !Files.getLastModifiedTime(file).equals(modified)) {
                throw new SourceException(Reason.CHANGED);
            }
            return recognised(bytes, progress);
        } catch (NoSuchFileException e) {
            throw new SourceException(Reason.NOT_FOUND);
        } catch (AccessDeniedException e) {
            throw new SourceException(Reason.NO_PERMISSION);
        } catch (FileSystemException e) {
            throw new SourceException(Reason.LOCKED);
        } catch (IOException e) {
            throw new SourceException(Reason.CHANGED);
        }
    }

    /// Wraps bytes that are in memory already, for the practice file.
    public static Source of(byte[] bytes) {
        return recognised(bytes.clone(), Progress.NONE);
    }

    /// Other bytes for a piece of this file, written as the file is; every letter begins where it should.
    Source with(byte[] piece) {
        return new Source(Alignment.none(piece), encoding, type, Overrule.NONE);
    }

    /// The same bytes, read as a person says that they are written.
    public Source as(Overrule said) {
        return of(alignment.file(), recognised, type, said);
    }

    /// What a person says about how it is written.
    public Overrule overrule() {
        return overrule;
    }

    /// The ways in which the letters may be meant, with words of the file, the likeliest first; none when there is no doubt.
    public List<Lettering> letterings() {
        if (!encoding.isGuessed() || !type.isText()) {
            return List.of();
        }
        Letters letters = Letters.of(bytes(), Progress.NONE);
        return ways(letters).stream()
                .map(charset -> new Lettering(charset, letters.samples(charset)))
                .toList();
    }

    private List<Charset> ways(Letters letters) {
        List<Charset> doubtful = letters.doubtful();
        return doubtful.isEmpty() && encoding.isMarkedAsUtf8()
                ? List.of(letters.likeliest(), StandardCharsets.UTF_8)
                : doubtful;
    }

    /// One way in which the letters of a file may be meant.
    ///
    /// @param charset the character set
    /// @param samples words of the file as they are then; they are personal data and not for logs
    public record Lettering(Charset charset, List<String> samples) {}

    /// Reads as many bytes, or fewer where there are fewer; one more where there are more.
    static byte[] readAll(Path file, int size, Progress progress) throws IOException {
        byte[] bytes = new byte[size];
        int length = 0;
        try (InputStream in = Files.newInputStream(file)) {
            while (length < size) {
                int read = in.read(bytes, length, Math.min(CHUNK, size - length));
                if (read < 0) {
                    return Arrays.copyOf(bytes, length);
                }
                length += read;
                progress.at(length, size);
            }
            return in.read() < 0 ? bytes : Arrays.copyOf(bytes, size + 1);
        }
    }

    /// What the file is by its contents.
    public FileType type() {
        return type;
    }

    /// How its bytes stand for letters.
    public Encoding encoding() {
        return encoding;
    }

    /// The length of the file in bytes.
    public int fileSize() {
        return alignment.file().length;
    }

    /// How many bytes there are to read.
    int size() {
        return bytes().length;
    }

    /// Whether it ends with a line end, and is not broken off.
    public boolean endsWithLineEnd() {
        int last = size() - encoding.width();
        int unit = last < 0 ? -1 : encoding.unit(bytes(), last);
        return unit == '\n' || unit == '\r';
    }

    /// Whether a file on disk holds these very bytes, so that it may be the one that was opened.
    public boolean isIn(Path file) {
        try {
            return Files.isRegularFile(file)
                    && Files.size(file) == fileSize()
                    && Arrays.equals(Files.readAllBytes(file), alignment.file());
        } catch (IOException e) {
            // What cannot be read cannot be written over either; writing will say so.
            return false;
        }
    }

    /// The SHA-256 of all bytes, in lower case hexadecimal; made when somebody asks, because it takes time.
    public String sha256Hex() {
        @Nullable String known = sha256;
        if (known == null) {
            known = HexFormat.of().formatHex(sha256().digest(alignment.file()));
            sha256 = known;
        }
        return known;
    }

    /// The bytes to read.
    byte[] bytes() {
        return alignment.bytes();
    }

    /// The bytes to read, and those that the file has in their place.
    Alignment alignment() {
        return alignment;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
