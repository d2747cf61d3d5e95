package nl.leverklaar.practice;

import java.io.IOException;
import java.net.URISyntaxException;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import nl.leverklaar.delivery.Fout;
import nl.leverklaar.delivery.ProblemCode;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.io.HttpFilterChain;
import org.apache.hc.core5.http.io.HttpFilterHandler;
import org.apache.hc.core5.http.protocol.HttpContext;

/// Where requests come in: finds the world they are for, and brings its answer back.
final class Reception implements HttpFilterHandler {
    private static final int MOST_AT_ONCE = 16;

    private final Function<String, PracticeWorld> worlds;
    private final Semaphore places = new Semaphore(MOST_AT_ONCE);

    /// @param worlds by scenario code; refuses codes that do not exist
    Reception(Function<String, PracticeWorld> worlds) {
        this.worlds = worlds;
    }

    @Override
    public void handle(
            ClassicHttpRequest request,
            HttpFilterChain.ResponseTrigger trigger,
            HttpContext context,
            HttpFilterChain chain)
            throws HttpException, IOException {
        var incoming = new Incoming(request, trigger);
        var outgoing = new Outgoing(trigger, incoming);
        if (!places.tryAcquire()) {
            outgoing.send(worlds.apply("goed"), busy(incoming));
            return;
        }
        try {
            answer(incoming, outgoing);
        } finally {
            places.release();
        }
    }

    private void answer(Incoming incoming, Outgoing outgoing) throws HttpException, IOException {
        PracticeWorld world = worlds.apply("goed");
        Reply reply;
        try {
            Address address = Address.of(incoming.uri());
            world = worlds.apply(address.scenario());
            reply = world.answer(incoming.question(address.path()));
        } catch (Refusal refusal) {
            reply = refusal.reply(incoming.base());
        } catch (URISyntaxException e) {
            reply =
                    new Refusal(
                                    ProblemCode.ONGELDIG_VERZOEK,
                                    new Fout("", "adres", "Dit adres is niet te lezen."))
                            .reply(incoming.base());
        }
        outgoing.send(world, reply);
    }

    private static Reply busy(Incoming incoming) {
        return new Refusal(503, ProblemCode.STORING, List.of()).waiting(1).reply(incoming.base());
    }
}
