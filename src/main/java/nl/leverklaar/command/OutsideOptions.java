package nl.leverklaar.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leverklaar.document.Progress;
import nl.leverklaar.document.Source;
import nl.leverklaar.document.SourceException;
import nl.leverklaar.layout.Layout;
import nl.leverklaar.previous.Earlier;
import nl.leverklaar.previous.EarlierFile;
import nl.leverklaar.previous.Sent;
import nl.leverklaar.reference.LrkRegister;
import nl.leverklaar.rule.Circumstances;
import nl.leverklaar.settings.RegisterFile;
import picocli.CommandLine.Option;

/// What a file is compared with, as far as it is given.
final class OutsideOptions {

    @Option(names = "--lrk", paramLabel = "BESTAND", descriptionKey = "lrk")
    private Optional<Path> register = Optional.empty();

    @Option(names = "--vorige", paramLabel = "BESTAND", descriptionKey = "vorige")
    private List<Path> earlier = new ArrayList<>();

    /// The circumstances with these files, and with what this computer remembers: the register that was chosen in the window
    /// last, and what was sent.
    ///
    /// @throws Stop when one of the files is not what it should be
    Circumstances add(Circumstances to, Layout layout, Surroundings from) throws Stop {
        ZoneId zone = from.clock().getZone();
        List<Sent> sent = to.practice() ? List.of() : from.settings().current().sent(zone);
        Optional<LrkRegister> known =
                to.practice() ? Optional.empty() : RegisterFile.in(from.settings().folder()).read();
        Optional<LrkRegister> given = register(zone);
        return to.with(given.or(() -> known)).compared(earlier(layout), sent);
    }

    private Optional<LrkRegister> register(ZoneId zone) throws Stop {
        if (register.isEmpty()) {
            return Optional.empty();
        }
        Path file = register.get();
        try {
            LocalDate date = LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), zone);
            Optional<LrkRegister> read = LrkRegister.read(source(file), date);
            return Optional.of(read.orElseThrow(() -> stop("lrk.other", file)));
        } catch (SourceException | IOException e) {
            throw stop("lrk.unreadable", file);
        }
    }

    private Optional<Earlier> earlier(Layout layout) throws Stop {
        List<EarlierFile> files = new ArrayList<>();
        for (Path file : earlier) {
            files.add(earlier(file, layout));
        }
        return files.isEmpty() ? Optional.empty() : Optional.of(Earlier.of(files));
    }

    private static EarlierFile earlier(Path file, Layout layout) throws Stop {
        try {
            return EarlierFile.read(source(file), layout, Progress.NONE)
                    .orElseThrow(() -> stop("vorige.other", file));
        } catch (SourceException e) {
            throw stop("vorige.unreadable", file);
        }
    }

    private static Source source(Path file) throws SourceException {
        return Source.read(file, Progress.NONE);
    }

    private static Stop stop(String why, Path file) {
        return new Stop(
                ExitCode.NOT_CHECKED,
                "command.outside." + why,
                Map.of("bestand", FileNames.shown(file)));
    }
}
