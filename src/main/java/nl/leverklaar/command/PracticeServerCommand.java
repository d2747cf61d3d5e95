package nl.leverklaar.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
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
        try (PracticeEndpoint endpoint = PracticeEndpoint.start(port)) {
            terminal().say("command.server.address", Map.of("adres", endpoint.base()));
            terminal().say("command.server.password", Map.of("wachtwoord", new String(endpoint.password())));
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

    /// One now and one for every line, until nobody types any more.
    private void giveCodes(PracticeEndpoint endpoint) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        do {
            terminal().say("command.server.code", Map.of("code", endpoint.oneTimeCode()));
            terminal().out().flush();
        } while (lines.readLine() != null);
    }
}
