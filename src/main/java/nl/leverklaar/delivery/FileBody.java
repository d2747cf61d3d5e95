package nl.leverklaar.delivery;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.AbstractHttpEntity;

/// The delivery file as a request body, a piece at a time and once only.
final class FileBody extends AbstractHttpEntity {
    private static final int PIECE = 32 * 1024;

    private final Path file;
    private final long size;
    private final Progress progress;
    private volatile Runnable sign = () -> {};
    private volatile boolean complete;

    FileBody(Path file, long size, Progress progress) {
        super(ContentType.parse("text/csv; charset=utf-8"), null);
        this.file = file;
        this.size = size;
        this.progress = progress;
    }

    /// Whom to tell that bytes are moving.
    void tells(Watch watch) {
        sign = watch::sign;
    }

    /// False as long as the server cannot have the whole file.
    boolean isComplete() {
        return complete;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            var piece = new byte[PIECE];
            for (long done = 0; done < size; ) {
                int read = in.read(piece, 0, (int) Math.min(PIECE, size - done));
                if (read < 0) {
                    throw new EOFException("the file became shorter");
                }
                done += read;
                complete = done == size;
                out.write(piece, 0, read);
                sign.run();
                progress.at(done, size);
            }
        }
    }

    @Override
    public InputStream getContent() {
        throw new UnsupportedOperationException("a file is written, not read back");
    }

    @Override
    public long getContentLength() {
        return size;
    }

    @Override
    public boolean isStreaming() {
        return true;
    }

    @Override
    public boolean isRepeatable() {
        return false;
    }

    @Override
    public void close() {}
}
