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

/**
 * Text that people can read: no control characters but line breaks and tabs, no characters that
 * turn the direction of writing, no half of a surrogate pair, no code points that are no characters
 * (Unicode 23.7), and not nothing but what cannot be seen. What is typed becomes public text.
 */
@Constraint(validatedBy = PlainText.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface PlainText {
  String message() default "must be plain text without control characters";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Looks at each character. */
  class Check implements ConstraintValidator<PlainText, CharSequence> {
    private static final String LINE_BREAKS_AND_TABS = "\n\r\t";
    private static final String DIRECTION_MARKS =
        "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069";

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
      return text == null || isPlain(text);
    }

    /** The same question where nothing is validated. */
    public static boolean isPlain(CharSequence text) {
      return text.codePoints().allMatch(Check::readable)
          && (text.toString().isBlank() || text.codePoints().anyMatch(Check::visible));
    }

    private static boolean visible(int character) {
      return !Character.isWhitespace(character)
          && !Character.isSpaceChar(character)
          && Character.getType(character) != Character.FORMAT;
    }

    private static boolean isCharacter(int codePoint) {
      boolean endOfPlane = (codePoint & 0xfffe) == 0xfffe;
      return !endOfPlane && (codePoint < 0xfdd0 || codePoint > 0xfdef);
    }

    private static boolean readable(int character) {
      if (LINE_BREAKS_AND_TABS.indexOf(character) >= 0) {
        return true;
      }
      return !Character.isISOControl(character)
          && isCharacter(character)
          && Character.getType(character) != Character.SURROGATE
          && DIRECTION_MARKS.indexOf(character) < 0;
    }
  }
}
