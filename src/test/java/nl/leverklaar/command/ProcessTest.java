package nl.leverklaar.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.leverklaar.Main;
import nl.leverklaar.delivery.AccessResult;
import nl.leverklaar.delivery.ClientInfo;
import nl.leverklaar.delivery.DeliveryClient;
import nl.leverklaar.delivery.Endpoint;
import nl.leverklaar.delivery.Omgeving;
import nl.leverklaar.delivery.Trust;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program as a process of its own, as a supplier starts it.
class ProcessTest {

    @TempDir private Path folder = Path.of("");

    @Test
    void theOutputIsUtf8WhateverTheComputerPrefers() throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("Zoë.csv"), "a;b\r\n1;2\r\n");
        Process process =
                start(
                        "-Dstdout.encoding=US-ASCII",
                        "-Dfile.encoding=ISO-8859-1",
                        "--",
                        "lees",
                        file.toString(),
                        "--uit",
                        folder.resolve("uit").toString());
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor());
        assertTrue(out.startsWith("Zoë.csv: 2 rijen"), out);
    }

    @Test
    void aPipeThatClosesEarlyIsNoTrouble() throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("a.csv"), RepairTest.practice("oefenbestand.csv"));
        Process process = start("--", "controleer", file.toString(), "--json", "--oefen");
        process.getInputStream().close();
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(2, process.waitFor());
        assertEquals("", err);
    }

    @Test
    void theServerToPractiseWithLetsAClientInThatBelievesItsCertificate()
            throws IOException, InterruptedException, GeneralSecurityException {
        Process process = start("--", "oefenserver");
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            List<String> said = new ArrayList<>();
            String line = lines.readLine();
            while (line != null && !line.startsWith("Eenmalige code: ")) {
                said.add(line);
                line = lines.readLine();
            }
            assertTrue(line != null, said.toString());
            Endpoint endpoint =
                    new Endpoint(
                            URI.create(after(said, "https://")),
                            Omgeving.OEFEN,
                            Trust.pem(Files.writeString(folder.resolve("issuer.pem"), pem(said))));
            char[] password =
                    after(said, "Wachtwoord: ").substring("Wachtwoord: ".length()).toCharArray();
            try (DeliveryClient client =
                    new DeliveryClient(endpoint, new ClientInfo("Test", "1.0.0"))) {
                AccessResult access =
                        client.open(password, line.substring("Eenmalige code: ".length()));
                assertInstanceOf(AccessResult.Granted.class, access);
            }
        } finally {
            process.destroy();
            process.waitFor(10, TimeUnit.SECONDS);
        }
    }

    private static String after(List<String> said, String sign) {
        String line = said.stream().filter(of -> of.contains(sign)).findFirst().orElseThrow();
        return line.substring(line.indexOf(sign));
    }

    private static String pem(List<String> said) {
        int from = said.indexOf("-----BEGIN CERTIFICATE-----");
        int to = said.indexOf("-----END CERTIFICATE-----");
        return String.join("\n", said.subList(from, to + 1)) + "\n";
    }

    /// @param words options of Java, two hyphens, the command
    private Process start(String... words) throws IOException {
        List<String> all = List.of(words);
        int split = all.indexOf("--");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(all.subList(0, split));
        command.addAll(
                List.of(
                        "-Dleverklaar.data=" + folder.resolve("data"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName()));
        command.addAll(all.subList(split + 1, all.size()));
        return new ProcessBuilder(command).start();
    }
}
