package nl.leverklaar.kind;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A name, or a part of it, in single spaces and without the signs no name holds; warnings let the rest through.
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@Pattern(regexp = "(?! )(?!.*  )[^\\p{Cc}\\p{Nd}@<>_;*]*(?<! )", message = "contract.vorm")
public @interface NaamNotatie {
    String message() default "contract.vorm";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
