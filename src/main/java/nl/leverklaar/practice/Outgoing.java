package nl.leverklaar.practice;

import java.io.IOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import nl.leverklaar.delivery.Sha256;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.io.HttpFilterChain;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.message.BasicClassicHttpResponse;

/// Sends an answer with the headers every answer has.
final class Outgoing {
    private static final String VERSION = "1.0.0";

    private final HttpFilterChain.ResponseTrigger trigger;
    private final Incoming incoming;

    Outgoing(HttpFilterChain.ResponseTrigger trigger, Incoming incoming) {
        this.trigger = trigger;
        this.incoming = incoming;
    }

    void send(PracticeWorld world, Reply reply) throws HttpException, IOException {
        var response = new BasicClassicHttpResponse(reply.status());
        response.setHeader("API-Version", VERSION);
        response.setHeader(
                "Date",
                DateTimeFormatter.RFC_1123_DATE_TIME.format(
                        world.clock().instant().atOffset(ZoneOffset.UTC)));
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Strict-Transport-Security", "max-age=31536000");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Content-Security-Policy", "frame-ancestors 'none'");
        reply.headers().forEach(response::setHeader);
        body(response, reply);
        if (incoming.abandons()) {
            response.setHeader("Connection", "close");
        }
        trigger.submitResponse(response);
    }

    private static void body(ClassicHttpResponse response, Reply reply) {
        if (!reply.mediaType().isEmpty()) {
            response.setHeader("Content-Digest", Sha256.of(reply.body()).header());
            response.setEntity(
                    new ByteArrayEntity(reply.body(), ContentType.create(reply.mediaType())));
        }
    }
}
