package nl.leverklaar.kind;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/// Empty, or a number from 0 to a maximum, written with a decimal comma and two decimals.
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = DecimaalNotatie.Check.class)
public @interface DecimaalNotatie {
    String message() default "contract.bereik";

    /// The largest number, written with a decimal point.
    String max();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /// Digits, a comma and two digits, not above the maximum, or nothing.
    class Check implements ConstraintValidator<DecimaalNotatie, String> {

        private static final Pattern FORM = Pattern.compile("(0|[1-9]\\d{0,8}),\\d{2}");

        private BigDecimal max = BigDecimal.ZERO;

        @Override
        public void initialize(DecimaalNotatie notatie) {
            max = new BigDecimal(notatie.max());
        }

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return text.isEmpty()
                    || (FORM.matcher(text).matches()
                            && new BigDecimal(text.replace(',', '.')).compareTo(max) <= 0);
        }
    }
}
