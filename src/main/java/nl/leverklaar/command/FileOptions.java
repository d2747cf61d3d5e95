package nl.leverklaar.command;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import nl.leverklaar.document.FileType;
import nl.leverklaar.document.Progress;
import nl.leverklaar.document.Source;
import nl.leverklaar.document.SourceException;
import nl.leverklaar.layout.Fill;
import nl.leverklaar.layout.Layout;
import nl.leverklaar.layout.Layouts;
import nl.leverklaar.layout.Mapping;
import nl.leverklaar.practice.PracticeFile;
import nl.leverklaar.practice.PracticeOrganisation;
import nl.leverklaar.rule.Circumstances;
import nl.leverklaar.session.Opening;
import nl.leverklaar.session.Session;
import nl.leverklaar.settings.Profile;
import nl.leverklaar.settings.RememberedMapping;
import nl.leverklaar.settings.Settings;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The file a command is about, and what it is to be held against.
final class FileOptions {

    @Parameters(index = "0", paramLabel = "BESTAND", descriptionKey = "bestand")
    private Path file = Path.of("");

    @Option(names = "--oefen", descriptionKey = "oefen")
    private boolean practice;

    @Option(
            names = "--kvk",
            paramLabel = "N",
            descriptionKey = "kvk",
            converter = KvkConverter.class)
    private Optional<String> kvk = Optional.empty();

    @Option(
            names = "--locaties",
            paramLabel = "N",
            split = ",",
            descriptionKey = "locaties",
            converter = LrkConverter.class)
    private Set<String> locations = Set.of();

    @Option(names = "--tijdvak", paramLabel = "JJJJ-MM", descriptionKey = "tijdvak")
    private Optional<YearMonth> tijdvak = Optional.empty();

    @Option(names = "--peildatum", paramLabel = "JJJJ-MM-DD", descriptionKey = "peildatum")
    private Optional<LocalDate> peildatum = Optional.empty();

    @Mixin private final ReadingOptions reading = new ReadingOptions();

    @Mixin private final OutsideOptions outside = new OutsideOptions();

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
        return reading.source(file);
    }

    /// Opens the file as the window does.
    ///
    /// @throws Stop when what it is compared with cannot be
    Session open(Surroundings from) throws SourceException, Stop {
        return open(source(), from);
    }

    /// The same of a file that is to be worked on.
    ///
    /// @throws Stop also when it is no text
    Session openText(Surroundings from) throws SourceException, Stop {
        Session session = open(from);
        FileType type = session.document().source().type();
        if (!type.isText()) {
            throw Stop.noCsv(type);
        }
        return session;
    }

    /// Opens these bytes as the file.
    Session open(Source source, Surroundings from) throws SourceException, Stop {
        Layout layout = Layouts.load().newest();
        LocalDate day = peildatum.orElseGet(() -> day(source, from.clock()));
        Settings known = from.settings().current();
        Opening opening =
                new Opening(
                        layout,
                        fill(layout.version(), known.profile()),
                        outside.add(circumstances(day, known.profile()), layout, from),
                        mappings(known));
        return Session.open(source, opening, Progress.NONE);
    }

    /// The columns as they were chosen in the window for a file with the same names, else as they are recognised.
    private static Opening.Mappings mappings(Settings known) {
        return (document, layout) -> {
            Mapping recognised = Mapping.recognise(document, layout);
            return Optional.ofNullable(
                            known.mappings().get(RememberedMapping.fingerprint(document)))
                    .map(remembered -> remembered.applyTo(document, recognised))
                    .orElse(recognised);
        };
    }

    /// Today; for the practice file the day it was made for, because it never grows old.
    private LocalDate day(Source source, Clock clock) {
        return practice && PracticeFile.is(source) ? PracticeFile.PEILDATUM : LocalDate.now(clock);
    }

    private Fill fill(String version, Profile profile) {
        Optional<String> gob =
                practice ? Optional.of(PracticeOrganisation.LRK_GOB) : known(profile.gob());
        return new Fill(version, organisation(profile), tijdvak, gob);
    }

    private Circumstances circumstances(LocalDate day, Profile profile) {
        return new Circumstances(day, practice, known(profile), locations(profile));
    }

    /// The LRK numbers of the locations: as given, else those of the practice organisation or of the settings.
    private Set<String> locations(Profile profile) {
        if (!locations.isEmpty()) {
            return locations;
        }
        return practice ? PracticeOrganisation.LOCATIONS : profile.lrkNumbers();
    }

    /// The organisation a file must be of: in a practice round with a file of one's own it may be anyone's.
    private Optional<String> known(Profile profile) {
        return kvk.or(() -> practice ? Optional.empty() : known(profile.kvk()));
    }

    private Optional<String> organisation(Profile profile) {
        return kvk.or(
                () -> practice ? Optional.of(PracticeOrganisation.KVK) : known(profile.kvk()));
    }

    private static Optional<String> known(String text) {
        return Optional.of(text).filter(of -> !of.isEmpty());
    }
}
