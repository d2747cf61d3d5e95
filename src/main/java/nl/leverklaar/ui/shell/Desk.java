package nl.leverklaar.ui.shell;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import nl.leverklaar.check.Decision;
import nl.leverklaar.document.History;
import nl.leverklaar.session.Session;
import nl.leverklaar.settings.Delivered;
import nl.leverklaar.text.Texts;
import nl.leverklaar.ui.kit.Background;

/// The desk on which the open file lies: what all steps share.
///
/// It belongs to the thread of the window. Whoever changes the session calls [#changed()]; whoever shows it listens to
/// [#revisionProperty()] or, when it need not be true while out of sight, refreshes in [Screen#shown()]. For another
/// language a new desk and new screens are made around the same session.
public final class Desk {

    private final Texts texts;
    private final Background background;
    private final ReadOnlyObjectWrapper<Optional<Session>> session =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.BESTAND);
    private final ReadOnlyObjectWrapper<Optional<Room>> room =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<String> notice = new ReadOnlyObjectWrapper<>("");
    private final BooleanProperty practice = new SimpleBooleanProperty();
    private final BooleanProperty understood = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<Decision.Key>> decision =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Delivered>> delivered =
            new SimpleObjectProperty<>(Optional.empty());

    public Desk(Texts texts, Background background) {
        this.texts = texts;
        this.background = background;
    }

    /// A desk in another language with the same file on it, at the same step.
    public Desk in(Texts others) {
        Desk other = new Desk(others, background);
        other.practice.set(practice.get());
        other.session.set(session.get());
        other.understood.set(understood.get());
        other.delivered.set(delivered.get());
        other.decision.set(decision.get());
        other.step.set(step.get());
        return other;
    }

    public Texts texts() {
        return texts;
    }

    public Background background() {
        return background;
    }

    /// The open file, if there is one.
    public Optional<Session> session() {
        return session.get();
    }

    public ReadOnlyObjectProperty<Optional<Session>> sessionProperty() {
        return session.getReadOnlyProperty();
    }

    /// Goes up by one after every change of the session, and when another file is opened.
    public ReadOnlyIntegerProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    /// Whether this is a practice round, with fictitious people only.
    public BooleanProperty practiceProperty() {
        return practice;
    }

    public boolean isPractice() {
        return practice.get();
    }

    /// Whether background work reads the session, so that nothing may be edited.
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    public void setBusy(boolean isBusy) {
        busy.set(isBusy);
    }

    /// Whether step 2 was answered: it is known which column is which, and which month this is.
    public BooleanProperty understoodProperty() {
        return understood;
    }

    /// The decision that step 4 is about, the first open one when nothing is chosen.
    public ObjectProperty<Optional<Decision.Key>> decisionProperty() {
        return decision;
    }

    /// What came of the delivery, once there is a receipt.
    public ObjectProperty<Optional<Delivered>> deliveredProperty() {
        return delivered;
    }

    /// The step in view.
    public ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /// The side room that is open over the step, if one is.
    public ReadOnlyObjectProperty<Optional<Room>> roomProperty() {
        return room.getReadOnlyProperty();
    }

    /// Opens a side room; the step stays as it is.
    public void enter(Room next) {
        notice.set("");
        room.set(Optional.of(next));
    }

    /// Goes back from a side room to the step.
    public void leaveRoom() {
        room.set(Optional.empty());
    }

    /// One sentence for the user above the step, empty when there is none.
    public ReadOnlyObjectProperty<String> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /// Shows one sentence above the step, until the next step or sentence.
    public void say(String sentence) {
        notice.set(sentence);
    }

    /// Lays a newly opened file on the desk, or none.
    public void lay(Optional<Session> opened, boolean isPractice) {
        delivered.set(Optional.empty());
        decision.set(Optional.empty());
        understood.set(false);
        practice.set(isPractice);
        session.set(opened);
        changed();
    }

    /// To be called after every change of the session.
    public void changed() {
        revision.set(revision.get() + 1);
    }

    /// Takes the last change of the file back.
    public boolean undo() {
        return !busy.get() && session().filter(Session::undo).isPresent() && tellChanged();
    }

    /// Does what was undone last again.
    public boolean redo() {
        return !busy.get() && session().filter(Session::redo).isPresent() && tellChanged();
    }

    /// The step that undo would take back.
    public Optional<History.Step> undoable() {
        return session().flatMap(open -> open.history().undoable());
    }

    /// Goes to a step, or says in one sentence why not.
    public boolean goTo(Step next) {
        Optional<String> reason = whyNot(next);
        notice.set(reason.orElse(""));
        if (reason.isPresent()) {
            return false;
        }
        room.set(Optional.empty());
        step.set(next);
        return true;
    }

    /// Goes to step 4 with one decision in hand.
    public boolean goToDecision(Decision.Key key) {
        decision.set(Optional.of(key));
        return goTo(Step.HERSTELLEN);
    }

    /// The sentence that says why a step cannot be taken yet; nothing when it can.
    public Optional<String> whyNot(Step next) {
        if (next == Step.BESTAND) {
            return Optional.empty();
        }
        if (session().isEmpty()) {
            return Optional.of(texts.text("shell.whynot.file"));
        }
        if (next.compareTo(Step.KLOPT_DIT) > 0 && !understood.get()) {
            return Optional.of(texts.text("shell.whynot.understood"));
        }
        if (next == Step.KLAAR && delivered.get().isEmpty()) {
            return Optional.of(texts.text("shell.whynot.sent"));
        }
        return Optional.empty();
    }

    private boolean tellChanged() {
        changed();
        return true;
    }
}
