package nl.leverklaar.ui.settings;

import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.leverklaar.settings.Looks;
import nl.leverklaar.settings.Profile;
import nl.leverklaar.settings.ProfileCheck;
import nl.leverklaar.settings.SettingsFile;
import nl.leverklaar.settings.Theme;
import nl.leverklaar.text.Texts;
import nl.leverklaar.ui.shell.Desk;

/// The organisation, where it delivers to, and how the window looks.
public final class SettingsModel {

    private final Desk desk;
    private final SettingsFile settings;
    private final Runnable rebuild;
    private final ProfileCheck check = new ProfileCheck();
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty kvk = new SimpleStringProperty("");
    private final StringProperty gob = new SimpleStringProperty("");
    private final StringProperty locaties = new SimpleStringProperty("");
    private final StringProperty basisUrl = new SimpleStringProperty("");
    private final StringProperty trustAnchors = new SimpleStringProperty("");
    private final ObjectProperty<Texts.Language> language = new SimpleObjectProperty<>();
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Map<String, String>> wrong =
            new ReadOnlyObjectWrapper<>(Map.of());

    /// @param rebuild shows the window anew, in another language or other colours
    public SettingsModel(Desk desk, SettingsFile settings, Runnable rebuild) {
        this.desk = desk;
        this.settings = settings;
        this.rebuild = rebuild;
        look();
    }

    public StringProperty nameProperty() {
        return name;
    }

    public StringProperty kvkProperty() {
        return kvk;
    }

    public StringProperty gobProperty() {
        return gob;
    }

    public StringProperty locatiesProperty() {
        return locaties;
    }

    public StringProperty basisUrlProperty() {
        return basisUrl;
    }

    public StringProperty trustAnchorsProperty() {
        return trustAnchors;
    }

    public ObjectProperty<Texts.Language> languageProperty() {
        return language;
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /// The parts that are wrong, such as `kvk`, each with the key of a sentence.
    public ReadOnlyObjectProperty<Map<String, String>> wrongProperty() {
        return wrong.getReadOnlyProperty();
    }

    /// Shows what is kept.
    public void look() {
        Profile profile = settings.current().profile();
        name.set(profile.name());
        kvk.set(profile.kvk());
        gob.set(profile.gob());
        locaties.set(profile.locaties());
        basisUrl.set(profile.basisUrl());
        trustAnchors.set(profile.trustAnchors());
        language.set(settings.current().looks().language());
        theme.set(settings.current().looks().theme());
        wrong.set(Map.of());
    }

    /// Keeps what is filled in, unless something in it is wrong.
    ///
    /// @return whether it was kept
    public boolean keep() {
        Profile profile =
                new Profile(
                        name.get().strip(),
                        kvk.get().strip(),
                        basisUrl.get().strip(),
                        trustAnchors.get().strip(),
                        gob.get().strip(),
                        locaties.get().strip());
        wrong.set(check.wrong(profile));
        if (!wrong.get().isEmpty()) {
            return false;
        }
        Looks looks = settings.current().looks();
        Looks chosen = looks.in(language.get()).in(theme.get());
        boolean kept = settings.update(all -> all.with(profile).with(chosen));
        desk.leaveRoom();
        if (!kept) {
            desk.say(desk.texts().text("settings.notkept"));
        }
        if (!chosen.equals(looks)) {
            rebuild.run();
        }
        return true;
    }

    /// Goes back; nothing changes.
    public void leave() {
        look();
        desk.leaveRoom();
    }
}
