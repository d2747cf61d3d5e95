package nl.leverklaar.settings;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leverklaar.previous.Sent;

/// All that is remembered between two months. It holds no personal data and no secrets.
///
/// @param looks how the window looks
/// @param profile the organisation
/// @param mappings which column was which, by the fingerprint of the column names, the newest last
/// @param deliveries what was received, the newest last
public record Settings(
        Looks looks,
        Profile profile,
        Map<String, RememberedMapping> mappings,
        List<Delivered> deliveries) {

    /// As on a new computer.
    public static final Settings FIRST =
            new Settings(Looks.FIRST, Profile.NONE, Map.of(), List.of());

    private static final int MAPPINGS = 50;

    public Settings {
        mappings = new LinkedHashMap<>(mappings);
        deliveries = List.copyOf(deliveries);
    }

    public Settings with(Looks other) {
        return new Settings(other, profile, mappings, deliveries);
    }

    public Settings with(Profile other) {
        return new Settings(looks, other, mappings, deliveries);
    }

    /// Remembers which column is which in files with these column names.
    public Settings remember(String fingerprint, RememberedMapping mapping) {
        Map<String, RememberedMapping> all = new LinkedHashMap<>(mappings);
        all.remove(fingerprint);
        all.put(fingerprint, mapping);
        if (all.size() > MAPPINGS) {
            all.remove(all.keySet().iterator().next());
        }
        return new Settings(looks, profile, all, deliveries);
    }

    /// Keeps one more delivery.
    public Settings keep(Delivered delivered) {
        List<Delivered> all = new ArrayList<>(deliveries);
        all.add(delivered);
        return new Settings(looks, profile, mappings, all);
    }

    /// Forgets which deliveries there were.
    public Settings withoutDeliveries() {
        return new Settings(looks, profile, mappings, List.of());
    }

    /// The real deliveries, as far as a new file is compared with them.
    public List<Sent> sent(ZoneId zone) {
        return deliveries.stream().filter(of -> !of.practice()).map(of -> of.sent(zone)).toList();
    }

    /// The last real delivery of a month.
    public Optional<Delivered> delivered(YearMonth month) {
        return deliveries.reversed().stream()
                .filter(of -> !of.practice() && of.periode().equals(month))
                .findFirst();
    }
}
