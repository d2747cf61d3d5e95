package nl.leverklaar.session;

import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.leverklaar.delivery.Announcement;
import nl.leverklaar.delivery.Bestand;
import nl.leverklaar.delivery.Controle;
import nl.leverklaar.delivery.Organisatie;
import nl.leverklaar.delivery.Sha256;
import nl.leverklaar.delivery.SoortLevering;
import nl.leverklaar.layout.DeliveryFile;
import nl.leverklaar.rule.RuleBook;

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
            implements Outgoing {

        private static final String INDELING = "koo-maandlevering/1.0";

        /// What is told to the server before the file itself is sent.
        ///
        /// @param id made for this delivery and kept with it, so that it can be asked about later
        /// @param soort what it is to earlier deliveries of the month
        /// @param now when it is made up
        public Announcement announcement(UUID id, SoortLevering soort, Instant now) {
            return new Announcement(
                    id,
                    Organisatie.kvk(kvk),
                    periode,
                    soort,
                    new Bestand(INDELING, size, Sha256.ofDigest(sha256), rows.length),
                    new Controle(RuleBook.VERSION, 0, warnings, true),
                    now);
        }
    }

    /// Nothing was written: something must be decided first.
    record Withheld(Gate gate) implements Outgoing {}

    /// Nothing was written: values do not fit the contract of the layout, although no rule reports them.
    record Broken(List<DeliveryFile.Broken> values) implements Outgoing {}
}
