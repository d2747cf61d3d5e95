package nl.leverklaar.layout;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import nl.leverklaar.document.Column;
import nl.leverklaar.document.TextHash;
import nl.leverklaar.kind.Habit;
import nl.leverklaar.kind.Kind;
import nl.leverklaar.kind.Meaning;
import org.jspecify.annotations.Nullable;

/// What the values of one column mean: read once for each different value, however many rows hold it.
///
/// A value that is text and written canonically already costs one byte here.
public final class ColumnMeanings {

    /// Whether and how a value can be read.
    public enum State {
        EMPTY,
        KNOWN,
        SEVERAL,
        UNREADABLE
    }

    private static final State[] STATES = State.values();
    private static final int FEW_VALUES = 1 << 14;

    private final Column column;
    private final Kind<?> kind;
    private final Habit habit;
    private byte[] states = new byte[0];
    private @Nullable String @Nullable [] canonicals;
    private @Nullable Object @Nullable [] values;
    private long[] hashes = new long[0];
    private final BitSet unreadable = new BitSet();
    private final BitSet empties = new BitSet();
    private int read;

    ColumnMeanings(Column column, Kind<?> kind, Habit habit) {
        this.column = column;
        this.kind = kind;
        this.habit = habit;
        readAll();
    }

    public Column column() {
        return column;
    }

    public Habit habit() {
        return habit;
    }

    /// Reads the values that were added since; called before a code is looked up that may be new.
    public void readAll() {
        int size = column.size();
        if (read == size) {
            return;
        }
        states = Arrays.copyOf(states, size);
        canonicals = canonicals == null ? null : Arrays.copyOf(canonicals, size);
        values = values == null ? null : Arrays.copyOf(values, size);
        for (; read < size; read++) {
            String text = column.value(read);
            keep(read, text, meaningOf(text));
        }
    }

    /// What the text of a code means, with its choices when there are several.
    public Meaning<?> meaning(int code) {
        return meaning(code, column.value(code));
    }

    /// The same, for who has the text of the code at hand.
    public Meaning<?> meaning(int code, String text) {
        return switch (state(code)) {
            case EMPTY -> new Meaning.Empty<>();
            case KNOWN -> known(code, text);
            case SEVERAL, UNREADABLE -> meaningOf(text);
        };
    }

    private Meaning<?> known(int code, String text) {
        @Nullable String different = canonicals == null ? null : canonicals[code];
        String canonical = different == null ? text : different;
        @Nullable Object value = values == null ? null : values[code];
        return new Meaning.Known<>(value == null ? canonical : value, canonical);
    }

    /// What a text would mean in this column.
    public Meaning<?> meaningOf(String text) {
        return text.isEmpty() ? new Meaning.Empty<>() : kind.meaning(text, habit);
    }

    public State state(int code) {
        return STATES[states[code]];
    }

    /// How many rows that count have nothing, or only spaces, in this column.
    public int usesOfEmpty() {
        return empties.stream().map(column::uses).sum();
    }

    /// The codes of the values that cannot be read at all.
    public IntStream unreadable() {
        return unreadable.stream();
    }

    /// The canonical notation of a known value, the text itself otherwise.
    public String canonical(int code) {
        @Nullable String different = canonicals == null ? null : canonicals[code];
        return different == null ? column.value(code) : different;
    }

    /// The value of a known meaning, for example a `BigDecimal`.
    ///
    /// @throws IllegalStateException when the text is empty or has no single meaning
    public Object value(int code) {
        if (states[code] != State.KNOWN.ordinal()) {
            throw new IllegalStateException("no single meaning");
        }
        @Nullable Object value = values == null ? null : values[code];
        return value == null ? canonical(code) : value;
    }

    /// A number that is equal for equal canonical values, in every column, and never 0; two different values share one
    /// with a chance of one in 2^64.
    public long hash(int code) {
        return code < hashes.length ? hashes[code] : made(code);
    }

    /// Makes the hashes of all values at once, for when every row is asked for one.
    public void keepHashes() {
        int made = hashes.length;
        hashes = Arrays.copyOf(hashes, read);
        for (int code = made; code < read; code++) {
            hashes[code] = made(code);
        }
    }

    /// Frees the hashes of a column of many values; a few are made again when they are asked for.
    public void forgetHashes() {
        if (hashes.length > FEW_VALUES) {
            hashes = new long[0];
        }
    }

    private long made(int code) {
        @Nullable String different = canonicals == null ? null : canonicals[code];
        return different == null ? column.hash(code) : TextHash.of(different);
    }

    private void keep(int code, String text, Meaning<?> meaning) {
        State state =
                switch (meaning) {
                    case Meaning.Empty<?> _ -> State.EMPTY;
                    case Meaning.Several<?> _ -> State.SEVERAL;
                    case Meaning.Unreadable<?> _ -> State.UNREADABLE;
                    case Meaning.Known<?>(Object value, String canonical) -> {
                        keepKnown(code, text, value, canonical);
                        yield State.KNOWN;
                    }
                };
        states[code] = (byte) state.ordinal();
        unreadable.set(code, state == State.UNREADABLE);
        empties.set(code, state == State.EMPTY);
    }

    private void keepKnown(int code, String text, Object value, String canonical) {
        if (!canonical.equals(text)) {
            if (canonicals == null) {
                canonicals = new String[column.size()];
            }
            canonicals[code] = canonical;
        }
        if (!value.equals(canonical)) {
            if (values == null) {
                values = new Object[column.size()];
            }
            values[code] = value;
        }
    }
}
