package nl.leverklaar.layout;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.leverklaar.document.AddedCells;
import nl.leverklaar.document.Column;
import nl.leverklaar.document.Document;
import nl.leverklaar.document.TextHash;
import nl.leverklaar.kind.Habit;
import org.jspecify.annotations.Nullable;

/// A document seen through the official columns: what stands in each of them, what it means, and what is delivered.
public final class Table {

    private final Document document;
    private final Mapping mapping;
    private final Layout layout;
    private final Fill fill;
    private final ColumnHabits habits;
    private final boolean[] inFile = new boolean[Kolom.values().length];
    private final Derivation derivation = new Derivation(this);
    private @Nullable Personen personen;
    private int personenAsOf;
    private final @Nullable ColumnMeanings[] meanings =
            new @Nullable ColumnMeanings[Kolom.values().length];

    public Table(Document document, Mapping mapping, Layout layout, Fill fill) {
        this.document = document;
        this.mapping = mapping;
        this.layout = layout;
        this.fill = fill;
        this.habits = ColumnHabits.of(document, mapping);
        mapping.positions().keySet().forEach(kolom -> inFile[kolom.ordinal()] = true);
        mapping.positions().entrySet().parallelStream()
                .forEach(of -> read(of.getKey(), document.column(of.getValue())));
        for (Column column : document.columns()) {
            if (column.position() >= document.sourceColumns()) {
                layout.named(column.name())
                        .filter(kolom -> !isInFile(kolom))
                        .ifPresent(kolom -> read(kolom, column));
            }
        }
    }

    public Document document() {
        return document;
    }

    public Mapping mapping() {
        return mapping;
    }

    public Layout layout() {
        return layout;
    }

    public Fill fill() {
        return fill;
    }

    /// The values of an official column; nothing when neither the file nor an edit gave it one.
    public Optional<ColumnMeanings> meanings(Kolom kolom) {
        return Optional.ofNullable(meanings[kolom.ordinal()]);
    }

    /// Whether the file has this official column.
    public boolean isInFile(Kolom kolom) {
        return inFile[kolom.ordinal()];
    }

    /// Whether a column that the file does not have is filled in, or follows from others, so that its absence is no finding.
    public boolean isCovered(Kolom kolom) {
        return fill.covers(kolom) || derivation.covers(kolom);
    }

    /// The text of a cell as it stands in the file; what Leverklaar fills in where the file has no such column.
    public String text(Kolom kolom, int row) {
        ColumnMeanings read = meanings[kolom.ordinal()];
        String text = read == null ? "" : read.column().text(row);
        return text.isEmpty() && !isInFile(kolom) ? supplied(kolom, row) : text;
    }

    /// Whether something is written in the cell itself, whatever it means.
    public boolean isWritten(Kolom kolom, int row) {
        ColumnMeanings read = meanings[kolom.ordinal()];
        return read != null && read.state(read.column().code(row)) != ColumnMeanings.State.EMPTY;
    }

    /// What is written in the cell itself, when it has exactly one meaning.
    Optional<Object> written(Kolom kolom, int row) {
        ColumnMeanings read = meanings[kolom.ordinal()];
        if (read == null) {
            return Optional.empty();
        }
        int code = read.column().code(row);
        return read.state(code) == ColumnMeanings.State.KNOWN
                ? Optional.of(read.value(code))
                : Optional.empty();
    }

    /// Whether nothing is known of a cell: nothing is written in it, nothing follows for it and it is not filled in.
    public boolean isEmpty(Kolom kolom, int row) {
        return !isWritten(kolom, row)
                && !derivation.hasValue(kolom, row)
                && (isInFile(kolom) || fill.value(kolom).isEmpty());
    }

    /// Whether nothing is written in a cell, but its value follows from the other cells of the row.
    public boolean isDerived(Kolom kolom, int row) {
        return !isWritten(kolom, row) && derivation.hasValue(kolom, row);
    }

    /// Whether an amount is written from which another follows: with one meaning, and within its limits.
    public boolean isAmount(Kolom kolom, int row) {
        return derivation.written(kolom, row).isPresent();
    }

