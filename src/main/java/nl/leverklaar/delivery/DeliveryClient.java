package nl.leverklaar.delivery;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.UUID;

/// Delivers over HTTPS (TLS 1.3 only), never follows, never repeats unseen, and believes complete receipts only.
public final class DeliveryClient implements Delivery {
    private final Connection connection;
    private final Calls calls;
    private final Patience patience;
    private final InstantSource clock;

    /// With the proxies of this computer and the usual patience.
    public DeliveryClient(Endpoint endpoint, ClientInfo client) {
        this(endpoint, client, Network.ofSystem(), Patience.usual(), InstantSource.system());
    }

    public DeliveryClient(
            Endpoint endpoint,
            ClientInfo client,
            Network network,
            Patience patience,
            InstantSource clock) {
        this.connection =
                new Connection(
                        new StrictClient(endpoint, client, network).build(), network.timeouts());
        this.calls = new Calls(connection, endpoint, client, network.timeouts());
        this.patience = patience;
        this.clock = clock;
    }

    @Override
    public StatusResult status() {
        return Results.ofStatus(calls.status(clock));
    }

    @Override
    public AccessResult open(char[] password, String oneTimeCode) {
        try {
            return Results.ofAccess(calls.open(password, oneTimeCode));
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    @Override
    public DeliveryResult deliver(
            Access access, Announcement announcement, Path file, Progress progress, Steps steps) {
        return new Handover(
                        calls, patience, new Parcel(access, announcement, file, progress), steps)
                .run();
    }

    @Override
    public StateResult state(Access access, UUID leveringId) {
        return Results.ofState(calls.state(access, leveringId));
    }

    @Override
    public DeliveryResult receipt(Access access, Announcement announcement) {
        return Results.of(calls.receipt(access, announcement));
    }

    @Override
    public void logOff(Access access) {
        calls.logOff(access);
        access.close();
    }

    @Override
    public void close() {
        connection.close();
    }
}
