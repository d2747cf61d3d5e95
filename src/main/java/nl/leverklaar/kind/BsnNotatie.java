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

/// Empty, or a BSN as it is delivered: nine digits that pass the [Elfproef].
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = BsnNotatie.Check.class)
public @interface BsnNotatie {
    String message() default "contract.elfproef";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /// Nine digits that pass, or nothing.
    class Check implements ConstraintValidator<BsnNotatie, String> {
        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return text.isEmpty() || Elfproef.holds(text);
        }
    }
}