    /// An amount in euros or a number of hours, written or derived.
    ///
    /// @throws java.util.NoSuchElementException when nothing is written and nothing follows
    /// @throws IllegalStateException when what is written has no single meaning
    public BigDecimal amount(Kolom kolom, int row) {
        ColumnMeanings read = meanings[kolom.ordinal()];
        if (read != null) {
            int code = read.column().code(row);
            if (read.state(code) != ColumnMeanings.State.EMPTY) {
                return (BigDecimal) read.value(code);
            }
        }
        return derivation.amount(kolom, row).orElseThrow();
    }

    /// What is delivered of a cell: its canonical notation, or the text itself where that cannot be read.
    public String canonical(Kolom kolom, int row) {
        ColumnMeanings read = meanings[kolom.ordinal()];
        if (read != null) {
            int code = read.column().code(row);
            if (read.state(code) != ColumnMeanings.State.EMPTY) {
                return isNeedless(kolom, row) ? "" : read.canonical(code);
            }
        }
        return supplied(kolom, row);
    }

    /// Whether a cell tells why there is no BSN while there is one, so that nothing is delivered of it.
    public boolean isNeedless(Kolom kolom, int row) {
        return switch (kolom) {
            case KIND_BSN_REDEN -> written(Kolom.KIND_BSN, row).isPresent();
            case OUDER_BSN_REDEN -> written(Kolom.OUDER_BSN, row).isPresent();
            case PARTNER_BSN_REDEN -> written(Kolom.PARTNER_BSN, row).isPresent();
            default -> false;
        };
    }

    /// The hash of what is delivered of a cell, see [TextHash].
    public long hash(Kolom kolom, int row) {
        ColumnMeanings read = meanings[kolom.ordinal()];
        if (read != null) {
            int code = read.column().code(row);
            if (read.state(code) != ColumnMeanings.State.EMPTY) {
                return isNeedless(kolom, row) ? TextHash.of("") : read.hash(code);
            }
        }
        return TextHash.of(supplied(kolom, row));
    }

    /// What is delivered of a cell in which nothing is written.
    private String supplied(Kolom kolom, int row) {
        String derived = derivation.value(kolom, row);
        return derived.isEmpty() ? filledIn(kolom) : derived;
    }

    /// What is delivered wherever nothing is written and nothing follows: empty in a column that the file has.
    public String filledIn(Kolom kolom) {
        return isInFile(kolom) ? "" : fill.value(kolom);
    }

    /// The BSNs that pass the elfproef in the other rows of a person, for a row of which the BSN does not.
    public List<String> bsnsElsewhere(Persoon persoon, int row) {
        Personen known = personen;
        if (known == null || personenAsOf != document.changes()) {
            known = Personen.of(this);
            personen = known;
            personenAsOf = document.changes();
        }
        return known.bsns(persoon, row);
    }

    /// The column that holds an official column, added to the document when the file does not have it.
    public Column columnFor(Kolom kolom) {
        ColumnMeanings read = meanings[kolom.ordinal()];
        return read == null ? read(kolom, document.addColumn(kolom.key())).column() : read.column();
    }

    /// What a saved copy has in the columns that were added to the document.
    public AddedCells addedCells() {
        return new SavedCells(this);
    }

    /// Makes the hashes of all values of these columns, for when every row is asked for one; they are freed again
    /// afterwards.
    public void withHashes(Set<Kolom> columns, Runnable work) {
        columns.parallelStream()
                .map(kolom -> meanings[kolom.ordinal()])
                .filter(Objects::nonNull)
                .forEach(ColumnMeanings::keepHashes);
        try {
            work.run();
        } finally {
            Arrays.stream(meanings).filter(Objects::nonNull).forEach(ColumnMeanings::forgetHashes);
        }
    }

    /// Reads the values that edits added since.
    public void readAll() {
        for (ColumnMeanings read : meanings) {
            if (read != null) {
                read.readAll();
            }
        }
    }

    private ColumnMeanings read(Kolom kolom, Column column) {
        ColumnMeanings read = new ColumnMeanings(column, kolom.kind(), habits.of(kolom));
        meanings[kolom.ordinal()] = read;
        return read;
    }

    /// The official columns that the file has, by position.
    public Map<Kolom, Habit> habits() {
        Map<Kolom, Habit> all = new EnumMap<>(Kolom.class);
        mapping.positions().keySet().forEach(kolom -> all.put(kolom, habits.of(kolom)));
        return all;
    }
}
