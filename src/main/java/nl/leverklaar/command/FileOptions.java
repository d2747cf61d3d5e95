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
import nl.leverklaar.practice.PracticeFile;
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
        return open(source(), clock);
    }

    /// Opens these bytes as the file.
    Session open(Source source, Clock clock) throws SourceException {
        Layout layout = Layouts.load().newest();
        LocalDate day = peildatum.orElseGet(() -> day(source, clock));
        Opening opening = Opening.of(layout, fill(layout.version()), circumstances(day));
        return Session.open(source, opening, Progress.NONE);
    }

    /// Today; for the practice file the day it was made for, because it never grows old.
    private LocalDate day(Source source, Clock clock) {
        return practice && PracticeFile.is(source) ? PracticeFile.PEILDATUM : LocalDate.now(clock);
    }

    private Fill fill(String version) {
        return practice
                ? new Fill(version, organisation(), tijdvak, Optional.of(PracticeOrganisation.LRK_GOB))
                : new Fill(version, kvk, tijdvak, Optional.empty());
    }

    private Circumstances circumstances(LocalDate day) {
        return practice
                ? new Circumstances(day, true, organisation(), PracticeOrganisation.LOCATIONS)
                : new Circumstances(day, false, kvk, Set.of());
    }

    private Optional<String> organisation() {
        return kvk.or(() -> Optional.of(PracticeOrganisation.KVK));
    }
}
