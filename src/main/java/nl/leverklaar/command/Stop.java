package nl.leverklaar.command;

import java.util.Map;
import nl.leverklaar.document.FileType;
import nl.leverklaar.document.SourceException;
import nl.leverklaar.rule.bst.NietTeOpenen;

/// A command cannot go on, for a reason that is said in one sentence.
final class Stop extends Exception {

    private static final long serialVersionUID = 1;

    private final ExitCode code;
    private final String key;
    private final transient Map<String, ?> places;

    /// @param key the key of the sentence
    /// @param places what fills its named places
    Stop(ExitCode code, String key, Map<String, ?> places) {
        super(key);
        this.code = code;
        this.key = key;
        this.places = places;
    }

    /// The command was not given as it should be.
    static Stop wrongUse(String key) {
        return new Stop(ExitCode.WRONG_USE, key, Map.of());
    }

    /// The machine could not give the bytes of the file.
    static Stop unreadable(SourceException e) {
        String key = "command.source." + new NietTeOpenen().reason(e);
        return new Stop(ExitCode.NOT_CHECKED, key, Map.of("rij", e.regelnummer()));
    }

    /// The file is something else than a CSV file.
    static Stop noCsv(FileType type) {
        return new Stop(ExitCode.NOT_CHECKED, "wrongfile." + Keys.of(type), Map.of());
    }

    ExitCode code() {
        return code;
    }

    String key() {
        return key;
    }

    Map<String, ?> places() {
        return places;
    }
}
