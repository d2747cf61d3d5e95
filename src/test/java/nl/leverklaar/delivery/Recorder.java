package nl.leverklaar.delivery;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLServerSocket;
import nl.leverklaar.practice.TestIdentity;

/// Stands between client and server, passes every byte on and keeps a copy of it.
final class Recorder implements AutoCloseable {
    private final TestIdentity identity;
    private final Endpoint target;
    private final SSLServerSocket listener;
    private final List<Wire> wires = new CopyOnWriteArrayList<>();

    private record Wire(ByteArrayOutputStream sent, ByteArrayOutputStream received) {}

    Recorder(Endpoint target) throws Exception {
        this.identity = TestIdentity.good();
        this.target = target;
        this.listener = CrookedServer.secured(identity.server());
        Thread.ofPlatform().daemon().start(this::listen);
    }

    Endpoint endpoint() {
        return new Endpoint(
                URI.create(
                        "https://127.0.0.1:" + listener.getLocalPort() + target.base().getPath()),
                target.omgeving(),
                identity.trust());
    }

    List<Recorded> all() {
        var all = new ArrayList<Recorded>();
        for (Wire wire : wires) {
            all.addAll(Recorded.of(wire.sent().toByteArray(), wire.received().toByteArray()));
        }
        return all;
    }

    private void listen() {
        try {
            while (true) {
                Socket near = listener.accept();
                Socket far =
                        target.trust()
                                .context()
                                .getSocketFactory()
                                .createSocket(target.base().getHost(), target.base().getPort());
                var wire = new Wire(new ByteArrayOutputStream(), new ByteArrayOutputStream());
                wires.add(wire);
                Thread.ofPlatform().daemon().start(() -> pass(near, far, wire.sent()));
                Thread.ofPlatform().daemon().start(() -> pass(far, near, wire.received()));
            }
        } catch (IOException e) {
            // Closed: the test is over.
        }
    }

    private static void pass(Socket from, Socket to, ByteArrayOutputStream copy) {
        try (to) {
            InputStream in = from.getInputStream();
            var piece = new byte[8192];
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                copy.write(piece, 0, read);
                to.getOutputStream().write(piece, 0, read);
            }
        } catch (IOException e) {
            // One of the two left.
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }
}
