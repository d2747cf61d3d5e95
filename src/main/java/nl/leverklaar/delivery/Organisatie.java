package nl.leverklaar.delivery;

import java.util.Locale;

/// The organisation a delivery is made for.
///
/// @param soort the register its number comes from
/// @param nummer nine digits for LRK, eight for KvK
public record Organisatie(Soort soort, String nummer) {

    /// The register.
    public enum Soort {
        LRK(9),
        KVK(8);

        private final int digits;

        Soort(int digits) {
            this.digits = digits;
        }

        /// The word on the wire, such as `kvk`.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Organisatie {
        if (!nummer.matches("[0-9]{" + soort.digits + "}")) {
            throw new IllegalArgumentException(soort + " takes " + soort.digits + " digits");
        }
    }

    public static Organisatie lrk(String nummer) {
        return new Organisatie(Soort.LRK, nummer);
    }

    public static Organisatie kvk(String nummer) {
        return new Organisatie(Soort.KVK, nummer);
    }
}
