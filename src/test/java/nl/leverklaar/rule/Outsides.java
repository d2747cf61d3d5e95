package nl.leverklaar.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

    /// The month of which this computer remembers that two rows were set apart.
    private static final Sent SENT =
            new Sent(YearMonth.of(2026, 9), LocalDate.of(2026, 10, 3), "0".repeat(64), 2);

    private Outsides() {}

    /// What the rule of a code is asked with. Where it is about the age of the register, a good sample has a new one.
    static Circumstances of(String code, boolean good, Circumstances alone) {
        if (code.startsWith("LRK")) {
            boolean old = code.equals("LRK-07") && !good;
            return alone.with(Optional.of(register(old ? 8 : 10)));
        }
        return code.startsWith("VGL")
                ? alone.compared(Optional.of(earlier()), List.of(SENT))
                : alone;
    }

    /// The register as it was at the end of a month of 2026.
    public static LrkRegister register(int month) {
        try {
            LocalDate date = YearMonth.of(2026, month).atEndOfMonth();
            return LrkRegister.read(source("register.csv"), date).orElseThrow();
        } catch (SourceException e) {
            throw new AssertionError(e);
        }
    }

    /// The deliveries of August and September 2026.
    public static Earlier earlier() {
        return Earlier.of(
                Stream.of("eerder-2026-09.csv", "eerder-2026-08.csv")
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
