package se.lofteskollen.shared.text;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** A reason that says something: three dots or blanks of any kind do not. */
@Constraint(validatedBy = InWords.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface InWords {
  String message() default "must be given in words";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Looks for a letter. */
  class Check implements ConstraintValidator<InWords, CharSequence> {

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
      return text == null || holds(text);
    }

    public static boolean holds(CharSequence text) {
      return text.codePoints().anyMatch(Character::isLetter);
    }
  }
}
