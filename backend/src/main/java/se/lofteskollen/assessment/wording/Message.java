package se.lofteskollen.assessment.wording;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A code of the message files, and what fills it by the names that the message uses. Two are equal
 * when they say the same.
 */
public record Message(String code, Map<String, Saying> parameters) implements Saying {
  public Message {
    parameters = Map.copyOf(parameters);
  }

  public static Message of(String code) {
    return new Message(code, Map.of());
  }

  /** The message of one answer of several: {@code assessment.status} and {@code KEPT}. */
  public static Message of(String group, Enum<?> answer) {
    return of(group + "." + answer.name());
  }

  public Message with(String parameter, Saying saying) {
    var more = new LinkedHashMap<>(parameters);
    more.put(parameter, saying);
    return new Message(code, more);
  }

  public Message with(String parameter, long number) {
    return with(parameter, BigDecimal.valueOf(number));
  }

  public Message with(String parameter, BigDecimal number) {
    return with(parameter, new Figure(number));
  }

  public Message with(String parameter, LocalDate day) {
    return with(parameter, new Day(day));
  }

  /** What reads the same in every language. */
  public Message with(String parameter, String name) {
    return with(parameter, new Name(name));
  }
}
