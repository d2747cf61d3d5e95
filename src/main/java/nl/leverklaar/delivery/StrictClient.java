package nl.leverklaar.delivery;

import org.apache.hc.client5.http.auth.AuthSchemeFactory;
import org.apache.hc.client5.http.auth.AuthScope;
import org.apache.hc.client5.http.auth.Credentials;
import org.apache.hc.client5.http.auth.CredentialsProvider;
import org.apache.hc.client5.http.auth.StandardAuthScheme;
import org.apache.hc.client5.http.auth.UsernamePasswordCredentials;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.auth.BasicSchemeFactory;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.ManagedHttpClientConnection;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.config.RegistryBuilder;
import org.apache.hc.core5.http.io.HttpConnectionFactory;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/// Builds an HttpClient that does nothing by itself: no redirects, retries, compression, cookies, logins or reuse.
final class StrictClient {
    private final Endpoint endpoint;
    private final ClientInfo client;
    private final Network network;

    StrictClient(Endpoint endpoint, ClientInfo client, Network network) {
        this.endpoint = endpoint;
        this.client = client;
        this.network = network;
    }

    CloseableHttpClient build() {
        HttpClientBuilder builder =
                HttpClients.custom()
                        .setConnectionManager(connections())
                        .setDefaultRequestConfig(requests())
                        .setUserAgent(client.userAgent())
                        .setConnectionReuseStrategy((request, response, context) -> false)
                        .disableRedirectHandling()
                        .disableAutomaticRetries()
                        .disableContentCompression()
                        .disableCookieManagement()
                        .disableAuthCaching()
                        .disableDefaultUserAgent();
        if (!endpoint.isHere()) {
            network.proxies().ifPresent(builder::setProxySelector);
            network.login().ifPresent(login -> login(builder, login));
        }
        return builder.build();
    }

    private PoolingHttpClientConnectionManager connections() {
        var timeout = Timeout.of(network.timeouts().connect());
        var silence = Timeout.of(network.timeouts().silence());
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setTlsSocketStrategy(new StrictTls(endpoint.trust().context()))
                .setDefaultTlsConfig(TlsConfig.custom().setHandshakeTimeout(timeout).build())
                .setDefaultConnectionConfig(
                        ConnectionConfig.custom()
                                .setConnectTimeout(timeout)
                                .setSocketTimeout(silence)
                                .build())
                .setConnectionFactory(limited())
                .build();
    }

    /// An answer has few and short headers.
    private static HttpConnectionFactory<ManagedHttpClientConnection> limited() {
        return ManagedHttpClientConnectionFactory.builder()
                .http1Config(
                        Http1Config.custom()
                                .setMaxHeaderCount(64)
                                .setMaxLineLength(8 * 1024)
                                .setMaxEmptyLineCount(4)
                                .build())
                .build();
    }

    private RequestConfig requests() {
        return RequestConfig.custom()
                .setResponseTimeout(Timeout.of(network.timeouts().silence()))
                .setConnectionRequestTimeout(Timeout.of(network.timeouts().connect()))
                .setAuthenticationEnabled(network.login().isPresent() && !endpoint.isHere())
                .setExpectContinueEnabled(false)
                .build();
    }

    private void login(HttpClientBuilder builder, ProxyLogin login) {
        builder.setDefaultCredentialsProvider(forProxyOnly(login))
                .setDefaultAuthSchemeRegistry(
                        RegistryBuilder.<AuthSchemeFactory>create()
                                .register(StandardAuthScheme.BASIC, BasicSchemeFactory.INSTANCE)
                                .build());
    }

    /// The password of the proxy is never given to the server itself.
    private CredentialsProvider forProxyOnly(ProxyLogin login) {
        var server = new HttpHost(endpoint.base().getHost(), endpoint.base().getPort());
        return (scope, _) -> credentials(server, scope, login);
    }

    private static @Nullable Credentials credentials(
            HttpHost server, AuthScope scope, ProxyLogin login) {
        return server.getHostName().equalsIgnoreCase(scope.getHost())
                ? null
                : new UsernamePasswordCredentials(login.user(), login.password());
    }
}
