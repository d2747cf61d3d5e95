package nl.leverklaar.ui.kit;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import nl.leverklaar.text.Texts;

/// Writes numbers, months and times as people of one language do.
public final class Written {

    private static final long MEGA = 1_000_000;
    private static final long KILO = 1_000;

    private final Texts texts;
    private final Locale locale;

    public Written(Texts texts) {
        this.texts = texts;
        this.locale = texts.language().locale();
    }

    /// Such as `12.345`.
    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /// A number of things in words; the text of one thing stands under the key with `.one` behind it.
    public String count(String key, long number) {
        return texts.text(number == 1 ? key + ".one" : key, Map.of("aantal", number(number)));
    }

    /// With two decimals, such as `12.345,60`.
    public String decimal(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(number);
    }

    /// A number of bytes, such as `3 MB`.
    public String size(long bytes) {
        return bytes >= MEGA ? number(bytes / MEGA) + " MB" : number(bytes / KILO) + " kB";
    }

    /// Such as `juni 2026`.
    public String month(YearMonth month) {
        return texts.language().month(month);
    }

    /// Such as `jun`.
    public String shortMonth(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLL", locale).format(month).replace(".", "");
    }

    /// Such as `3 juli 2026 om 14:32`.
    public String time(Instant time) {
        String pattern =
                locale.getLanguage().equals("nl")
                        ? "d MMMM uuuu 'om' H:mm"
                        : "d MMMM uuuu 'at' H:mm";
        return DateTimeFormatter.ofPattern(pattern, locale)
                .withZone(ZoneId.systemDefault())
                .format(time);
    }

    /// Such as `3 juli 2026`.
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(day);
    }

    /// Such as `3 juli 2026`.
    public String day(Instant time) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", locale)
                .withZone(ZoneId.systemDefault())
                .format(time);
    }
}
