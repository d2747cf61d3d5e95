package nl.leverklaar.command;

import java.io.IOException;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import nl.leverklaar.check.Findings;
import nl.leverklaar.document.Progress;
import nl.leverklaar.document.SourceException;
import nl.leverklaar.layout.Fill;
import nl.leverklaar.layout.Layout;
import nl.leverklaar.layout.Layouts;
import nl.leverklaar.practice.PracticeEndpoint;
import nl.leverklaar.practice.PracticeFile;
import nl.leverklaar.practice.PracticeOrganisation;
import nl.leverklaar.rule.Circumstances;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.session.Opening;
import nl.leverklaar.session.Session;

/// The whole journey with the practice file, told step by step, for where no window can be shown.
public final class PracticeRound {

    private final Terminal terminal;
    private final Surroundings surroundings;

    public PracticeRound(Terminal terminal, Surroundings surroundings) {
        this.terminal = terminal;
        this.surroundings = surroundings;
    }

    /// Checks, repairs, sets apart, delivers to the endpoint on this computer and shows the receipt.
    ExitCode play() throws Stop, SourceException, IOException {
        terminal.say("command.round.why");
        Session session = open();
        check(session);
        repair(session);
        setApart(session);
        return deliver(session);
    }

    private static Session open() throws SourceException {
        Layout layout = Layouts.load().newest();
        Optional<String> kvk = Optional.of(PracticeOrganisation.KVK);
        Optional<YearMonth> month = Optional.empty();
        Fill fill =
                new Fill(layout.version(), kvk, month, Optional.of(PracticeOrganisation.LRK_GOB));
        Circumstances circumstances =
                new Circumstances(
                        PracticeFile.PEILDATUM, true, kvk, PracticeOrganisation.LOCATIONS);
        return Session.open(
                PracticeFile.messy(), Opening.of(layout, fill, circumstances), Progress.NONE);
    }

    private void check(Session session) {
        Findings findings = session.findings();
        head("check");
        terminal.say(
                "command.round.read",
                Map.of(
                        "rijen", terminal.count("row", session.document().rows()),
                        "goed", Asked.goodRows(findings, session.document())));
        terminal.say(
                "command.round.decisions",
                Map.of(
                        "bevindingen",
                        terminal.count(
                                "finding",
                                findings.count(Ernst.FOUT) + findings.count(Ernst.WAARSCHUWING)),
                        "beslissingen",
                        terminal.count("decision", Asked.decisions(findings).size())));
    }

    private void repair(Session session) {
        head("repair");
        int rows = session.repairCertain();
        terminal.say(
                "command.round.repaired",
                Map.of(
                        "rijen", terminal.count("row", rows),
                        "beslissingen",
                                terminal.count(
                                        "decision", Asked.decisions(session.findings()).size())));
    }

    private void setApart(Session session) throws Stop {
        head("apart");
        Preparation preparation = new Preparation(session, terminal);
        preparation.confirmAll();
        preparation.setFoutenApart();
        terminal.say("command.round.apart");
        preparation.require();
    }

    private ExitCode deliver(Session session) throws Stop, IOException {
        head("deliver");
        Dispatch dispatch = new Dispatch(session, surroundings);
        try (PracticeEndpoint endpoint = PracticeEndpoint.start(0)) {
            terminal.say("command.round.sending");
            Dispatch.Sent sent = dispatch.send(endpoint.endpoint(), Login.of(endpoint), 1);
            terminal.out().println();
            ExitCode code = new Receipts(terminal, surroundings).print(sent.result(), 0);
            terminal.out().println();
            terminal.say("command.round.next");
            return code;
        }
    }

    private void head(String step) {
        terminal.out().println();
        terminal.say("command.round.head." + step);
    }
}
