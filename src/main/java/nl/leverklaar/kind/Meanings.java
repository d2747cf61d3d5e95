package nl.leverklaar.kind;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/// The ways a reading ends up as a [Meaning].
final class Meanings {

    private Meanings() {}

    static Meaning<String> ofDigits(String digits) {
        if (digits.isEmpty()) {
            return new Meaning.Empty<>();
        }
        return digits.equals(Digits.UNREADABLE)
                ? new Meaning.Unreadable<>()
                : new Meaning.Known<>(digits, digits);
    }

    static Meaning<String> ofText(String tidy) {
        return tidy.isEmpty() ? new Meaning.Empty<>() : new Meaning.Known<>(tidy, tidy);
    }

    /// Known, with the String of the cell itself where that already is canonical.
    static <T> Meaning.Known<T> known(T value, String canonical, String text) {
        return new Meaning.Known<>(value, canonical.equals(text) ? text : canonical);
    }

    static Meaning<BigDecimal> ofNumber(String text, Pattern form, Habit habit) {
        String bare = CellText.bare(text);
        if (bare.isEmpty()) {
            return new Meaning.Empty<>();
        }
        List<String> readings =
                WrittenNumber.of(bare, form)
                        .map(number -> number.readings(habit.decimals()))
                        .orElse(List.of());
        return readings.size() > 1
                ? new Meaning.Several<>(readings)
                : of(
                        readings.stream().map(WrittenNumber::value).toList(),
                        value -> known(value, readings.getFirst(), text));
    }

    /// None is unreadable, one is known, more are several, the likeliest first.
    static <T> Meaning<T> of(List<T> readings, Function<T, Meaning.Known<T>> known) {
        return switch (readings.size()) {
            case 0 -> new Meaning.Unreadable<>();
            case 1 -> known.apply(readings.getFirst());
            default ->
                    new Meaning.Several<>(
                            readings.stream().map(known).map(Meaning.Known::canonical).toList());
        };
    }
}
