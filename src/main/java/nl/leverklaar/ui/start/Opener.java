package nl.leverklaar.ui.start;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leverklaar.document.Document;
import nl.leverklaar.document.Progress;
import nl.leverklaar.document.Source;
import nl.leverklaar.document.SourceException;
import nl.leverklaar.layout.Fill;
import nl.leverklaar.layout.Layout;
import nl.leverklaar.layout.Layouts;
import nl.leverklaar.layout.Mapping;
import nl.leverklaar.practice.PracticeFile;
import nl.leverklaar.practice.PracticeOrganisation;
import nl.leverklaar.previous.Sent;
import nl.leverklaar.rule.Circumstances;
import nl.leverklaar.session.Opening;
import nl.leverklaar.session.Session;
import nl.leverklaar.settings.Profile;
import nl.leverklaar.settings.RegisterFile;
import nl.leverklaar.settings.RememberedMapping;
import nl.leverklaar.settings.SettingsFile;

/// Opens a file as this organisation looks at it: its numbers filled in, its columns as they were chosen before.
public final class Opener {

    private final Layout layout = Layouts.load().newest();
    private final SettingsFile settings;
    private final Clock clock;

    public Opener(SettingsFile settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /// Reads and checks a file of the organisation.
    public Session open(Path file, Progress reading, Progress checking) throws SourceException {
        Source source = Source.read(file, reading);
        return Session.open(source, real(), checking);
    }

    /// Opens bytes as a practice round.
    public Session practise(Source source, Progress checking) throws SourceException {
        return Session.open(source, practice(), checking);
    }

    private Opening real() {
        Profile profile = settings.current().profile();
        Optional<String> kvk = filled(profile.kvk());
        Fill fill = new Fill(layout.version(), kvk, Optional.empty(), filled(profile.gob()));
        Circumstances circumstances =
                new Circumstances(today(), false, kvk, profile.lrkNumbers())
                        .with(RegisterFile.in(settings.folder()).read())
                        .compared(Optional.empty(), sent());
        return new Opening(layout, fill, circumstances, this::mapping);
    }

    private List<Sent> sent() {
        return settings.current().sent(clock.getZone());
    }

    private Opening practice() {
        Fill fill =
                new Fill(
                        layout.version(),
                        Optional.of(PracticeOrganisation.KVK),
                        Optional.empty(),
                        Optional.of(PracticeOrganisation.LRK_GOB));
        Circumstances circumstances =
                new Circumstances(
                        PracticeFile.PEILDATUM,
                        true,
                        Optional.of(PracticeOrganisation.KVK),
                        PracticeOrganisation.LOCATIONS);
        return Opening.of(layout, fill, circumstances);
    }

    private Mapping mapping(Document document, Layout of) {
        Mapping recognised = Mapping.recognise(document, of);
        return Optional.ofNullable(
                        settings.current().mappings().get(RememberedMapping.fingerprint(document)))
                .map(remembered -> remembered.applyTo(document, recognised))
                .orElse(recognised);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Optional<String> filled(String text) {
        return Optional.of(text).filter(of -> !of.isEmpty());
    }
}
