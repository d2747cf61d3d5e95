package nl.leverklaar.command;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.leverklaar.delivery.DeliveryResult;
import nl.leverklaar.delivery.Endpoint;
import nl.leverklaar.delivery.Omgeving;
import nl.leverklaar.delivery.Receipt;
import nl.leverklaar.delivery.Trust;
import nl.leverklaar.document.RowState;
import nl.leverklaar.document.SourceException;
import nl.leverklaar.layout.DeliveryFile;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Table;
import nl.leverklaar.practice.PracticeEndpoint;
import nl.leverklaar.session.Session;
import nl.leverklaar.settings.Profile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Delivers a file and says what came of it; practice goes to an endpoint on this computer and nowhere else.
@Command(name = "lever")
final class DeliverCommand extends Work {

    @Mixin private final FileOptions options = new FileOptions();

    @Option(names = "--zet-apart", descriptionKey = "zet-apart")
    private boolean setApart;

    @Option(names = "--bevestig", descriptionKey = "bevestig")
    private boolean confirm;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    private Doubts doubts = Doubts.NONE;

    DeliverCommand(Terminal terminal, Surroundings surroundings) {
        super(terminal, surroundings);
    }

    @Override
    ExitCode work() throws Stop, SourceException, IOException {
        try {
            return send();
        } catch (Stop e) {
            sayNotSent(e);
            throw e;
        } catch (SourceException e) {
            sayNotSent(Stop.unreadable(e));
            throw e;
        }
    }

    /// A program that asked for JSON gets an object, also where nothing was sent.
    private void sayNotSent(Stop reason) throws IOException {
        if (json) {
            new Receipts(terminal(), surroundings()).printNotSent(reason, doubts);
        }
    }

    private ExitCode send() throws Stop, SourceException, IOException {
        Session session = options.openText(surroundings());
        doubts = Doubts.of(session);
        if (!json) {
            doubts.say(terminal());
        }
        Preparation preparation = new Preparation(session, quiet());
        if (confirm) {
            preparation.confirmAll();
        }
        if (setApart) {
            preparation.setFoutenApart();
        }
        preparation.require();
        if (options.isPractice()) {
            requirePracticeNumbers(session.table());
        }
        Dispatch dispatch = new Dispatch(session, surroundings());
        if (!confirm && !session.gate().unconfirmed().isEmpty()) {
            String count = terminal().count("decision", session.gate().unconfirmed().size());
            throw new Stop(
                    ExitCode.WAARSCHUWINGEN,
                    "command.deliver.unconfirmed",
                    Map.of("beslissingen", count));
        }
        return options.isPractice() ? practise(dispatch, session) : deliver(dispatch, session);
    }

    /// A file without any BSN may still be about real children: where they go tells.
    private static void requirePracticeNumbers(Table table) throws Stop {
        boolean real =
                Arrays.stream(new DeliveryFile(table).rows())
                        .mapToObj(row -> table.canonical(Kolom.LRK_NUMMER, row))
                        .anyMatch(number -> !number.isEmpty() && !number.matches("9999[0-9]{5}"));
        if (real) {
            throw new Stop(ExitCode.FOUTEN, "command.deliver.real_lrk", Map.of());
        }
    }

    private ExitCode practise(Dispatch dispatch, Session session) throws Stop, IOException {
        try (PracticeEndpoint endpoint = PracticeEndpoint.start(0)) {
            Login login = surroundings().secrets().given(Login.of(endpoint));
            return report(dispatch.send(endpoint.endpoint(), login, 1), session);
        }
    }

    private ExitCode deliver(Dispatch dispatch, Session session) throws Stop, IOException {
        Profile profile = surroundings().settings().current().profile();
        if (!profile.isConnected()) {
            throw new Stop(ExitCode.NOT_CHECKED, "command.deliver.not_connected", Map.of());
        }
        Login login = surroundings().secrets().login(terminal());
        return report(dispatch.send(endpoint(profile), login, volgnr(session)), session);
    }

    private static Endpoint endpoint(Profile profile) throws Stop, IOException {
        try {
            Trust trust =
                    profile.trustAnchors().isEmpty()
                            ? new Trust.OfJava()
                            : Trust.pem(Path.of(profile.trustAnchors()));
            return new Endpoint(URI.create(profile.basisUrl()), Omgeving.PRODUCTIE, trust);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw Stop.wrongUse("command.deliver.no_address");
        }
    }

    /// How many deliveries of the month there were, and this one.
    private int volgnr(Session session) {
        YearMonth month =
                Arrays.stream(new DeliveryFile(session.table()).rows())
                        .mapToObj(row ->
                                YearMonth.parse(session.table().canonical(Kolom.TIJDVAK, row)))
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
        return 1
                + Math.toIntExact(
                        surroundings().settings().current().deliveries().stream()
                                .filter(of -> !of.practice() && of.periode().equals(month))
                                .count());
    }

    private ExitCode report(Dispatch.Sent sent, Session session) throws IOException {
        Receipts receipts = new Receipts(terminal(), surroundings());
        int apart = session.document().rowsIn(RowState.SET_APART);
        if (sent.result() instanceof DeliveryResult.Received(Receipt receipt)
                && !options.isPractice()) {
            receipts.keep(receipt, children(session.table(), sent.prepared().rows()), apart);
        }
        return json
                ? receipts.printJson(sent.result(), apart, doubts)
                : receipts.print(sent.result(), apart);
    }

    /// How many different children: by BSN, and by name and birth date where that is missing.
    private static int children(Table table, int[] rows) {
        return Math.toIntExact(
                Arrays.stream(rows)
                        .mapToObj(row ->
                                table.isEmpty(Kolom.KIND_BSN, row)
                                        ? List.of(
                                                table.canonical(Kolom.KIND_VOORLETTERS, row),
                                                table.canonical(Kolom.KIND_ACHTERNAAM, row),
                                                table.canonical(Kolom.KIND_GEBOORTEDATUM, row))
                                        : List.of(table.canonical(Kolom.KIND_BSN, row)))
                        .distinct()
                        .count());
    }

    /// With JSON, sentences do not go where the JSON goes.
    private Terminal quiet() {
        return json
                ? new Terminal(terminal().err(), terminal().err(), terminal().texts())
                : terminal();
    }
}
