package nl.leverklaar.command;

import java.util.Locale;
import nl.leverklaar.text.Texts;

/// Finds the language in the words of a command before anything else is understood of them, so that also what is said
/// about a wrong command is in that language.
public final class Languages {

    private static final String OPTION = "--taal";

    private Languages() {}

    /// The texts in the language that `--taal` asks for, else in Dutch.
    public static Texts texts(String... args) {
        Texts.Language language = Texts.Language.NL;
        for (int i = 0; i < args.length; i++) {
            String next = i + 1 < args.length ? args[i + 1] : "";
            String asked =
                    args[i].equals(OPTION)
                            ? next
                            : args[i].startsWith(OPTION + "=") ? args[i].substring(7) : "";
            language = asked.toLowerCase(Locale.ROOT).equals("en") ? Texts.Language.EN : language;
        }
        return Texts.in(language);
    }
}
