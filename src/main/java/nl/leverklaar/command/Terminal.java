package nl.leverklaar.command;

import java.io.PrintStream;
import java.util.Map;
import nl.leverklaar.text.Texts;

/// Where a command speaks.
///
/// @param out for what was asked
/// @param err for the one sentence when something is not possible
/// @param texts the words, in the language that was asked for
public record Terminal(PrintStream out, PrintStream err, Texts texts) {

    void say(String key, Map<String, ?> places) {
        out.println(texts.text(key, places));
    }

    void say(String key) {
        out.println(texts.text(key));
    }

    /// A number with its noun: `1 rij`, `2 rijen`.
    String count(String noun, long number) {
        return number + " " + texts.text("command.noun." + noun + (number == 1 ? ".one" : ".many"));
    }

    /// Says in one sentence why it stops here.
    ExitCode stop(Stop reason) {
        err.println(texts.text(reason.key(), reason.places()));
        return reason.code();
    }
}
