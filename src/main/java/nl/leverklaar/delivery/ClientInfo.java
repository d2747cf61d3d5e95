package nl.leverklaar.delivery;

import java.util.Optional;

/// The program that delivers, as the server may know it.
///
/// @param naam such as `Leverklaar`
/// @param versie such as `1.0.0`
public record ClientInfo(String naam, String versie) {

    public ClientInfo {
        if (!naam.matches("[A-Za-z0-9 -]{1,40}") || !versie.matches("[A-Za-z0-9.+-]{1,40}")) {
            throw new IllegalArgumentException("a program has a plain name and a version");
        }
    }

    /// This program. Its jar tells the version; a run from the sources has no jar and is the version being made.
    public static ClientInfo ofThisProgram() {
        return new ClientInfo(
                "Leverklaar",
                Optional.ofNullable(ClientInfo.class.getPackage().getImplementationVersion()).orElse("1.0.0"));
    }

    String userAgent() {
        return naam.replace(' ', '-') + "/" + versie;
    }
}
