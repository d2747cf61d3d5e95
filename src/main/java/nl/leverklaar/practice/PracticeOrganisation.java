package nl.leverklaar.practice;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import nl.leverklaar.layout.Fill;
import nl.leverklaar.rule.Circumstances;

/// The organisation of the practice round, which does not exist: its numbers and what follows from them.
public final class PracticeOrganisation {

    /// Its KvK number.
    public static final String KVK = "99998000";

    /// The LRK numbers of its dagopvang and its bso.
    public static final String LRK_DO = "999980014";

    public static final String LRK_BSO = "999980026";

    /// The LRK number of its gastouderbureau.
    public static final String LRK_GOB = "999980038";

    /// The LRK numbers of two gastouders.
    public static final String LRK_GASTOUDER = "999980051";

    public static final String LRK_GASTOUDER_2 = "999980063";

    private PracticeOrganisation() {}

    /// What is filled in for columns that the practice file does not have.
    public static Fill fill(String version, Optional<String> kvk, Optional<YearMonth> tijdvak) {
        return new Fill(version, kvk.or(() -> Optional.of(KVK)), tijdvak, Optional.of(LRK_GOB));
    }

    /// What the rules may know of it.
    public static Circumstances circumstances(LocalDate peildatum, Optional<String> kvk) {
        Set<String> own = Set.of(LRK_DO, LRK_BSO, LRK_GOB, LRK_GASTOUDER, LRK_GASTOUDER_2);
        return new Circumstances(peildatum, true, kvk.or(() -> Optional.of(KVK)), own);
    }
}
