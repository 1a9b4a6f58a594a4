package se.lofteskollen.shared.text;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * An address that a reader can follow: absolute, http or https. Anything else would become a link
 * that does nothing, or one that runs a script.
 */
@Constraint(validatedBy = WebAddress.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface WebAddress {
  String message() default "must be an address that begins with https:// or http://";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Looks at scheme, host and length; a name before the host would pass for the host. */
  class Check implements ConstraintValidator<WebAddress, URI> {
    private static final int LONGEST = 2000;

    @Override
    public boolean isValid(@Nullable URI address, ConstraintValidatorContext context) {
      return address == null
          || (("https".equalsIgnoreCase(address.getScheme())
                  || "http".equalsIgnoreCase(address.getScheme()))
              && address.getHost() != null
              && address.getUserInfo() == null
              && address.toString().length() <= LONGEST);
    }
  }
}
