package se.lofteskollen.voice;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.text.Format;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * One message of one language, ready to be filled. A parameter that stands by itself is filled with
 * words; one of a plural, or with a format of its own, with the number or day itself.
 */
final class Pattern {
  private final MessageFormat format;
  private final Set<String> asWords = new HashSet<>();
  private final Set<String> asValues = new HashSet<>();

  /**
   * @throws IllegalArgumentException when the text is no ICU message
   */
  Pattern(String text, ULocale locale) {
    var pattern = new MessagePattern(text);
    for (int i = 0; i < pattern.countParts(); i++) {
      MessagePattern.Part part = pattern.getPart(i);
      if (part.getType() == MessagePattern.Part.Type.ARG_START) {
        String name = pattern.getSubstring(pattern.getPart(i + 1));
        (part.getArgType() == MessagePattern.ArgType.NONE ? asWords : asValues).add(name);
      }
    }
    format = new MessageFormat(text, locale);
    for (Format part : format.getFormats()) {
      if (part instanceof com.ibm.icu.text.DateFormat days) {
        days.setTimeZone(TimeZone.GMT_ZONE);
      }
    }
  }

  /** Whether the message formats the parameter itself. */
  boolean takesValue(String name) {
    return asValues.contains(name) && !asWords.contains(name);
  }

  Set<String> parameters() {
    var names = new HashSet<>(asWords);
    names.addAll(asValues);
    return names;
  }

  /** The library's formats are not made for several threads at once. */
  synchronized String fill(Map<String, Object> values) {
    return format.format(values);
  }
}
