package nl.leverklaar.rule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.text.Texts;

/// The catalogue of rules as a page in Markdown, for the app and for the site.
public final class RuleBookPage {

    private static final Pattern PLACE = Pattern.compile("\\{[^}]*}");

    private final RuleBook book;
    private final Texts texts;
    private final StringBuilder page = new StringBuilder();

    private RuleBookPage(RuleBook book, Texts texts) {
        this.book = book;
        this.texts = texts;
    }

    /// All rules of a book, by chapter.
    public static String of(RuleBook book, Texts texts) {
        RuleBookPage of = new RuleBookPage(book, texts);
        of.write();
        return of.page.toString();
    }

    private void write() {
        line("# " + texts.text("catalogue.title"));
        line(texts.text("catalogue.intro").replace("{version}", RuleBook.VERSION));
        String chapter = "";
        for (AnyRule rule : book.rules()) {
            String of = rule.code().substring(0, rule.code().indexOf('-'));
            if (!of.equals(chapter)) {
                chapter = of;
                line("## " + of + " – " + texts.text("catalogue.chapter." + of));
            }
            write(rule);
        }
    }

    private void write(AnyRule rule) {
        line("### <a id=\"" + rule.code() + "\"></a>" + rule.code() + " – " + words(rule, "title"));
        line("**" + texts.text("ernst." + rule.ernst().key()) + "** · " + words(rule, "text"));
        point("why", texts.text(rule.code() + ".why"));
        point("fix", texts.text(rule.code() + ".fix"));
        point("repair", texts.text("catalogue.repair." + rule.line().repair().key()));
        columns(rule).ifPresent(columns -> point("columns", columns));
        point("source", rule.line().source());
        page.append('\n');
        samples(rule.code());
    }

    /// A text about no row in particular, so what differs from row to row is an ellipsis.
    private String words(AnyRule rule, String part) {
        return PLACE.matcher(texts.text(rule.code() + "." + part)).replaceAll("…");
    }

    private Optional<String> columns(AnyRule rule) {
        if (rule.line().everyColumn()) {
            return Optional.of(texts.text("catalogue.columns.all"));
        }
        List<Kolom> columns =
                rule.line().at().length == 0
                        ? List.of(rule.line().columns())
                        : List.of(rule.line().at());
        return columns.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        String.join(
                                ", ",
                                columns.stream().map(kolom -> "`" + kolom.key() + "`").toList()));
    }

    private void samples(String code) {
        Sample.of(code)
                .ifPresent(sample -> {
                    page.append("```\n")
                            .append(texts.text("catalogue.expected"))
                            .append(';')
                            .append(sample.header());
                    for (Sample.Line line : sample.lines()) {
                        page.append('\n')
                                .append(expected(line.good()))
                                .append(';')
                                .append(line.text());
                    }
                    line("\n```");
                });
    }

    private String expected(boolean good) {
        return texts.text(good ? "catalogue.good" : "catalogue.bad");
    }

    private void point(String key, String text) {
        page.append("- *")
                .append(texts.text("catalogue." + key))
                .append(":* ")
                .append(text)
                .append('\n');
    }

    private void line(String text) {
        page.append(text).append("\n\n");
    }
}
