package nl.leverklaar.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.leverklaar.document.Source;
import nl.leverklaar.document.SourceException;
import nl.leverklaar.layout.Layouts;
import nl.leverklaar.previous.Earlier;
import nl.leverklaar.previous.EarlierFile;
import nl.leverklaar.previous.Sent;
import nl.leverklaar.reference.LrkRegister;

/// A register and earlier deliveries of fictitious people, for rules that compare with them.
public final class Outsides {

    /// The months that this computer remembers; of the last one two rows were set apart.
    private static final List<Sent> SENT =
            List.of(sent(8, "1".repeat(64), 0), sent(9, "0".repeat(64), 2));

    /// A rule of another chapter that also looks in the register.
    private static final String ALSO_WITH_REGISTER = "RIJ-04";

    /// Rules of other chapters that also propose what was delivered earlier.
    private static final Set<String> ALSO_WITH_EARLIER = Set.of("VLD-01", "RIJ-13");

    /// A register is old after this many days.
    private static final int MOST_DAYS = 60;

    private Outsides() {}

    /// What the rule of a code is asked with. Where it is about the age of the register, that of a good sample
    /// is just not too old, and that of a bad one just is.
    static Circumstances of(String code, boolean good, Circumstances alone) {
        if (code.equals("LRK-07")) {
            int days = good ? MOST_DAYS : MOST_DAYS + 1;
            return alone.with(Optional.of(register(alone.peildatum().minusDays(days))));
        }
        if (code.startsWith("LRK") || code.equals(ALSO_WITH_REGISTER)) {
            return alone.with(Optional.of(register(10)));
        }
        return code.startsWith("VGL") || ALSO_WITH_EARLIER.contains(code)
                ? alone.compared(
                        Optional.of(earlier()), code.equals("VGL-01") ? withSent(code) : SENT)
                : alone;
    }

    /// And the last bad file of a rule, of which only the digest is known.
    private static List<Sent> withSent(String code) {
        Source last = Source.of(Sample.files(code).getLast().bytes());
        return Stream.concat(SENT.stream(), Stream.of(sent(10, last.sha256Hex(), 0))).toList();
    }

    private static Sent sent(int month, String sha256, int apart) {
        return new Sent(YearMonth.of(2026, month), LocalDate.of(2026, month + 1, 3), sha256, apart);
    }

    /// The register as it was at the end of a month of 2026.
    public static LrkRegister register(int month) {
        return register(YearMonth.of(2026, month).atEndOfMonth());
    }

    private static LrkRegister register(LocalDate date) {
        try {
            return LrkRegister.read(source("register.csv"), date).orElseThrow();
        } catch (SourceException e) {
            throw new AssertionError(e);
        }
    }

    /// The deliveries of June, August and September 2026.
    public static Earlier earlier() {
        return Earlier.of(
                Stream.of("eerder-2026-09.csv", "eerder-2026-08.csv", "eerder-2026-06.csv")
                        .map(name -> file(source(name)))
                        .toList());
    }

    private static EarlierFile file(Source source) {
        try {
            return EarlierFile.read(source, Layouts.load().newest(), (_, _) -> {}).orElseThrow();
        } catch (SourceException e) {
            throw new AssertionError(e);
        }
    }

    private static Source source(String name) {
        try (InputStream in = Outsides.class.getResourceAsStream(name)) {
            return Source.of(Objects.requireNonNull(in, name).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
