package nl.leverklaar.settings;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Asks of a profile what its constraints demand; the answer is the key of a text for each part that is wrong.
public final class ProfileCheck implements AutoCloseable {

    private final ValidatorFactory factory;
    private final Validator validator;

    public ProfileCheck() {
        this.factory =
                Validation.byDefaultProvider()
                        .configure()
                        .messageInterpolator(new Keys())
                        .buildValidatorFactory();
        this.validator = factory.getValidator();
    }

    /// The parts that are wrong, such as `kvk`, and the key of the sentence that says so.
    public Map<String, String> wrong(Profile profile) {
        Map<String, String> wrong = new TreeMap<>();
        validator
                .validate(profile)
                .forEach(of -> wrong.putIfAbsent(of.getPropertyPath().toString(), of.getMessage()));
        return wrong;
    }

    @Override
    public void close() {
        factory.close();
    }

    /// Leaves a message as it is: it is a key of our own texts.
    private static final class Keys implements MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            return template;
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return template;
        }
    }
}
