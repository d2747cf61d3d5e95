package nl.leverklaar.practice;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.SSLContext;
import org.apache.hc.core5.http.config.CharCodingConfig;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.bootstrap.HttpServer;
import org.apache.hc.core5.http.impl.bootstrap.ServerBootstrap;
import org.apache.hc.core5.http.impl.bootstrap.StandardFilter;
import org.apache.hc.core5.http.impl.io.DefaultBHttpServerConnection;
import org.apache.hc.core5.http.impl.io.DefaultBHttpServerConnectionFactory;
import org.apache.hc.core5.http.io.HttpConnectionFactory;
import org.apache.hc.core5.http.io.HttpFilterHandler;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.http.protocol.HttpProcessorBuilder;
import org.apache.hc.core5.http.protocol.RequestValidateHost;
import org.apache.hc.core5.http.protocol.ResponseConnControl;
import org.apache.hc.core5.http.protocol.ResponseContent;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;

/// A small HTTPS server that only this computer can reach. It drops whoever is silent and closes at once.
final class LoopbackServer implements AutoCloseable {
    private static final int MOST_CONNECTIONS = 64;
    private static final Timeout SILENCE = Timeout.ofSeconds(20);

    private final Set<DefaultBHttpServerConnection> open = ConcurrentHashMap.newKeySet();
    private final HttpServer server;

    LoopbackServer(SSLContext tls, int port, HttpFilterHandler handler) throws IOException {
        var limits = Http1Config.custom().setMaxHeaderCount(64).setMaxLineLength(8 * 1024).build();
        this.server =
                ServerBootstrap.bootstrap()
                        .setLocalAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))
                        .setListenerPort(port)
                        // The factory of sockets, not the context: otherwise handshakes block the
                        // accepting thread.
                        .setServerSocketFactory(tls.getServerSocketFactory())
                        .setSslSetupHandler(parameters -> {
                            parameters.setProtocols(new String[] {"TLSv1.3"});
                            parameters.setCipherSuites(
                                    new String[] {
                                        "TLS_AES_256_GCM_SHA384", "TLS_CHACHA20_POLY1305_SHA256"
                                    });
                        })
                        .setSocketConfig(
                                SocketConfig.custom()
                                        .setSoTimeout(SILENCE)
                                        .setTcpNoDelay(true)
                                        .build())
                        .setHttp1Config(limits)
                        .setConnectionFactory(counted(limits))
                        .setHttpProcessor(
                                HttpProcessorBuilder.create()
                                        .addAll(new RequestValidateHost())
                                        .addAll(new ResponseContent(), new ResponseConnControl())
                                        .build())
                        .setCanonicalHostName("localhost")
                        // Everything is answered by the filter; nothing is routed further.
                        .setRequestRouter((request, context) -> null)
                        .replaceFilter(StandardFilter.EXPECT_CONTINUE.name(), handler)
                        .create();
    }

    void start() throws IOException {
        server.start();
    }

    int port() {
        return server.getLocalPort();
    }

    private HttpConnectionFactory<DefaultBHttpServerConnection> counted(Http1Config limits) {
        var factory =
                new DefaultBHttpServerConnectionFactory("https", limits, CharCodingConfig.DEFAULT);
        return (Socket socket) -> {
            open.removeIf(connection -> !connection.isOpen());
            if (open.size() >= MOST_CONNECTIONS) {
                throw new IOException("too many connections");
            }
            var connection = factory.createConnection(socket);
            open.add(connection);
            return connection;
        };
    }

    @Override
    public void close() {
        server.initiateShutdown();
        open.forEach(connection -> connection.close(CloseMode.IMMEDIATE));
        server.close(CloseMode.IMMEDIATE);
    }
}
