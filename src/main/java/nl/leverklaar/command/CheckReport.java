package nl.leverklaar.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.leverklaar.check.Decision;
import nl.leverklaar.check.FindingText;
import nl.leverklaar.check.Findings;
import nl.leverklaar.document.Document;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.FileRule;
import nl.leverklaar.rule.Herstel;
import nl.leverklaar.rule.Outside;
import nl.leverklaar.session.Session;

/// Says in words what is in a file: first what is good, then what is asked, the heaviest first.
final class CheckReport {

    private static final int SHOWN_ROWS = 10;

    private final Terminal terminal;
    private final Session session;
    private final String name;
    private final boolean withValues;
    private final FindingText texts;

    /// @param withValues whether texts of cells may be shown
    CheckReport(Terminal terminal, Session session, String name, boolean withValues) {
        this.terminal = terminal;
        this.session = session;
        this.name = name;
        this.withValues = withValues;
        this.texts = new FindingText(terminal.texts(), session.table(), withValues);
    }

    void print() {
        Findings findings = session.findings();
        printGood(findings);
        Doubts.of(session).say(terminal);
        List<Decision> rest = new ArrayList<>(findings.decisions());
        List<Decision> excel = Decision.byExcel(rest);
        if (!excel.isEmpty()) {
            printExcel(excel);
            rest.removeAll(excel);
        }
        for (Ernst ernst : Ernst.values()) {
            List<Decision> of =
                    rest.stream().filter(decision -> decision.ernst() == ernst).toList();
            if (!of.isEmpty()) {
                printGroup(ernst, of);
            }
        }
        printNotChecked(findings.notChecked());
        printNotAsked(findings.notAsked());
        terminal.out().println();
        terminal.say(ExitCode.of(findings).key());
    }

    private void printGood(Findings findings) {
        Document document = session.document();
        terminal.say(
                "command.check.read",
                Map.of("bestand", name, "rijen", terminal.count("row", document.rows())));
        terminal.say(
                "command.check.columns",
                Map.of(
                        "n", session.table().mapping().positions().size(),
                        "kolommen", terminal.count("column", document.sourceColumns())));
        terminal.say(
                findings.notChecked().isEmpty() ? "command.check.good" : "command.check.unchecked",
                Map.of(
                        "n", Asked.goodRows(findings, document),
                        "rijen", terminal.count("row", document.rows())));
    }

    /// What a spreadsheet did to the file, whatever it weighs: one advice settles all of it.
    private void printExcel(List<Decision> decisions) {
        boolean asks = decisions.stream().anyMatch(of -> of.ernst() != Ernst.TIP);
        terminal.out().println();
        terminal.say(asks ? "command.check.excel" : "command.check.excel.read", counts(decisions));
        for (Decision decision : decisions) {
            if (decision.ernst() == Ernst.TIP) {
                printTip(decision);
            } else {
                printDecision(decision);
                String weight = terminal.texts().text("ernst." + decision.ernst().key());
                terminal.out().println("          " + weight);
            }
        }
    }

    private Map<String, String> counts(List<Decision> decisions) {
        int findings = decisions.stream().mapToInt(Decision::count).sum();
        return Map.of(
                "bevindingen", terminal.count("finding", findings),
                "beslissingen", terminal.count("decision", decisions.size()));
    }

    private void printGroup(Ernst ernst, List<Decision> decisions) {
        terminal.out().println();
        terminal.say("command.check." + ernst.key(), counts(decisions));
        decisions.forEach(ernst == Ernst.TIP ? this::printTip : this::printDecision);
    }

    /// A tip is mostly about all rows, and nobody has to go there; where it is about one line of the file, that is said.
    private void printTip(Decision decision) {
        String often = terminal.count("finding", decision.count());
        List<Integer> lines = lines(decision);
        terminal.out()
                .println(
                        "  "
                                + decision.code()
                                + "  "
                                + texts.title(decision)
                                + ": "
                                + (lines.size() == 1 ? inRow(often, lines.getFirst()) : often));
    }

    private List<Integer> lines(Decision decision) {
        return decision.rule() instanceof FileRule rule
                ? rule.regelnummers(session.table())
                : List.of();
    }

    private String inRow(String often, int line) {
        return terminal.texts()
                .text(
                        "command.check.in_row",
                        Map.of("bevindingen", often, "rijen", String.valueOf(line)));
    }

    private void printDecision(Decision decision) {
        terminal.out().println("  " + decision.code() + "  " + texts.title(decision));
        terminal.out().println("          " + places(decision));
        if (decision.herstel() == Herstel.ZEKER) {
            terminal.out().println("          " + terminal.texts().text("command.check.zeker"));
        }
        if (withValues) {
            decision.findings().stream()
                    .map(texts::message)
                    .distinct()
                    .limit(SHOWN_ROWS)
                    .forEach(message -> terminal.out().println("          - " + message));
        }
    }

    /// In which column, unless the title tells, how often, and in which rows.
    private String places(Decision decision) {
        String column =
                decision.kolom()
                        .map(texts::label)
                        .filter(label -> !texts.title(decision).contains(label))
                        .map(label -> label + ": ")
                        .orElse("");
        return column + rows(decision);
    }

    /// How often, and in which rows: the first ten, and how many more there are.
    private String rows(Decision decision) {
        int[] rows = decision.rows();
        String often = terminal.count("finding", decision.count());
        if (rows.length == 0) {
            return terminal.texts().text("command.check.in_file", Map.of("bevindingen", often));
        }
        String first =
                Arrays.stream(rows)
                        .limit(SHOWN_ROWS)
                        .mapToObj(row -> String.valueOf(session.document().regelnummer(row)))
                        .collect(Collectors.joining(", "));
        int more = rows.length - SHOWN_ROWS;
        String key = rows.length == 1 ? "in_row" : more > 0 ? "in_rows_and_more" : "in_rows";
        return terminal.texts()
                .text(
                        "command.check." + key,
                        Map.of("bevindingen", often, "rijen", first, "meer", Math.max(more, 0)));
    }

    private void printNotChecked(Map<String, String> reasons) {
        if (!reasons.isEmpty()) {
            terminal.out().println();
            String codes = reasons.keySet().stream().sorted().collect(Collectors.joining(", "));
            terminal.say("command.check.not_checked", Map.of("codes", codes));
        }
    }

    private void printNotAsked(Map<Outside, List<String>> notAsked) {
        if (!notAsked.isEmpty()) {
            terminal.out().println();
        }
        notAsked.forEach((what, codes) ->
                terminal.say(
                        "command.check.not_asked." + what.key(),
                        Map.of("controles", terminal.count("rule", codes.size()))));
    }
}
