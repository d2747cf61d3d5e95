package nl.leverklaar.delivery;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.io.HttpClientResponseHandler;

/// Reads an answer within limits, and only when its length can be proven.
final class AnswerReader implements HttpClientResponseHandler<Answer> {
    private static final int MOST_JSON = 1024 * 1024;
    private static final int MOST_PROBLEM = 4 * 1024;
    private static final int NO_CONTENT = 204;

    private final Watch watch;

    AnswerReader(Watch watch) {
        this.watch = watch;
    }

    @Override
    public Answer handleResponse(ClassicHttpResponse response) throws HttpException, IOException {
        try {
            return new Answer(response.getCode(), headers(response), body(response));
        } catch (IOException e) {
            // Closing would first read what is left, and there may be no end to it.
            watch.abort();
            throw e;
        }
    }

    private static Map<String, String> headers(ClassicHttpResponse response) {
        var headers = new TreeMap<String, String>();
        for (Header header : response.getHeaders()) {
            headers.merge(
                    header.getName().toLowerCase(Locale.ROOT),
                    header.getValue(),
                    (one, other) -> one + ", " + other);
        }
        return headers;
    }

    private byte[] body(ClassicHttpResponse response) throws IOException {
        HttpEntity entity = response.getEntity();
        if (response.getCode() == NO_CONTENT && entity == null) {
            return new byte[0];
        }
        if (entity == null || (entity.getContentLength() < 0 && !entity.isChunked())) {
            throw new NotAsAgreed(Uncertainty.NO_LENGTH);
        }
        return read(entity, response.getCode() >= 400 ? MOST_PROBLEM : MOST_JSON);
    }

    private byte[] read(HttpEntity entity, int most) throws IOException {
        var bytes = new ByteArrayOutputStream();
        InputStream in = entity.getContent();
        var piece = new byte[4096];
        for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
            watch.sign();
            bytes.write(piece, 0, read);
            if (bytes.size() > most) {
                throw new NotAsAgreed(Uncertainty.TOO_LARGE);
            }
        }
        return bytes.toByteArray();
    }
}
