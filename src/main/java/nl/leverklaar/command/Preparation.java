package nl.leverklaar.command;

import java.util.List;
import java.util.Map;
import nl.leverklaar.check.Decision;
import nl.leverklaar.check.FindingText;
import nl.leverklaar.layout.Contract;
import nl.leverklaar.layout.DeliveryFile;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.session.Reden;
import nl.leverklaar.session.Session;

/// What must hold before a delivery file is made of a session.
final class Preparation {

    /// What a warning that stands brings to light may bring to light more, a few times at most.
    private static final int MOST_PASSES = 8;

    private final Session session;
    private final Terminal terminal;
    private boolean letsStand;

    Preparation(Session session, Terminal terminal) {
        this.session = session;
        this.terminal = terminal;
    }

    /// Lets every group of warnings stand, because a person said so for all of them: also those that only come to light
    /// then, and those that come later.
    void confirmAll() {
        letsStand = true;
        List<Decision> open = confirmable();
        for (int pass = 0; !open.isEmpty() && pass < MOST_PASSES; pass++) {
            open.forEach(decision -> session.confirm(decision, Reden.GECONTROLEERD));
            open = confirmable();
        }
    }

    private List<Decision> confirmable() {
        return session.gate().unconfirmed().stream().filter(Decision::isConfirmable).toList();
    }

    /// Sets the rows apart that cannot be delivered, and says how many: those with a fout, and those with a value that the
    /// layout does not take, such as a date of which nobody said what the day is.
    ///
    /// A row may only get a fout when another one is gone, so this goes on until nothing changes.
    void setFoutenApart() {
        int rows = 0;
        int more = setMoreApart();
        while (more > 0) {
            rows += more;
            more = setMoreApart();
        }
        if (rows > 0) {
            terminal.say("command.canonical.apart", Map.of("rijen", terminal.count("row", rows)));
        }
    }

    private int setMoreApart() {
        int rows = session.setFoutenApart() + setBrokenApart();
        if (letsStand) {
            confirmAll();
        }
        return rows;
    }

    private int setBrokenApart() {
        try (Contract contract = new Contract()) {
            int[] broken =
                    new DeliveryFile(session.table())
                            .broken(contract).stream()
                                    .mapToInt(DeliveryFile.Broken::row)
                                    .distinct()
                                    .toArray();
            session.setApart(broken);
            return broken.length;
        }
    }

    /// @throws Stop when a fout is left, a rule could not be asked, no row is left, or a value does not fit the layout
    void require() throws Stop {
        List<Decision> fouten =
                Asked.decisions(session.findings()).stream()
                        .filter(decision -> decision.ernst() == Ernst.FOUT)
                        .toList();
        if (!fouten.isEmpty()) {
            Map<String, String> count =
                    Map.of("beslissingen", terminal.count("decision", fouten.size()));
            throw new Stop(ExitCode.FOUTEN, "command.canonical.fouten", count);
        }
        if (!session.findings().notChecked().isEmpty()) {
            throw new Stop(ExitCode.NOT_CHECKED, "command.canonical.not_checked", Map.of());
        }
        DeliveryFile delivery = new DeliveryFile(session.table());
        if (delivery.rows().length == 0) {
            throw new Stop(ExitCode.FOUTEN, "command.canonical.no_rows", Map.of());
        }
        requireContract(delivery);
    }

    private void requireContract(DeliveryFile delivery) throws Stop {
        try (Contract contract = new Contract()) {
            List<DeliveryFile.Broken> broken = delivery.broken(contract);
            if (!broken.isEmpty()) {
                DeliveryFile.Broken first = broken.getFirst();
                String kolom =
                        new FindingText(terminal.texts(), session.table(), false)
                                .label(first.kolom());
                long rij = session.document().regelnummer(first.row());
                throw new Stop(
                        ExitCode.FOUTEN,
                        "command.canonical.broken",
                        Map.of("kolom", kolom, "rij", rij));
            }
        }
    }
}
