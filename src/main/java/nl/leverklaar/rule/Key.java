package nl.leverklaar.rule;

import java.util.List;
import java.util.stream.Stream;
import nl.leverklaar.layout.Kolom;

/// Of what the number is made by which rows belong together: equal for rows that do, 0 where there is nothing to go by.
///
/// It is told in columns, so that it can be made for many rows at once. None of them may be one that follows from others.
public sealed interface Key {

    /// The columns it is made of.
    Stream<Kolom> columns();

    /// The number for a row that a rule looks at; another one than for many rows at once, which only tells groups apart.
    long of(Row row);

    /// What is delivered in some columns.
    ///
    /// @param needed nothing when one of these is empty
    /// @param also the others
    record Same(List<Kolom> needed, List<Kolom> also) implements Key {

        @Override
        public Stream<Kolom> columns() {
            return Stream.concat(needed.stream(), also.stream());
        }

        @Override
        public long of(Row row) {
            return needed.stream().anyMatch(row::isEmpty)
                    ? 0
                    : row.key(columns().toArray(Kolom[]::new));
        }
    }

    /// One key, and where there is nothing to go by, another.
    record Else(Key first, Key second) implements Key {

        @Override
        public Stream<Kolom> columns() {
            return Stream.concat(first.columns(), second.columns());
        }

        @Override
        public long of(Row row) {
            long key = first.of(row);
            return key == 0 ? second.of(row) : key;
        }
    }

    /// All of these together; nothing when there is nothing to go by for one of them.
    record All(List<Key> keys) implements Key {

        @Override
        public Stream<Kolom> columns() {
            return keys.stream().flatMap(Key::columns);
        }

        @Override
        public long of(Row row) {
            long all = 1;
            for (Key key : keys) {
                all = mixed(all, key.of(row));
            }
            return all;
        }
    }

    /// What is delivered in these columns, none of which may be empty.
    static Key same(Kolom... needed) {
        return new Same(List.of(needed), List.of());
    }

    /// The same of these columns, of which one may be empty.
    default Key orEmpty(Kolom... also) {
        if (this instanceof Same(List<Kolom> needed, List<Kolom> before) && before.isEmpty()) {
            return new Same(needed, List.of(also));
        }
        throw new IllegalStateException("only columns have others beside them");
    }

    /// This key, and where there is nothing to go by, another.
    default Key orElse(Key other) {
        return new Else(this, other);
    }

    /// This key and others together.
    default Key and(Key... others) {
        return new All(Stream.concat(Stream.of(this), Stream.of(others)).toList());
    }

    /// Two numbers as one; 0 when one of them is.
    static long mixed(long key, long more) {
        if (key == 0 || more == 0) {
            return 0;
        }
        long mixed = (key ^ more) * 0xBF58476D1CE4E5B9L;
        mixed ^= mixed >>> 31;
        return mixed == 0 ? 1 : mixed;
    }
}
