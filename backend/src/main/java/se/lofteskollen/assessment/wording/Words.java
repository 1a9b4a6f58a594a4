package se.lofteskollen.assessment.wording;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The parts that sentences are made of, each in Swedish and English. */
public final class Words {
  private static final Locale SWEDISH = Locale.of("sv", "SE");
  private static final Locale ENGLISH = Locale.UK;

  /** A longer list is told as a number. */
  private static final int LONGEST_LIST = 12;

  private Words() {}

  /** The same sentence in both languages; each part stands where its {@code %s} is. */
  public static Wording both(String sv, String en, Wording... parts) {
    return new Wording(fill(sv, parts, Wording::sv), fill(en, parts, Wording::en));
  }

  /** One sentence after the other. */
  public static Wording text(List<Wording> sentences) {
    return joined(sentences, " ", " ");
  }

  public static Wording same(String text) {
    return new Wording(text, text);
  }

  /** A clause that somebody wrote, as the end of a sentence of ours: without its full stop. */
  public static Wording clause(Wording written) {
    return new Wording(withoutFullStop(written.sv()), withoutFullStop(written.en()));
  }

  /** With a capital letter, at the beginning of a sentence. */
  public static Wording capitalised(Wording wording) {
    return new Wording(capitalised(wording.sv()), capitalised(wording.en()));
  }

  public static Wording counted(long count, @Nullable Unit unit) {
    Unit counted = unit == null ? Unit.OCCASION : unit;
    return both("%s %s", "%s %s", number(count), count == 1 ? counted.one() : counted.other());
  }

  public static Wording counted(BigDecimal count, @Nullable Unit unit) {
    Unit counted = unit == null ? Unit.OCCASION : unit;
    boolean one = count.compareTo(BigDecimal.ONE) == 0;
    return both("%s %s", "%s %s", number(count), one ? counted.one() : counted.other());
  }

  /** What somebody wrote, word for word, where it would not fit into a sentence of ours. */
  public static Wording quoted(Wording written) {
    return both("”%s”", "“%s”", written);
  }

  public static Wording number(Number number) {
    return new Wording(number(number, SWEDISH), number(number, ENGLISH));
  }

  /** With the decimals that it was written with: 1,80 stays 1,80. */
  public static Wording decimal(BigDecimal number) {
    return new Wording(decimal(number, SWEDISH), decimal(number, ENGLISH));
  }

  public static Wording percent(BigDecimal percent) {
    return both("%s\u00a0%%", "%s%%", number(percent));
  }

  /** 24 timmar, 90 minuter: in whole hours where that is exact. */
  public static Wording minutes(int minutes) {
    return minutes % 60 == 0 ? counted(minutes / 60, Unit.HOUR) : counted(minutes, Unit.MINUTE);
  }

  public static Wording day(LocalDate day) {
    return formatted(day, "d MMMM uuuu", "d MMMM uuuu");
  }

  public static Wording day(MonthDay day) {
    return formatted(day, "d MMMM", "d MMMM");
  }

  public static Wording time(LocalTime time) {
    return formatted(time, "HH.mm", "HH:mm");
  }

  public static Wording formatted(TemporalAccessor value, String sv, String en) {
    return new Wording(
        DateTimeFormatter.ofPattern(sv, SWEDISH).format(value),
        DateTimeFormatter.ofPattern(en, ENGLISH).format(value));
  }

  /** A, B and C. */
  public static Wording list(List<Wording> items) {
    if (items.size() == 1) {
      return items.getFirst();
    }
    if (items.size() > LONGEST_LIST) {
      Wording first = joined(items.subList(0, LONGEST_LIST), ", ", ", ");
      return both("%s och %s till", "%s and %s more", first, number(items.size() - LONGEST_LIST));
    }
    Wording first = joined(items.subList(0, items.size() - 1), ", ", ", ");
    return both("%s och %s", "%s and %s", first, items.getLast());
  }

  public static boolean isLong(List<?> items) {
    return items.size() > LONGEST_LIST;
  }

  private static Wording joined(List<Wording> parts, String sv, String en) {
    return new Wording(
        parts.stream().map(Wording::sv).collect(Collectors.joining(sv)),
        parts.stream().map(Wording::en).collect(Collectors.joining(en)));
  }

  private static String fill(
      String template, Wording[] parts, Function<Wording, String> inLanguage) {
    return template.formatted(Arrays.stream(parts).map(inLanguage).toArray());
  }

  private static String capitalised(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private static String withoutFullStop(String text) {
    String stripped = text.strip();
    return stripped.endsWith(".") ? stripped.substring(0, stripped.length() - 1) : stripped;
  }

  private static String decimal(BigDecimal number, Locale locale) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMinimumFractionDigits(Math.max(0, number.scale()));
    format.setMaximumFractionDigits(Math.max(0, number.scale()));
    return format.format(number);
  }

  private static String number(Number number, Locale locale) {
    return NumberFormat.getNumberInstance(locale).format(number);
  }
}
