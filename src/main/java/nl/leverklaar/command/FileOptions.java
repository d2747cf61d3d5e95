package nl.leverklaar.command;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import nl.leverklaar.document.Progress;
import nl.leverklaar.document.Source;
import nl.leverklaar.document.SourceException;
import nl.leverklaar.layout.Fill;
import nl.leverklaar.layout.Layout;
import nl.leverklaar.layout.Layouts;
import nl.leverklaar.practice.PracticeOrganisation;
import nl.leverklaar.rule.Circumstances;
import nl.leverklaar.session.Opening;
import nl.leverklaar.session.Session;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The file a command is about, and what it is to be held against.
final class FileOptions {

    @Parameters(index = "0", paramLabel = "BESTAND", descriptionKey = "bestand")
    private Path file = Path.of("");

    @Option(names = "--oefen", descriptionKey = "oefen")
    private boolean practice;

    @Option(names = "--kvk", paramLabel = "N", descriptionKey = "kvk", converter = KvkConverter.class)
    private Optional<String> kvk = Optional.empty();

    @Option(names = "--tijdvak", paramLabel = "JJJJ-MM", descriptionKey = "tijdvak")
    private Optional<YearMonth> tijdvak = Optional.empty();

    @Option(names = "--peildatum", paramLabel = "JJJJ-MM-DD", descriptionKey = "peildatum")
    private Optional<LocalDate> peildatum = Optional.empty();

    Path file() {
        return file;
    }

    /// The name of the file, without its folder.
    String name() {
        return FileNames.shown(file);
    }

    boolean isPractice() {
        return practice;
    }

    Source source() throws SourceException {
        return Source.read(file, Progress.NONE);
    }

    /// Opens the file as the window does.
    Session open(Clock clock) throws SourceException {
        return Session.open(source(), opening(clock), Progress.NONE);
    }

    Opening opening(Clock clock) {
        Layout layout = Layouts.load().newest();
        LocalDate day = peildatum.orElseGet(() -> LocalDate.now(clock));
        return Opening.of(layout, fill(layout.version()), circumstances(day));
    }

    private Fill fill(String version) {
        return practice
                ? PracticeOrganisation.fill(version, kvk, tijdvak)
                : new Fill(version, kvk, tijdvak, Optional.empty());
    }

    private Circumstances circumstances(LocalDate day) {
        return practice
                ? PracticeOrganisation.circumstances(day, kvk)
                : new Circumstances(day, false, kvk, Set.of());
    }
}
