package nl.leverklaar.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leverklaar.document.Source;
import nl.leverklaar.document.SourceException;
import nl.leverklaar.layout.Layouts;
import nl.leverklaar.previous.Earlier;
import nl.leverklaar.previous.EarlierFile;
import nl.leverklaar.rule.Circumstances;
import nl.leverklaar.rule.Outsides;
import nl.leverklaar.session.Session;

/// Random files as what was delivered before, and the register of the samples.
final class RandomEarlier {

    private static final int FILES = 3;

    private RandomEarlier() {}

    /// The circumstances of a session with what it is compared with: the file itself, where it can be, and others.
    static Circumstances compared(Session session, RandomFile random) {
        List<EarlierFile> files = new ArrayList<>();
        read(session.document().source()).ifPresent(files::add);
        while (files.size() < FILES) {
            read(Source.of(random.bytes())).ifPresent(files::add);
        }
        return session.circumstances()
                .with(Optional.of(Outsides.register(10)))
                .compared(Optional.of(Earlier.of(files)), List.of());
    }

    /// Many random files lack a column that a delivery has.
    private static Optional<EarlierFile> read(Source source) {
        try {
            return EarlierFile.read(source, Layouts.load().newest(), (_, _) -> {});
        } catch (SourceException e) {
            throw new AssertionError(e);
        }
    }
}
