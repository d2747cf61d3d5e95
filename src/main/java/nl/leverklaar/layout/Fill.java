package nl.leverklaar.layout;

import java.time.YearMonth;
import java.util.Optional;

/// What Leverklaar fills in itself for columns that an export does not have.
///
/// @param version the layout version, for `indeling_versie`
/// @param kvk the KvK number of the organisation, for `houder_kvk`
/// @param tijdvak the month that the user confirmed, for `tijdvak`
/// @param gob the LRK number of the gastouderbureau, when the organisation has exactly one
public record Fill(
        String version, Optional<String> kvk, Optional<YearMonth> tijdvak, Optional<String> gob) {

    /// Nothing is known of the organisation or the month.
    public static Fill of(String version) {
        return new Fill(version, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// Whether a column can be filled at all, so that its absence from an export is no finding.
    public boolean covers(Kolom kolom) {
        return switch (kolom) {
            case INDELING_VERSIE,
                    REGELSOORT,
                    PARTNER,
                    KIND_BSN_REDEN,
                    OUDER_BSN_REDEN,
                    PARTNER_BSN_REDEN ->
                    true;
            case HOUDER_KVK -> kvk.isPresent();
            case TIJDVAK -> tijdvak.isPresent();
            case LRK_NUMMER_GOB -> gob.isPresent();
            default -> false;
        };
    }

    /// The canonical value for every row of a column that the file does not have; empty when there is none.
    ///
    /// Where nothing is said of a partner, nothing is known of one. What follows from other cells is for [Derivation].
    String value(Kolom kolom) {
        return switch (kolom) {
            case INDELING_VERSIE -> version;
            case HOUDER_KVK -> kvk.orElse("");
            case TIJDVAK -> tijdvak.map(YearMonth::toString).orElse("");
            case REGELSOORT -> "N";
            case PARTNER -> "O";
            default -> "";
        };
    }
}
