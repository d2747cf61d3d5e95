package nl.leverklaar.delivery;

import java.security.SecureRandom;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.Timeout;

/// Makes requests with the headers every one of them has.
final class Requests {
    private final Endpoint endpoint;
    private final Traceparent traceparent = new Traceparent(new SecureRandom());

    Requests(Endpoint endpoint) {
        this.endpoint = endpoint;
    }

    HttpUriRequestBase anonymous(String method, String path) {
        var request = new HttpUriRequestBase(method, endpoint.at(path));
        request.setHeader(HttpHeaders.ACCEPT, "application/json, application/problem+json");
        request.setHeader("traceparent", traceparent.next());
        return request;
    }

    HttpUriRequestBase of(Access access, String method, String path) {
        var request = anonymous(method, path);
        request.setHeader(HttpHeaders.AUTHORIZATION, access.authorization());
        return request;
    }

    static HttpUriRequestBase json(HttpUriRequestBase request, byte[] body) {
        request.setEntity(new ByteArrayEntity(body, ContentType.create("application/json")));
        return request;
    }

    /// The server may say no before the file leaves this computer.
    static HttpUriRequestBase file(
            HttpUriRequestBase request, FileBody body, Sha256 digest, Timeouts timeouts) {
        request.setHeader("Content-Digest", digest.header());
        request.setConfig(
                RequestConfig.custom()
                        .setExpectContinueEnabled(true)
                        .setAuthenticationEnabled(false)
                        .setResponseTimeout(Timeout.of(timeouts.silence()))
                        .build());
        request.setEntity(body);
        return request;
    }
}
