package se.lofteskollen.voice;

import com.ibm.icu.text.CaseMap;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.wording.Message;
import se.lofteskollen.assessment.wording.Saying;
import se.lofteskollen.assessment.wording.Saying.Noun;

/** Says things in one language. Safe for several threads at once. */
public final class Speaker {
  private final Language language;
  private final Map<String, String> texts;
  private final @Nullable Speaker first;
  private final Map<String, Pattern> patterns = new ConcurrentHashMap<>();
  private final Formats formats;

  /**
   * @param texts messages by their whole code: assessment.status.KEPT
   * @param first who says what this language lacks; null for the first language itself
   */
  Speaker(Language language, Map<String, String> texts, @Nullable Speaker first) {
    this.language = language;
    this.texts = Map.copyOf(texts);
    this.first = first;
    this.formats = new Formats(ULocale.forLocale(language.locale()));
  }

  public Language language() {
    return language;
  }

  /** Whether there is a message of that code in this language. */
  public boolean knows(String code) {
    return texts.containsKey(code);
  }

  public String say(String code) {
    return say(Message.of(code));
  }

  /**
   * The words, without markup.
   *
   * @throws IllegalArgumentException when no language knows the code, or a parameter of the message
   *     is missing
   */
  public String say(Saying saying) {
    return switch (saying) {
      case Message message -> message(message);
      case Saying.Figure(BigDecimal value) -> formats.number(value);
      case Saying.Day(LocalDate day) -> formats.day(day);
      case Saying.DayOfYear day -> formats.dayOfYear(day.day());
      case Saying.Clock(LocalTime time) -> clock(time);
      case Saying.Span(LocalDate from, LocalDate to) -> formats.span(from, to);
      case Saying.Name(String name) -> name;
      case Saying.Written written -> inLanguage(written);
      case Saying.Quoted(Saying.Written written) -> quoted(written);
      case Saying.Clause(Saying.Written written) -> clause(written);
      case Saying.Counted(BigDecimal count, Noun noun) -> counted(count, noun);
      case Saying.Listed(List<Saying> items) -> list(items.stream().map(this::say).toList());
      case Saying.Sentences(List<Saying> sentences) ->
          sentences.stream().map(this::say).collect(Collectors.joining(" "));
      case Saying.Capitalised(Saying inner) ->
          CaseMap.toTitle().wholeString().noLowercase().apply(language.locale(), null, say(inner));
    };
  }

  /** A, B and C. */
  public String list(List<String> items) {
    return ListFormatter.getInstance(language.locale()).format(items);
  }

  /** Every message as it stands in the file, by its code. */
  Map<String, String> texts() {
    return texts;
  }

  private String message(Message message) {
    String text = texts.get(message.code());
    if (text == null) {
      return elsewhere(message);
    }
    Pattern pattern =
        patterns.computeIfAbsent(
            message.code(), _ -> new Pattern(text, ULocale.forLocale(language.locale())));
    var values = new HashMap<String, Object>();
    for (String name : pattern.parameters()) {
      Saying saying = message.parameters().get(name);
      if (saying == null) {
        throw new IllegalArgumentException(
            "The message " + message.code() + " is filled with " + name);
      }
      values.put(name, pattern.takesValue(name) ? value(saying) : say(saying));
    }
    return pattern.fill(values);
  }

  private Object value(Saying saying) {
    return switch (saying) {
      case Saying.Figure(BigDecimal value) -> value;
      case Saying.Day(LocalDate day) -> Formats.instant(day);
      case Saying.Counted(BigDecimal count, Noun _) -> count;
      case Message _,
          Saying.DayOfYear _,
          Saying.Clock _,
          Saying.Span _,
          Saying.Name _,
          Saying.Written _,
          Saying.Quoted _,
          Saying.Clause _,
          Saying.Listed _,
          Saying.Sentences _,
          Saying.Capitalised _ ->
          say(saying);
    };
  }

  /** Better in the first language, and marked, than not at all. */
  private String elsewhere(Message message) {
    if (first == null) {
      throw new IllegalArgumentException("No language knows the message " + message.code());
    }
    return marked(first.say(message));
  }

  private String inLanguage(Saying.Written written) {
    return translated(written) ? String.valueOf(written.en()) : written.sv();
  }

  private boolean translated(Saying.Written written) {
    return language.tag().equals("en") && written.en() != null;
  }

  private String quoted(Saying.Written written) {
    String quoted =
        say(Message.of("voice.quoted").with("text", new Saying.Name(inLanguage(written))));
    return language.tag().equals(Language.FIRST) || translated(written) ? quoted : marked(quoted);
  }

  /** As a language writes it, which the library knows too little of: 14.00 in Swedish. */
  private String clock(LocalTime time) {
    return say(
        Message.of("voice.clock")
            .with("hour", twoDigits(time.getHour()))
            .with("minute", twoDigits(time.getMinute())));
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  private String clause(Saying.Written written) {
    String text = inLanguage(written).strip();
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }

  private String marked(String text) {
    return knows("voice.inSwedish")
        ? say(Message.of("voice.inSwedish").with("text", text))
        : text + " (" + Language.FIRST + ")";
  }

  private String counted(BigDecimal count, Noun noun) {
    return switch (noun) {
      case Noun.Coded(String code) ->
          say(
              Message.of("voice.counted")
                  .with("number", count)
                  .with("noun", Message.of(code).with("count", count)));
      case Noun.Named(Saying.Written one, Saying.Written other) ->
          say(
              Message.of("voice.counted")
                  .with("number", count)
                  .with("noun", count.compareTo(BigDecimal.ONE) == 0 ? one : other));
    };
  }
}
