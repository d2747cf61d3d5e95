package nl.leverklaar.practice;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.leverklaar.delivery.Endpoint;
import nl.leverklaar.delivery.Omgeving;
import nl.leverklaar.delivery.Pause;
import nl.leverklaar.delivery.ProblemCode;
import nl.leverklaar.delivery.Trust;

/// A complete delivery endpoint on this computer alone, to practise with. It checks everything and keeps nothing.
///
/// It answers under `/v1` and, per [Scenario], under `/oefen/{scenario}/v1`; each scenario has its own memory.
public final class PracticeEndpoint implements AutoCloseable {
    private final LoopbackServer server;
    private final PracticeIdentity identity;
    private final Credentials credentials;

    private PracticeEndpoint(
            LoopbackServer server, PracticeIdentity identity, Credentials credentials) {
        this.server = server;
        this.identity = identity;
        this.credentials = credentials;
    }

    /// With a certificate in memory only.
    ///
    /// @param port 0 for any free one
    public static PracticeEndpoint start(int port) throws IOException {
        try {
            Clock clock = Clock.systemUTC();
            return start(port, PracticeIdentity.fresh(clock.instant()), clock, Pause.real());
        } catch (GeneralSecurityException e) {
            throw new IOException("no certificate to practise with", e);
        }
    }

    /// With a certificate that is kept in this folder, and made there the first time.
    public static PracticeEndpoint start(int port, Path folder) throws IOException {
        try {
            Clock clock = Clock.systemUTC();
            return start(
                    port, new IdentityFile(folder).identity(clock.instant()), clock, Pause.real());
        } catch (GeneralSecurityException e) {
            throw new IOException("no certificate to practise with", e);
        }
    }

    static PracticeEndpoint start(int port, PracticeIdentity identity, Clock clock, Pause pause)
            throws IOException, GeneralSecurityException {
        var credentials = new Credentials(clock);
        ContractText contract = ContractText.read();
        Map<Scenario, PracticeWorld> worlds = new EnumMap<>(Scenario.class);
        for (Scenario scenario : Scenario.values()) {
            worlds.put(scenario, new PracticeWorld(scenario, credentials, contract, clock, pause));
        }
        var reception = new Reception(code -> world(worlds, code));
        var server = new LoopbackServer(identity.context(), port, reception);
        server.start();
        return new PracticeEndpoint(server, identity, credentials);
    }

    /// The address of the scenario in which all goes well.
    public URI base() {
        return URI.create("https://127.0.0.1:" + server.port() + "/v1");
    }

    public Endpoint endpoint() {
        return endpoint(base());
    }

    public Endpoint endpoint(Scenario scenario) {
        return endpoint(
                URI.create(
                        "https://127.0.0.1:"
                                + server.port()
                                + "/oefen/"
                                + scenario.code()
                                + "/v1"));
    }

    /// A copy, for whoever wipes it after use.
    public char[] password() {
        return credentials.password().toCharArray();
    }

    /// A code that works now; the same one until it is used. A scenario accepts three within half a minute.
    public String oneTimeCode() {
        return credentials.code();
    }

    @Override
    public void close() {
        server.close();
    }

    private Endpoint endpoint(URI base) {
        return new Endpoint(base, Omgeving.OEFEN, new Trust.Anchors(List.of(identity.issuer())));
    }

    private static PracticeWorld world(Map<Scenario, PracticeWorld> worlds, String code) {
        PracticeWorld world = Scenario.of(code).map(worlds::get).orElse(null);
        if (world == null) {
            throw new Refusal(ProblemCode.PAD_ONBEKEND);
        }
        return world;
    }
}
