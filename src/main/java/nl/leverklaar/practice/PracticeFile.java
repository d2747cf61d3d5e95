package nl.leverklaar.practice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import nl.leverklaar.document.Source;

/// The two files to practise with: a month of an organisation and of people that do not exist, as a planning package
/// exports it. In one of them is everything that can be wrong, in the other nothing is.
public final class PracticeFile {

    /// The day they are checked, in the month after theirs, so that they stay what they are in later years.
    public static final LocalDate PEILDATUM = LocalDate.of(2026, 11, 2);

    private static final String MESSY = "oefenbestand.csv";
    private static final String CLEAN = "oefenbestand-goed.csv";

    private PracticeFile() {}

    /// The file with mistakes of every kind.
    public static Source messy() {
        return Source.of(bytes(MESSY));
    }

    /// The file in which nothing is asked.
    public static Source clean() {
        return Source.of(bytes(CLEAN));
    }

    /// Whether a file is one of the two, untouched.
    public static boolean is(Source source) {
        String digest = source.sha256Hex();
        return digest.equals(messy().sha256Hex()) || digest.equals(clean().sha256Hex());
    }

    private static byte[] bytes(String name) {
        try (InputStream in = PracticeFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing resource: " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
