package nl.leverklaar.settings;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/// The organisation that delivers, and where to. What is not known is empty; it holds no secrets.
///
/// @param name what the organisation is called
/// @param kvk its KvK number
/// @param basisUrl the address of the receiver
/// @param trustAnchors the file with the issuers that are believed; empty for those that Java comes with
/// @param gob the LRK number of its gastouderbureau, when it has exactly one
/// @param locaties the LRK numbers of its locations, with a comma, a semicolon or a space between them
public record Profile(
        @NotNull @Size(max = 200, message = "settings.wrong.name") String name,
        @NotNull @Pattern(regexp = "|[0-9]{8}", message = "settings.wrong.kvk") String kvk,
        @NotNull
                @Pattern(
                        regexp = "|https://[^/@?#\\s]+(/[^@?#\\s]*)?/v1",
                        message = "settings.wrong.basisurl")
                String basisUrl,
        @NotNull @Size(max = 1000, message = "settings.wrong.trust") String trustAnchors,
        @NotNull @Pattern(regexp = "|[1-9][0-9]{8}", message = "settings.wrong.gob") String gob,
        @NotNull
                @Pattern(
                        regexp = "|" + LRK + "([ ,;]+" + LRK + ")*",
                        message = "settings.wrong.locaties")
                String locaties) {

    private static final String LRK = "[1-9][0-9]{8}";

    /// Nothing is known yet.
    public static final Profile NONE = new Profile("", "", "", "", "", "");

    /// Whether it is known where to deliver.
    public boolean isConnected() {
        return !basisUrl.isEmpty();
    }

    public Profile withKvk(String number) {
        return new Profile(name, number, basisUrl, trustAnchors, gob, locaties);
    }

    /// The LRK numbers of the locations, possibly none.
    public Set<String> lrkNumbers() {
        return Arrays.stream(locaties.split("[ ,;]+"))
                .filter(number -> !number.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
