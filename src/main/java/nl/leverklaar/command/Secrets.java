package nl.leverklaar.command;

import java.io.Console;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Asks for the password and the one-time code, and keeps neither.
///
/// A program that starts this one gives them as environment variables, a person types them.
public final class Secrets {

    private static final String PASSWORD = "LEVERKLAAR_WACHTWOORD";
    private static final String CODE = "LEVERKLAAR_CODE";

    private final UnaryOperator<@Nullable String> environment;
    private final Optional<Console> console;

    /// @param environment the value of an environment variable, or null
    /// @param console where a person types, if there is one
    public Secrets(UnaryOperator<@Nullable String> environment, Optional<Console> console) {
        this.environment = environment;
        this.console = console;
    }

    /// Whoever sits at the terminal, or started the program.
    Login login(Terminal terminal) {
        return new Login() {
            @Override
            public char[] password() throws Stop {
                return ask(terminal, PASSWORD, "command.deliver.password");
            }

            @Override
            public String code() throws Stop {
                return new String(ask(terminal, CODE, "command.deliver.code")).strip();
            }
        };
    }

    /// What the program that started this one gave, and for the rest whoever else logs in.
    Login given(Login rest) {
        return new Login() {
            @Override
            public char[] password() throws Stop {
                String given = environment(PASSWORD);
                return given.isEmpty() ? rest.password() : given.toCharArray();
            }

            @Override
            public String code() throws Stop {
                String given = environment(CODE);
                return given.isEmpty() ? rest.code() : given.strip();
            }
        };
    }

    private String environment(String variable) {
        String given = environment.apply(variable);
        return given == null ? "" : given;
    }

    private char[] ask(Terminal terminal, String variable, String question) throws Stop {
        String given = environment(variable);
        if (!given.isEmpty()) {
            return given.toCharArray();
        }
        char[] typed =
                console.map(of -> of.readPassword("%s ", terminal.texts().text(question)))
                        .orElse(new char[0]);
        if (typed.length == 0) {
            throw Stop.wrongUse("command.deliver.no_secret");
        }
        return typed;
    }
}
