package nl.leverklaar.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import nl.leverklaar.delivery.Trust;
import nl.leverklaar.practice.PracticeEndpoint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Runs the practice endpoint until the program is stopped, for who builds something that delivers.
///
/// Each line on standard input gets a new one-time code.
@Command(name = "oefenserver")
final class PracticeServerCommand extends Work {

    @Option(names = "--poort", paramLabel = "N", descriptionKey = "poort")
    private int port;

    PracticeServerCommand(Terminal terminal, Surroundings surroundings) {
        super(terminal, surroundings);
    }

    @Override
    ExitCode work() throws Stop {
        if (port < 0 || port > 65_535) {
            throw Stop.wrongUse("command.server.port");
        }
        Path folder = surroundings().settings().folder();
        try (PracticeEndpoint endpoint =
                PracticeEndpoint.start(port, Files.createDirectories(folder))) {
            terminal().say("command.server.address", Map.of("adres", endpoint.base()));
            terminal()
                    .say(
                            "command.server.password",
                            Map.of("wachtwoord", new String(endpoint.password())));
            printIssuer(endpoint.endpoint().trust());
            terminal().say("command.server.stop");
            giveCodes(endpoint);
            new CountDownLatch(1).await();
            return ExitCode.GOOD;
        } catch (IOException e) {
            throw new Stop(ExitCode.NOT_CHECKED, "command.server.taken", Map.of());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.GOOD;
        }
    }

    /// The certificate that a client must believe, as PEM; it stays the same for a year.
    private void printIssuer(Trust trust) throws IOException {
        if (trust instanceof Trust.Anchors(List<X509Certificate> issuers)) {
            terminal().say("command.server.issuer");
            Base64.Encoder base64 = Base64.getMimeEncoder(64, new byte[] {'\n'});
            terminal().out().println("-----BEGIN CERTIFICATE-----");
            terminal().out().println(base64.encodeToString(encoded(issuers.getFirst())));
            terminal().out().println("-----END CERTIFICATE-----");
        }
    }

    private static byte[] encoded(X509Certificate certificate) throws IOException {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IOException(e);
        }
    }

    /// One now and one for every line, until nobody types any more.
    private void giveCodes(PracticeEndpoint endpoint) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        do {
            terminal().say("command.server.code", Map.of("code", endpoint.oneTimeCode()));
            terminal().out().flush();
        } while (lines.readLine() != null);
    }
}
