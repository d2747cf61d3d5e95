package nl.leverklaar.ui.send;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;
import nl.leverklaar.delivery.ClientInfo;
import nl.leverklaar.delivery.DeliveryClient;
import nl.leverklaar.delivery.Endpoint;
import nl.leverklaar.delivery.Omgeving;
import nl.leverklaar.delivery.Trust;
import nl.leverklaar.practice.PracticeEndpoint;
import nl.leverklaar.settings.Profile;
import nl.leverklaar.text.Texts;

/// Knows whom to deliver to: in a practice round this computer itself and nobody else, otherwise whom the profile names.
public final class Recipients implements AutoCloseable {

    private static final ClientInfo CLIENT = ClientInfo.ofThisProgram();

    private Optional<PracticeEndpoint> practice = Optional.empty();

    /// The practice endpoint, started when it is first needed.
    public synchronized Recipient practice(Texts texts) throws IOException {
        if (practice.isEmpty()) {
            practice = Optional.of(PracticeEndpoint.start(0));
        }
        PracticeEndpoint endpoint = practice.orElseThrow();
        return new Recipient(
                texts.text("send.practice.name"),
                texts.text("send.practice.host"),
                () -> new DeliveryClient(endpoint.endpoint(), CLIENT),
                () ->
                        Optional.of(
                                new Login(
                                        new String(endpoint.password()), endpoint.oneTimeCode())));
    }

    /// Whom the profile names.
    ///
    /// @throws IOException when the issuers cannot be read
    public Recipient real(Profile profile, Texts texts) throws IOException {
        try {
            URI base = URI.create(profile.basisUrl());
            Trust trust =
                    profile.trustAnchors().isEmpty()
                            ? new Trust.OfJava()
                            : Trust.pem(Path.of(profile.trustAnchors()));
            Endpoint endpoint = new Endpoint(base, Omgeving.PRODUCTIE, trust);
            return new Recipient(
                    texts.text("send.real.name"),
                    base.getHost(),
                    () -> new DeliveryClient(endpoint, CLIENT),
                    Optional::empty);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IOException("no endpoint", e);
        }
    }

    @Override
    public synchronized void close() {
        practice.ifPresent(PracticeEndpoint::close);
        practice = Optional.empty();
    }
}
