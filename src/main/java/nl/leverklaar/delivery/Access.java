package nl.leverklaar.delivery;

import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;

/// Permission to deliver for at most a quarter of an hour. Lives in memory only and never shows its secret.
public final class Access implements AutoCloseable {
    private final UUID id;
    private final char[] bearer;
    private final Instant verlooptOp;
    private final String naam;
    private final Organisatie organisatie;

    Access(UUID id, char[] bearer, Instant verlooptOp, String naam, Organisatie organisatie) {
        this.id = id;
        this.bearer = bearer;
        this.verlooptOp = verlooptOp;
        this.naam = naam;
        this.organisatie = organisatie;
    }

    /// When it ends, by the clock of the server.
    public Instant verlooptOp() {
        return verlooptOp;
    }

    /// The name of the organisation that logged in, as the server knows it.
    public String naam() {
        return naam;
    }

    public Organisatie organisatie() {
        return organisatie;
    }

    UUID id() {
        return id;
    }

    String authorization() {
        return "Bearer " + new String(bearer);
    }

    /// Forgets the secret; [Delivery#logOff] also tells the server.
    @Override
    public void close() {
        Arrays.fill(bearer, '\0');
    }

    @Override
    public String toString() {
        return "Access[***]";
    }
}
