package nl.leverklaar.delivery;

/// Hears how far the file is, on the thread that sends it.
@FunctionalInterface
public interface Progress {

    /// So far.
    ///
    /// @param done bytes handed to the connection
    /// @param total bytes of the file
    void at(long done, long total);
}
