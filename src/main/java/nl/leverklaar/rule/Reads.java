package nl.leverklaar.rule;

import nl.leverklaar.layout.Kolom;

/// Which columns were looked at in a row, and how closely; what was concluded then holds for every row that is the same there.
///
/// [Row] writes it down at each question, and with a column also those that its value may follow from where nothing is written.
public final class Reads {

    private static final long PARTNER =
            bit(Kolom.PARTNER_ACHTERNAAM)
                    | bit(Kolom.PARTNER_GEBOORTEDATUM)
                    | bit(Kolom.PARTNER_BSN);
    private static final long GOB = bit(Kolom.OPVANGSOORT) | bit(Kolom.LRK_NUMMER);
    private static final long AMOUNTS = bit(Kolom.UREN) | bit(Kolom.UURPRIJS) | bit(Kolom.KOSTEN);

    private static final long ALL = -1L >>> Long.SIZE - Kolom.values().length;

    /// For each column the values it may follow from, and beside itself what else it depends on being there.
    private static final long[] VALUES = new long[Kolom.values().length];

    private static final long[] STATES = new long[VALUES.length];

    static {
        for (Kolom kolom : Kolom.values()) {
            VALUES[kolom.ordinal()] =
                    switch (kolom) {
                        case LRK_NUMMER_GOB -> GOB;
                        case UURPRIJS, KOSTEN -> AMOUNTS;
                        default -> 0;
                    };
            STATES[kolom.ordinal()] =
                    bit(kolom)
                            | switch (kolom) {
                                case PARTNER -> PARTNER;
                                case KIND_BSN_REDEN -> bit(Kolom.KIND_BSN);
                                case OUDER_BSN_REDEN -> bit(Kolom.OUDER_BSN);
                                case PARTNER_BSN_REDEN -> bit(Kolom.PARTNER_BSN);
                                default -> 0;
                            };
        }
    }

    private long values;
    private long states;

    /// The value itself was looked at.
    void value(Kolom kolom) {
        values |= bit(kolom);
        state(kolom);
    }

    /// Only whether there is a value that can be read.
    public void state(Kolom kolom) {
        values |= VALUES[kolom.ordinal()];
        states |= STATES[kolom.ordinal()];
    }

    /// More was looked at than the cells of the row.
    void all() {
        values = ALL;
    }

    /// Forgets what was looked at.
    public void clear() {
        values = 0;
        states = 0;
    }

    /// Whether the value of a column was looked at.
    public boolean hasValue(Kolom kolom) {
        return (values & bit(kolom)) != 0;
    }

    /// Whether anything of a column was looked at.
    public boolean has(Kolom kolom) {
        return ((values | states) & bit(kolom)) != 0;
    }

    /// Remembers what others looked at too.
    ///
    /// @return whether that was more
    public boolean add(Reads others) {
        boolean more = (others.values & ~values | others.states & ~(states | values)) != 0;
        values |= others.values;
        states |= others.states;
        return more;
    }

    private static long bit(Kolom kolom) {
        return 1L << kolom.ordinal();
    }
}
