package nl.leverklaar.rule;

import java.util.List;
import nl.leverklaar.kind.Habit;
import nl.leverklaar.kind.Meaning;
import nl.leverklaar.layout.Kolom;

/// One different value of one column.
///
/// @param kolom the official column
/// @param text the text exactly as it stands in the file
/// @param habit how the column writes dates and decimals
/// @param meaning what it means to the kind of the column, with that habit
public record Value(Kolom kolom, String text, Habit habit, Meaning<?> meaning) {

    /// What another text would mean in the same column.
    public Meaning<?> meaningOf(String otherText) {
        return kolom.kind().meaning(otherText, habit);
    }

    /// Nothing is written, or only spaces.
    public boolean isEmpty() {
        return meaning instanceof Meaning.Empty<?>;
    }

    /// Whether it has exactly one meaning.
    public boolean isKnown() {
        return meaning instanceof Meaning.Known<?>;
    }

    /// Whether it has no meaning at all.
    public boolean isUnreadable() {
        return meaning instanceof Meaning.Unreadable<?>;
    }

    /// The canonical notations it can stand for, the likeliest first; none unless it has several meanings.
    public List<String> choices() {
        return meaning instanceof Meaning.Several<?>(List<String> choices) ? choices : List.of();
    }

    /// Its canonical notation, or the text itself when it has no single meaning.
    public String canonical() {
        return meaning instanceof Meaning.Known<?>(Object _, String canonical) ? canonical : text;
    }

    /// Its value, for example a `BigDecimal`, for a value that is known.
    public <T> T as(Class<T> type) {
        if (meaning instanceof Meaning.Known<?>(Object value, String _)) {
            return type.cast(value);
        }
        throw new IllegalStateException("no single meaning");
    }
}
