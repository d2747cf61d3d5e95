package nl.leverklaar.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leverklaar.settings.SettingsFile;

/// One command, carried out in this process: what it wrote and how it ended.
///
/// @param code the exit code
/// @param out what it wrote to standard output
/// @param err what it wrote to standard error
record Run(int code, String out, String err) {

    /// The clock of the computer: a day in November 2026.
    static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-05T09:00:00Z"), ZoneId.of("Europe/Amsterdam"));

    /// Everything the practice round knows, and the day it is about.
    private static final String[] PRACTICE = {"--oefen", "--peildatum", "2026-11-02"};

    /// @param data the folder with the settings, which need not exist
    static Run of(Path data, String... args) {
        return of(data, Map.of(), args);
    }

    /// @param environment what the program that starts it gives
    static Run of(Path data, Map<String, String> environment, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal =
                new Terminal(Writers.utf8(out), Writers.utf8(err), Languages.texts(args));
        Surroundings surroundings =
                new Surroundings(
                        CLOCK,
                        SettingsFile.open(data),
                        new Secrets(environment::get, Optional.empty()));
        int code = new Leverklaar(terminal, surroundings, Optional.empty()).run(args);
        return new Run(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /// With `--oefen` and a day.
    static Run practising(Path data, String... args) {
        return of(
                data,
                Stream.concat(Arrays.stream(args), Arrays.stream(PRACTICE)).toArray(String[]::new));
    }

    JsonNode json() {
        try {
            return new ObjectMapper().readTree(out);
        } catch (IOException e) {
            throw new AssertionError("no JSON: " + out, e);
        }
    }
}
