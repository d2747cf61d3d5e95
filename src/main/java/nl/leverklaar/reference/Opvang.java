package nl.leverklaar.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leverklaar.kind.Opvangsoort;

/// One registration in the Landelijk Register Kinderopvang (LRK).
///
/// @param number the LRK number
/// @param type what is registered
/// @param isIngeschreven whether it is registered on the day of the register
/// @param inschrijving since when, when that is known
/// @param uitschrijving until when, when that is known
/// @param naam what it is called
/// @param kvk the KvK number of the holder; empty where it is not told, as for a gastouder
/// @param gobs the LRK numbers of the gastouderbureaus of a gastouder
public record Opvang(
        String number,
        Type type,
        boolean isIngeschreven,
        Optional<LocalDate> inschrijving,
        Optional<LocalDate> uitschrijving,
        String naam,
        String kvk,
        List<String> gobs) {

    /// What can be registered.
    public enum Type {
        /// Kinderdagverblijf, for dagopvang.
        KDV,
        /// Buitenschoolse opvang.
        BSO,
        /// Voorziening voor gastouderopvang: a gastouder.
        VGO,
        /// Gastouderbureau, where no child is.
        GOB,
        /// Something that this version does not know.
        ANDERS;

        /// Whether it is somewhere where another opvangsoort is given. A bureau is no place at all, which is asked apart.
        public boolean contradicts(Opvangsoort soort) {
            return this != GOB && !gives(soort);
        }

        /// Whether an opvangsoort is given there. Of a type that is not known nothing can be said.
        public boolean gives(Opvangsoort soort) {
            return switch (this) {
                case KDV -> soort == Opvangsoort.DO;
                case BSO -> soort == Opvangsoort.BSO;
                case VGO -> soort.isGastouder();
                case GOB -> false;
                case ANDERS -> true;
            };
        }
    }
}
