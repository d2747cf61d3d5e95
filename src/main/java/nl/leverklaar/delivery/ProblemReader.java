package nl.leverklaar.delivery;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads a problem+json answer.
final class ProblemReader {
    private static final int MOST_FOUTEN = 50;

    Problem read(Answer answer) throws NotAsAgreed {
        Fields fields = answer.json("application/problem+json");
        return new Problem(
                code(fields.text("code"), answer.status()),
                PlainText.of(fields.maybeText("detail").orElse("")),
                fouten(fields),
                values(fields, answer));
    }

    private static ProblemCode code(String slug, int status) {
        return ProblemCode.of(slug)
                .orElse(status >= 500 ? ProblemCode.STORING : ProblemCode.ANDERS);
    }

    private static List<Fout> fouten(Fields fields) throws NotAsAgreed {
        var fouten = new ArrayList<Fout>();
        for (Fields fout : fields.objects("fouten")) {
            if (fouten.size() < MOST_FOUTEN) {
                fouten.add(
                        new Fout(
                                PlainText.of(fout.maybeText("plaats").orElse("")),
                                PlainText.of(fout.maybeText("code").orElse("")),
                                PlainText.of(fout.maybeText("melding").orElse(""))));
            }
        }
        return fouten;
    }

    private static Map<String, String> values(Fields fields, Answer answer) {
        var values = new LinkedHashMap<String, String>();
        take(values, "maximum", () -> Long.toString(fields.number("maximum")));
        take(values, "totEnMet", () -> fields.instant("totEnMet").toString());
        take(values, "leveringId", () -> fields.uuid("leveringId").toString());
        take(
                values,
                "minimaleClientversie",
                () -> PlainText.of(fields.text("minimaleClientversie")));
        wait(answer)
                .ifPresent(wait -> values.put(Problem.WACHTEN, Long.toString(wait.toSeconds())));
        return values;
    }

    private interface Value {
        String read() throws NotAsAgreed;
    }

    private static void take(Map<String, String> values, String name, Value value) {
        try {
            values.put(name, value.read());
        } catch (NotAsAgreed _) {
            // Not every problem has every value.
        }
    }

    private static Optional<Duration> wait(Answer answer) {
        return answer.header("retry-after")
                .flatMap(after -> {
                    if (after.matches("[0-9]{1,9}")) {
                        return Optional.of(Duration.ofSeconds(Long.parseLong(after)));
                    }
                    return answer.header("date").flatMap(date -> between(date, after));
                });
    }

    private static Optional<Duration> between(String now, String then) {
        try {
            Duration wait = Duration.between(date(now), date(then));
            return wait.isNegative() ? Optional.empty() : Optional.of(wait);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static ZonedDateTime date(String text) {
        return ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
    }
}
