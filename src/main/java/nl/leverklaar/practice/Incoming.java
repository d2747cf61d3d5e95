package nl.leverklaar.practice;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.io.HttpFilterChain;
import org.apache.hc.core5.http.message.BasicClassicHttpResponse;

/// A request as it comes in from the connection.
final class Incoming {
    // The answer leaves only after the rest is skipped, so waiting for more than this would keep it
    // back.
    private static final long MOST_TO_SKIP = 64L * 1024;

    private final ClassicHttpRequest request;
    private final HttpFilterChain.ResponseTrigger trigger;
    private boolean waiting;

    Incoming(ClassicHttpRequest request, HttpFilterChain.ResponseTrigger trigger) {
        this.request = request;
        this.trigger = trigger;
        this.waiting = request.containsHeader("Expect");
    }

    URI uri() throws URISyntaxException {
        return request.getUri();
    }

    /// Where the types of problems hang under.
    String base() {
        return "https://" + request.getAuthority() + "/v1";
    }

    Question question(List<String> path) throws URISyntaxException {
        return new Question(request.getMethod(), path, query(), headers(), this::open);
    }

    /// Leaves an unread body where it is when it is long or never came; true when the connection is of no more use.
    boolean abandons() {
        HttpEntity body = request.getEntity();
        boolean unread =
                body != null
                        && (waiting || body.getContentLength() > MOST_TO_SKIP || body.isChunked());
        if (unread) {
            request.setEntity(null);
        }
        return unread;
    }

    private InputStream open() throws IOException {
        if (waiting) {
            waiting = false;
            goOn();
        }
        HttpEntity body = request.getEntity();
        return body == null ? InputStream.nullInputStream() : body.getContent();
    }

    private void goOn() throws IOException {
        try {
            trigger.sendInformation(new BasicClassicHttpResponse(100));
        } catch (HttpException e) {
            throw new IOException("the client cannot be told to go on", e);
        }
    }

    private Map<String, String> headers() {
        var headers = new TreeMap<String, String>();
        for (Header header : request.getHeaders()) {
            headers.merge(
                    header.getName().toLowerCase(Locale.ROOT),
                    header.getValue(),
                    (one, other) -> one + ", " + other);
        }
        return headers;
    }

    private Map<String, String> query() throws URISyntaxException {
        var query = new TreeMap<String, String>();
        String raw = uri().getRawQuery();
        for (String pair : raw == null ? new String[0] : raw.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            query.put(
                    parts[0],
                    parts.length > 1 ? URLDecoder.decode(parts[1], StandardCharsets.UTF_8) : "");
        }
        return query;
    }
}
