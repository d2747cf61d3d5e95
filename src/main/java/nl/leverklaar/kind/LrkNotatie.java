package nl.leverklaar.kind;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Empty, or an LRK number as it is delivered: nine digits, the first not 0.
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@Pattern(regexp = "([1-9][0-9]{8})?", message = "contract.vorm")
public @interface LrkNotatie {
    String message() default "contract.vorm";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
