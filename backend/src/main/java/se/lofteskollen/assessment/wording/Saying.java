package se.lofteskollen.assessment.wording;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to be said, in no language yet: a message with what fills it, or a part of one. Only
 * the room {@code voice} makes words of it.
 */
public sealed interface Saying
    permits Message,
        Saying.Figure,
        Saying.Day,
        Saying.DayOfYear,
        Saying.Clock,
        Saying.Span,
        Saying.Name,
        Saying.Written,
        Saying.Quoted,
        Saying.Clause,
        Saying.Counted,
        Saying.Listed,
        Saying.Sentences,
        Saying.Capitalised {

  /** A number with the decimals that its source wrote: 1.80 stays 1,80. */
  record Figure(BigDecimal value) implements Saying {}

  /** A calendar day in Sweden, with its year. */
  record Day(LocalDate day) implements Saying {}

  /** A day of any year. */
  record DayOfYear(MonthDay day) implements Saying {}

  /** A time of day in Sweden. */
  record Clock(LocalTime time) implements Saying {}

  /**
   * Days that belong together, called by the shortest name they have: 2021, mars 2021, januari–juni
   * 2021, 1 maj–12 juni 2021.
   */
  record Span(LocalDate first, LocalDate last) implements Saying {}

  /** What is the same in every language: a name, a year, a number of a week. */
  record Name(String name) implements Saying {}

  /** What somebody wrote: always in Swedish, perhaps in English. */
  record Written(String sv, @Nullable String en) implements Saying {}

  /** What somebody wrote, word for word; it is told where the words are in another language. */
  record Quoted(Written written) implements Saying {}

  /** What somebody wrote, as the end of a sentence of ours: without its full stop. */
  record Clause(Written written) implements Saying {}

  /** A number and what it counts. */
  record Counted(BigDecimal count, Noun noun) implements Saying {}

  /** A, B and C. */
  record Listed(List<Saying> items) implements Saying {
    public Listed {
      items = List.copyOf(items);
    }
  }

  /** One sentence after the other. */
  record Sentences(List<Saying> sentences) implements Saying {
    public Sentences {
      sentences = List.copyOf(sentences);
    }
  }

  /** With a capital letter, at the beginning of a sentence. */
  record Capitalised(Saying saying) implements Saying {}

  /** What is counted. */
  sealed interface Noun {
    /** One of the service's own: a message that takes the number as {@code count}. */
    record Coded(String code) implements Noun {}

    /** One that a promise names. */
    record Named(Written one, Written other) implements Noun {}
  }
}
