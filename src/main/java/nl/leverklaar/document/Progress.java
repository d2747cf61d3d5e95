package nl.leverklaar.document;

/// Is told how far long work has come, and may stop it.
@FunctionalInterface
public interface Progress {

    /// Nobody is watching.
    Progress NONE = (done, total) -> {};

    /// Is called every few thousand steps, on the thread that works.
    ///
    /// @param done how much is done, in the unit of the work (bytes or rows)
    /// @param total how much there is, or 0 when that is not known
    /// @throws java.util.concurrent.CancellationException when the user stopped the work
    void at(long done, long total);
}
