package nl.leverklaar.practice;

import java.util.Set;

/// The organisation of the practice round, Kinderopvang Oefenhof, which does not exist.
public final class PracticeOrganisation {

    /// Its KvK number.
    public static final String KVK = "99998001";

    /// The LRK number of its gastouderbureau, the only one it has.
    public static final String LRK_GOB = "999980038";

    static final String LRK_DO = "999980014";
    static final String LRK_BSO = "999980026";
    static final String LRK_GASTOUDER = "999980051";
    static final String LRK_GASTOUDER_2 = "999980063";

    /// The LRK numbers of its locations: dagopvang, bso and two gastouders.
    public static final Set<String> LOCATIONS =
            Set.of(LRK_DO, LRK_BSO, LRK_GASTOUDER, LRK_GASTOUDER_2);

    private PracticeOrganisation() {}
}
