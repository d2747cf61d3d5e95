package nl.leverklaar.command;

import java.util.Optional;

/// Which version of the program this is.
final class Version {

    /// As the jar says it; a run from the sources is version 0.
    static final String OF_PROGRAM =
            Optional.ofNullable(Version.class.getPackage().getImplementationVersion()).orElse("0.0.0");

    private Version() {}
}
