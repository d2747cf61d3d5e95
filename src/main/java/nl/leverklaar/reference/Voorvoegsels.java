package nl.leverklaar.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The voorvoegsels of Dutch surnames, after national table 36 of the BRP, from `voorvoegsels.txt`.
///
/// The table holds small letters; comparing does not look at capitals.
public final class Voorvoegsels {

    private static final String RESOURCE = "voorvoegsels.txt";

    private final Set<String> known;

    private Voorvoegsels(Set<String> known) {
        this.known = Set.copyOf(known);
    }

    /// A surname taken apart.
    ///
    /// @param voorvoegsel in small letters, as in the table
    /// @param achternaam what is left, not empty
    public record Split(String voorvoegsel, String achternaam) {}

    /// Reads the resource: one voorvoegsel per line, `#` before a remark.
    public static Voorvoegsels load() {
        try (InputStream in = Voorvoegsels.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("resource absent: " + RESOURCE);
            }
            return new Voorvoegsels(
                    new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Says whether the table has this voorvoegsel.
    public boolean contains(String voorvoegsel) {
        return known.contains(voorvoegsel.toLowerCase(Locale.ROOT));
    }

    /// Takes the longest voorvoegsel off the front of a surname, if there is one and a surname is left.
    ///
    /// A proposal only: in Belgium `Van den Berg` is the whole surname.
    public Optional<Split> split(String achternaam) {
        for (int end = achternaam.length(); end > 0; end--) {
            String front = achternaam.substring(0, end);
            String rest = achternaam.substring(end);
            if (isApart(front, rest) && contains(front)) {
                return rest.isBlank()
                        ? Optional.empty()
                        : Optional.of(new Split(front.toLowerCase(Locale.ROOT), rest.strip()));
            }
        }
        return Optional.empty();
    }

    /// Between a voorvoegsel and a surname stands a space, or the apostrophe of `d'Hont`.
    private static boolean isApart(String front, String rest) {
        return rest.isEmpty() || rest.startsWith(" ") || front.endsWith("'");
    }
}
