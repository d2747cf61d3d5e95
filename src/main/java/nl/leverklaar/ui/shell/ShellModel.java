package nl.leverklaar.ui.shell;

import java.util.Map;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import nl.leverklaar.rule.RuleBook;
import nl.leverklaar.settings.Looks;
import nl.leverklaar.settings.SettingsFile;
import nl.leverklaar.text.Texts;

/// The window around the steps: what its title and status bar say, and how it looks.
public final class ShellModel {

    private final Desk desk;
    private final SettingsFile settings;
    private final Runnable redress;

    /// @param redress shows the window again after its looks changed
    public ShellModel(Desk desk, SettingsFile settings, Runnable redress) {
        this.desk = desk;
        this.settings = settings;
        this.redress = redress;
        if (settings.wasBroken()) {
            desk.say(desk.texts().text("shell.settings.broken"));
        }
    }

    public Desk desk() {
        return desk;
    }

    /// Never a path or a name of a person or file.
    public StringBinding title() {
        return Bindings.createStringBinding(
                () -> desk.texts().text(desk.isPractice() ? "shell.title.practice" : "shell.title"),
                desk.practiceProperty());
    }

    /// Whether anything left this computer.
    public StringBinding status() {
        Texts texts = desk.texts();
        return Bindings.createStringBinding(
                () ->
                        desk.deliveredProperty()
                                .get()
                                .map(of ->
                                        texts.text(
                                                of.practice()
                                                        ? "shell.status.practised"
                                                        : "shell.status.sent",
                                                Map.of("kenmerk", of.kenmerk())))
                                .orElseGet(() -> texts.text("shell.status.nothing")),
                desk.deliveredProperty());
    }

    /// Which set of rules is asked.
    public String rules() {
        return desk.texts().text("shell.status.rules", Map.of("versie", RuleBook.VERSION));
    }

    /// Makes all text larger, or smaller for a number below zero.
    public void larger(int steps) {
        look(looks -> looks.larger(steps));
    }

    /// Gives all text its usual size.
    public void usualSize() {
        look(looks ->
                new Looks(looks.language(), looks.theme(), 100, looks.width(), looks.height()));
    }

    private void look(UnaryOperator<Looks> change) {
        settings.update(all -> all.with(change.apply(all.looks())));
        redress.run();
        desk.say(
                desk.texts()
                        .text(
                                "shell.textsize",
                                Map.of("procent", settings.current().looks().textSize())));
    }
}
