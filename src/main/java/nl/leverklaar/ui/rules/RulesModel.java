package nl.leverklaar.ui.rules;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.leverklaar.rule.AnyRule;
import nl.leverklaar.rule.Circumstances;
import nl.leverklaar.rule.RuleBook;
import nl.leverklaar.text.Texts;
import nl.leverklaar.ui.shell.Desk;

/// The catalogue of checks, to look something up in.
public final class RulesModel {

    private final Desk desk;
    private final List<RuleLine> all;
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<RuleLine>> found;

    public RulesModel(Desk desk, Clock clock) {
        this.desk = desk;
        RuleBook book = RuleBook.of(Circumstances.on(LocalDate.now(clock)));
        this.all = book.rules().stream().map(this::line).toList();
        this.found = new ReadOnlyObjectWrapper<>(all);
        search.subscribe(text -> found.set(find(text)));
    }

    public StringProperty searchProperty() {
        return search;
    }

    public ReadOnlyObjectProperty<List<RuleLine>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /// How many checks are shown of how many there are.
    public String count() {
        return desk.texts()
                .text("rules.count", Map.of("aantal", found.get().size(), "totaal", all.size()));
    }

    /// Goes back to the step.
    public void leave() {
        desk.leaveRoom();
    }

    private List<RuleLine> find(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        return all.stream().filter(line -> line.holds(word)).toList();
    }

    private RuleLine line(AnyRule rule) {
        Texts texts = desk.texts();
        String code = rule.code();
        return new RuleLine(
                code,
                rule.ernst(),
                plain(texts.find(code + ".title").orElse(code)),
                plain(texts.find(code + ".why").orElse("")),
                plain(texts.find(code + ".fix").orElse("")),
                rule.line().source().contains("eigen"));
    }

    /// A text without a row has nothing to fill its places with.
    private static String plain(String text) {
        return text.replaceAll("\\{[^}]*\\}", "…");
    }
}
