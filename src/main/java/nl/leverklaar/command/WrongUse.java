package nl.leverklaar.command;

import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says in one sentence what is wrong with a command, and in a second one where its help is.
final class WrongUse implements IParameterExceptionHandler {

    private final Terminal terminal;

    WrongUse(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        CommandLine line = e.getCommandLine();
        terminal.err().println(sentence(e));
        String command = line.getCommandSpec().qualifiedName();
        terminal.err()
                .println(terminal.texts().text("command.use.hint", Map.of("opdracht", command)));
        return ExitCode.WRONG_USE.number();
    }

    private String sentence(ParameterException e) {
        return switch (e) {
            case UnmatchedArgumentException unmatched ->
                    text("unknown", String.join(" ", unmatched.getUnmatched().subList(0, 1)));
            case MissingParameterException missing ->
                    text(
                            "missing",
                            missing.getMissing().stream()
                                    .map(WrongUse::name)
                                    .collect(Collectors.joining(", ")));
            default ->
                    e.getArgSpec() == null
                            ? text("other", "")
                            : text("value", name(e.getArgSpec()));
        };
    }

    private String text(String key, String what) {
        return terminal.texts()
                .text("command.use." + key, Map.of("wat", what.replaceAll("\\p{C}", "\uFFFD")));
    }

    private static String name(ArgSpec spec) {
        return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
    }
}
