package nl.leverklaar.session;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import nl.leverklaar.layout.DeliveryFile;

/// What came of making the delivery file of a session.
public sealed interface Outgoing {

    /// The file is ready to be sent.
    ///
    /// @param file where it lies
    /// @param size its length in bytes
    /// @param sha256 the SHA-256 of its bytes, 32 bytes
    /// @param rows its rows, ascending row numbers of the document; the first is record 2 of the file
    /// @param periode the latest tijdvak in it
    /// @param kvk the KvK number of the organisation it is about
    /// @param warnings the number of warnings, all of them confirmed
    record Ready(Path file, long size, byte[] sha256, int[] rows, YearMonth periode, String kvk, int warnings)
            implements Outgoing {}

    /// Nothing was written: something must be decided first.
    record Withheld(Gate gate) implements Outgoing {}

    /// Nothing was written: values do not fit the contract of the layout, although no rule reports them.
    record Broken(List<DeliveryFile.Broken> values) implements Outgoing {}
}
