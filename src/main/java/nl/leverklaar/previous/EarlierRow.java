package nl.leverklaar.previous;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Persoon;

/// One row of an earlier delivery.
public final class EarlierRow {

    private final EarlierFile file;
    private final int row;

    EarlierRow(EarlierFile file, int row) {
        this.file = file;
        this.row = row;
    }

    /// What was delivered, in canonical notation; possibly empty.
    public String text(Kolom kolom) {
        return file.text(kolom, row);
    }

    /// The month it is about.
    public YearMonth tijdvak() {
        return file.tijdvak(row).orElseThrow();
    }

    /// Voorletters, voorvoegsel and surname of a person in it.
    public String naam(Persoon persoon) {
        return Stream.of(persoon.voorletters(), persoon.voorvoegsel(), persoon.achternaam())
                .map(this::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /// An amount in euros or a number of hours; nothing when it is empty.
    public Optional<BigDecimal> getal(Kolom kolom) {
        return value(kolom, BigDecimal.class);
    }

    /// A date of a contract; nothing when it is empty.
    public Optional<LocalDate> datum(Kolom kolom) {
        return value(kolom, LocalDate.class);
    }

    private <T> Optional<T> value(Kolom kolom, Class<T> type) {
        return file.isKnown(kolom, row)
                ? Optional.of(type.cast(file.value(kolom, row)))
                : Optional.empty();
    }

    EarlierFile file() {
        return file;
    }

    int row() {
        return row;
    }
}
