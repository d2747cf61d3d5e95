package nl.leverklaar.settings;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/// The organisation that delivers, and where to. What is not known is empty; it holds no secrets.
///
/// @param name what the organisation is called
/// @param kvk its KvK number
/// @param basisUrl the address of the receiver
/// @param trustAnchors the file with the issuers that are believed; empty for those that Java comes with
/// @param gob the LRK number of its gastouderbureau, when it has exactly one
public record Profile(
        @NotNull @Size(max = 200, message = "settings.wrong.name") String name,
        @NotNull @Pattern(regexp = "|[0-9]{8}", message = "settings.wrong.kvk") String kvk,
        @NotNull
                @Pattern(
                        regexp = "|https://[^/@?#\\s]+(/[^@?#\\s]*)?/v1",
                        message = "settings.wrong.basisurl")
                String basisUrl,
        @NotNull @Size(max = 1000, message = "settings.wrong.trust") String trustAnchors,
        @NotNull @Pattern(regexp = "|[1-9][0-9]{8}", message = "settings.wrong.gob") String gob) {

    /// Nothing is known yet.
    public static final Profile NONE = new Profile("", "", "", "", "");

    /// Whether it is known where to deliver.
    public boolean isConnected() {
        return !basisUrl.isEmpty();
    }

    public Profile withKvk(String number) {
        return new Profile(name, number, basisUrl, trustAnchors, gob);
    }
}
