package nl.leverklaar.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import nl.leverklaar.kind.Opvangsoort;

/// The maximum uurprijzen per year and opvangsoort, from `maximum-uurprijzen.csv`; a new year is new rows there.
public final class MaximumUurprijzen {

    private static final String RESOURCE = "maximum-uurprijzen.csv";

    private final Map<Opvangsoort, NavigableMap<Integer, BigDecimal>> prijzen =
            new EnumMap<>(Opvangsoort.class);

    private MaximumUurprijzen() {}

    /// Reads the resource: `jaar;opvangsoort;prijs;bron`.
    public static MaximumUurprijzen load() {
        var loaded = new MaximumUurprijzen();
        try (InputStream in = MaximumUurprijzen.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("resource absent: " + RESOURCE);
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .forEach(loaded::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return loaded;
    }

    private void add(String line) {
        String[] fields = line.split(";", -1);
        prijzen.computeIfAbsent(Opvangsoort.valueOf(fields[1]), _ -> new TreeMap<>())
                .put(Integer.valueOf(fields[0]), new BigDecimal(fields[2].replace(',', '.')));
    }

    /// The price of a year: for a later year than is known that of the last known one, for an earlier that of the first.
    ///
    /// @throws IllegalStateException if the resource has no price at all for the opvangsoort
    public MaximumUurprijs of(int jaar, Opvangsoort soort) {
        NavigableMap<Integer, BigDecimal> perJaar = prijzen.get(soort);
        if (perJaar == null) {
            throw new IllegalStateException("no maximum for " + soort);
        }
        Map.Entry<Integer, BigDecimal> found = perJaar.floorEntry(jaar);
        Map.Entry<Integer, BigDecimal> nearest = found == null ? perJaar.firstEntry() : found;
        return new MaximumUurprijs(nearest.getValue(), nearest.getKey(), nearest.getKey() != jaar);
    }
}
