package nl.leverklaar.command;

import nl.leverklaar.check.Findings;
import nl.leverklaar.rule.Ernst;

/// What the command line tells the program that started it.
public enum ExitCode {
    /// Nothing is asked of anybody.
    GOOD(0),
    /// Only waarschuwingen, which want a look.
    WAARSCHUWINGEN(1),
    /// Something must be repaired or set apart.
    FOUTEN(2),
    /// The file could not be checked, or one of the rules could not.
    NOT_CHECKED(3),
    /// The command was not given as it should be.
    WRONG_USE(64);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /// The number for the operating system.
    public int number() {
        return number;
    }

    /// The key of the sentence that says it.
    String key() {
        return "command.exit." + number;
    }

    /// What findings come down to: a fout weighs more than a rule that could not be asked, and that more than a warning.
    static ExitCode of(Findings findings) {
        if (findings.isNotCheckable()) {
            return NOT_CHECKED;
        }
        if (findings.count(Ernst.FOUT) > 0) {
            return FOUTEN;
        }
        if (!findings.notChecked().isEmpty()) {
            return NOT_CHECKED;
        }
        return findings.count(Ernst.WAARSCHUWING) > 0 ? WAARSCHUWINGEN : GOOD;
    }
}
