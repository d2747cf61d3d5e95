package nl.leverklaar.command;

import java.util.Optional;

/// Which version of the program this is.
final class Version {

    /// As the jar says it; a run from the sources has no jar and is what is being made.
    static final String OF_PROGRAM =
            Optional.ofNullable(Version.class.getPackage().getImplementationVersion()).orElse("1.0.0");

    private Version() {}
}
