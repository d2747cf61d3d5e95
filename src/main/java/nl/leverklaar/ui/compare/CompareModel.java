package nl.leverklaar.ui.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import nl.leverklaar.document.Progress;
import nl.leverklaar.document.Source;
import nl.leverklaar.document.SourceException;
import nl.leverklaar.layout.Table;
import nl.leverklaar.practice.PracticeFile;
import nl.leverklaar.practice.PracticeRegister;
import nl.leverklaar.previous.Compared;
import nl.leverklaar.previous.Earlier;
import nl.leverklaar.previous.EarlierFile;
import nl.leverklaar.reference.LrkRegister;
import nl.leverklaar.rule.Circumstances;
import nl.leverklaar.session.Session;
import nl.leverklaar.settings.RegisterFile;
import nl.leverklaar.settings.SettingsFile;
import nl.leverklaar.ui.shell.Desk;

/// Compares the open file with earlier deliveries and with the register of childcare.
///
/// A register is remembered for the next month; an earlier delivery holds personal data and is not. In a practice round
/// both are built in.
public final class CompareModel {

    /// What there is to say.
    ///
    /// @param numbers the file and the month before, when it is compared with one
    /// @param hasEarlier whether there is an earlier delivery, although it may be about no month before
    /// @param register the register it is compared with
    public record Overview(
            Optional<Compared> numbers, boolean hasEarlier, Optional<LrkRegister> register) {

        static final Overview NOTHING = new Overview(Optional.empty(), false, Optional.empty());
    }

    private final Desk desk;
    private final RegisterFile kept;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<Overview> overview =
            new ReadOnlyObjectWrapper<>(Overview.NOTHING);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    public CompareModel(Desk desk, SettingsFile settings, Clock clock) {
        this.desk = desk;
        this.kept = RegisterFile.in(settings.folder());
        this.clock = clock;
        desk.revisionProperty().addListener(_ -> look());
    }

    public ReadOnlyObjectProperty<Overview> overviewProperty() {
        return overview.getReadOnlyProperty();
    }

    /// Why a file could not be compared with, and what to do; empty when there is nothing to say.
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Whether nothing is to be chosen, because this is a practice round.
    public boolean isPractice() {
        return desk.isPractice();
    }

    /// Looks again what the open file is compared with.
    public void look() {
        if (!desk.busyProperty().get()) {
            overview.set(desk.session().map(CompareModel::seen).orElse(Overview.NOTHING));
        }
    }

    private static Overview seen(Session session) {
        Circumstances known = session.circumstances();
        return new Overview(session.compared(), known.earlier().isPresent(), known.register());
    }

    /// Compares with these delivery files instead of those of before.
    public void compare(List<Path> files) {
        desk.session()
                .ifPresent(session -> look(session, "earlier", () -> earlier(session, files)));
    }

    /// Compares with this register from now on.
    public void register(Path file) {
        desk.session()
                .ifPresent(session -> look(session, "register", () -> register(session, file)));
    }

    /// Compares with the earlier delivery of the practice organisation.
    public void practiseEarlier() {
        desk.session()
                .ifPresent(session ->
                        look(
                                session,
                                "earlier",
                                () -> {
                                    Table table = session.table();
                                    Earlier earlier =
                                            PracticeOutside.earlier(table.layout(), table.fill());
                                    return Optional.of(compared(session, Optional.of(earlier)));
                                }));
    }

    /// Compares with the register that the practice organisation stands in.
    public void practiseRegister() {
        desk.session()
                .ifPresent(session ->
                        look(
                                session,
                                "register",
                                () ->
                                        Optional.of(
                                                session.circumstances()
                                                        .with(
                                                                LrkRegister.read(
                                                                        PracticeRegister.source(),
                                                                        PracticeFile.PEILDATUM)))));
    }

    private interface Outside {

        /// The circumstances with something more; nothing when the file is not what it should be.
        Optional<Circumstances> circumstances() throws SourceException, IOException;
    }

    /// Asks all rules again, beside the window.
    private void look(Session session, String what, Outside outside) {
        problem.set("");
        desk.setBusy(true);
        desk.background()
                .run(progress -> {
                    Optional<Circumstances> with = outside.circumstances();
                    with.ifPresent(of -> look(session, of, progress));
                    return with.isPresent();
                })
                .onSuccess(good -> ended(good ? "" : "compare.problem." + what))
                .onFailure(_ -> ended("compare.problem.unreadable"));
    }

    private static void look(Session session, Circumstances circumstances, Progress progress) {
        Table table = session.table();
        session.look(table.mapping(), table.fill(), circumstances, progress);
    }

    private void ended(String key) {
        desk.setBusy(false);
        problem.set(key.isEmpty() ? "" : desk.texts().text(key));
        desk.changed();
    }

    private static Optional<Circumstances> earlier(Session session, List<Path> files)
            throws SourceException {
        List<EarlierFile> read = new ArrayList<>();
        for (Path file : files) {
            Optional<EarlierFile> one =
                    EarlierFile.read(
                            Source.read(file, Progress.NONE),
                            session.table().layout(),
                            Progress.NONE);
            if (one.isEmpty()) {
                return Optional.empty();
            }
            read.add(one.get());
        }
        return Optional.of(compared(session, Optional.of(Earlier.of(read))));
    }

    private static Circumstances compared(Session session, Optional<Earlier> earlier) {
        Circumstances known = session.circumstances();
        return known.compared(earlier, known.sent());
    }

    private Optional<Circumstances> register(Session session, Path file)
            throws SourceException, IOException {
        LocalDate date =
                LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), clock.getZone());
        Optional<LrkRegister> register = LrkRegister.read(Source.read(file, Progress.NONE), date);
        register.ifPresent(kept::keep);
        return register.map(of -> session.circumstances().with(Optional.of(of)));
    }
}
