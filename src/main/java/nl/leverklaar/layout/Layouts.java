package nl.leverklaar.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The versions of the delivery file this program knows, each a resource `<version>.csv` that `versions.txt` names,
/// the newest last.
public final class Layouts {

    private static final String VERSIONS = "versions.txt";

    private final LinkedHashMap<String, Layout> byVersion;

    private Layouts(Map<String, Layout> byVersion) {
        this.byVersion = new LinkedHashMap<>(byVersion);
    }

    /// Reads the resources.
    public static Layouts load() {
        var layouts = new LinkedHashMap<String, Layout>();
        for (String version : lines(VERSIONS)) {
            List<Voorschrift> voorschriften =
                    lines(version + ".csv").stream().skip(1).map(Layouts::voorschrift).toList();
            layouts.put(version, new Layout(version, voorschriften));
        }
        return new Layouts(layouts);
    }

    /// The layout of a version, such as `1.0`, if it is known.
    public Optional<Layout> of(String version) {
        return Optional.ofNullable(byVersion.get(version));
    }

    /// The layout deliveries are written in.
    public Layout newest() {
        return byVersion.lastEntry().getValue();
    }

    /// `column;V/C/O;max length;synonyms;hints`, the last two separated by `|`.
    private static Voorschrift voorschrift(String line) {
        String[] fields = line.split(";", -1);
        return new Voorschrift(
                Kolom.valueOf(fields[0].toUpperCase(Locale.ROOT)),
                Vereiste.of(fields[1]),
                Integer.parseInt(fields[2]),
                names(fields[3]),
                names(fields[4]));
    }

    private static List<String> names(String field) {
        return Arrays.stream(field.split("\\|"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Layouts.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("resource absent: " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
