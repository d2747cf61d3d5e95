package nl.leverklaar.layout;

import java.time.YearMonth;
import java.util.Optional;

/// What Leverklaar fills in itself for columns that an export does not have.
///
/// @param version the layout version, for `indeling_versie`
/// @param kvk the KvK number of the organisation, for `houder_kvk`
/// @param tijdvak the month that the user confirmed, for `tijdvak`
/// @param gob the LRK number of the gastouderbureau, when the organisation has exactly one
public record Fill(String version, Optional<String> kvk, Optional<YearMonth> tijdvak, Optional<String> gob) {

    /// Nothing is known of the organisation or the month.
    public static Fill of(String version) {
        return new Fill(version, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// Whether a column can be filled at all, so that its absence from an export is no finding.
    public boolean covers(Kolom kolom) {
        return switch (kolom) {
            case INDELING_VERSIE, REGELSOORT, PARTNER, KIND_BSN_REDEN, OUDER_BSN_REDEN, PARTNER_BSN_REDEN -> true;
            case HOUDER_KVK -> kvk.isPresent();
            case TIJDVAK -> tijdvak.isPresent();
            case LRK_NUMMER_GOB -> gob.isPresent();
            default -> false;
        };
    }

    /// The canonical value for one row of a column that the file does not have; empty when there is none.
    String value(Kolom kolom, Table table, int row) {
        return switch (kolom) {
            case INDELING_VERSIE -> version;
            case HOUDER_KVK -> kvk.orElse("");
            case TIJDVAK -> tijdvak.map(YearMonth::toString).orElse("");
            case REGELSOORT -> "N";
            case PARTNER -> partner(table, row);
            case LRK_NUMMER_GOB -> isGastouder(table, row) ? gob.orElse("") : "";
            default -> "";
        };
    }

    /// A partner whose surname, birth date and BSN are all there exists; where nothing is said, nothing is known.
    private static String partner(Table table, int row) {
        boolean complete = !table.isEmpty(Kolom.PARTNER_ACHTERNAAM, row)
                && !table.isEmpty(Kolom.PARTNER_GEBOORTEDATUM, row)
                && !table.isEmpty(Kolom.PARTNER_BSN, row);
        return complete ? "J" : "O";
    }

    private static boolean isGastouder(Table table, int row) {
        String soort = table.canonical(Kolom.OPVANGSOORT, row);
        return soort.equals("GDO") || soort.equals("GBSO");
    }
}
