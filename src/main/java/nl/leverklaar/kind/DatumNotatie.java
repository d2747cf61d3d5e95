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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Empty, or a date of the calendar written `JJJJ-MM-DD`.
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = DatumNotatie.Check.class)
public @interface DatumNotatie {
    String message() default "contract.datum";

    /// Day, or day and month, may be `00` as in the BRP.
    boolean onvolledig() default false;

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /// Ten characters that name a date, or nothing.
    class Check implements ConstraintValidator<DatumNotatie, String> {

        private static final Pattern FORM = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

        private boolean onvolledig;

        @Override
        public void initialize(DatumNotatie notatie) {
            onvolledig = notatie.onvolledig();
        }

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            Matcher parts = FORM.matcher(text);
            return text.isEmpty() || (parts.matches() && isDate(parts));
        }

        private boolean isDate(Matcher parts) {
            int day = Integer.parseInt(parts.group(3));
            return (onvolledig || day > 0)
                    && Geboortedatum.exists(
                            Integer.parseInt(parts.group(1)),
                            Integer.parseInt(parts.group(2)),
                            day);
        }
    }
}
