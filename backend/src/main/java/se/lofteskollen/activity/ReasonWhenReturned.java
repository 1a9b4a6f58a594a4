package se.lofteskollen.activity;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import se.lofteskollen.shared.text.InWords;

/** Whoever returns a record says why; a verified one needs no reason. */
@Constraint(validatedBy = ReasonWhenReturned.Check.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface ReasonWhenReturned {
  String message() default "must be given in words when the decision is RETURNED, and only then";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Blames the reason, not the whole body. */
  class Check implements ConstraintValidator<ReasonWhenReturned, VerificationRequest> {

    @Override
    public boolean isValid(VerificationRequest request, ConstraintValidatorContext context) {
      boolean returned = request.decision() == Decision.RETURNED;
      String reason = request.reason();
      if (returned ? reason != null && InWords.Check.holds(reason) : reason == null) {
        return true;
      }
      context.disableDefaultConstraintViolation();
      context
          .buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
          .addPropertyNode("reason")
          .addConstraintViolation();
      return false;
    }
  }
}
