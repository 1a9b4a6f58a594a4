package se.lofteskollen.assessment.promise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.calendar.Days;
import se.lofteskollen.assessment.calendar.Span;

/**
 * The periods of one promise within its agreement, each found once; of an agreement without an end
 * as far as they have been asked for. Each is divided and judged by the text in force on its first
 * day.
 */
public final class PeriodIndex {
  /** 29 February, the rarest day of a year, comes within 8 years. */
  private static final int LONGEST_WAIT_YEARS = 9;

  private final List<OfText> texts;
  private final Span agreement;
  private final NavigableMap<LocalDate, CalendarPeriod> found = new TreeMap<>();
  private LocalDate next;

  /**
   * How a text divides the time.
   *
   * @param from the day it came into force
   * @param calendar null where the text asks for nothing in each period
   * @param minimum of a whole period, in whole numbers of what is counted
   */
  public record OfText(LocalDate from, @Nullable PeriodCalendar calendar, long minimum) {}

  /**
   * The periods of texts that follow one another.
   *
   * @param texts at least one, oldest first; the first holds from the agreement's start
   */
  public PeriodIndex(List<OfText> texts, Span agreement) {
    this.texts = List.copyOf(texts);
    this.agreement = agreement;
    this.next = agreement.start();
  }

  static PeriodIndex of(PeriodCalendar calendar, long minimum, Span agreement) {
    return new PeriodIndex(List.of(new OfText(LocalDate.MIN, calendar, minimum)), agreement);
  }

  /**
   * The periods that have an expected day within the agreement, oldest first.
   *
   * @param day up to which an agreement without an end is looked at: the period around it is the
   *     last one, or a later one, where that is the first that is judged
   */
  public List<CalendarPeriod> until(LocalDate day) {
    LocalDate end = agreement.end();
    findUntil(end == null ? day : end);
    if (end == null) {
      LocalDate furthest = agreement.start().plusYears(LONGEST_WAIT_YEARS);
      while (!next.isAfter(furthest) && noneJudged(next)) {
        findUntil(next);
      }
    }
    LocalDate last = end == null ? latest(day, firstJudged(day)) : end;
    return new ArrayList<>(found.headMap(last, true).values());
  }

  /** Those of which an expected day, or one between two of them, is among these. */
  public List<CalendarPeriod> touchedBy(Days days) {
    LocalDate end = agreement.end();
    findUntil(end != null && end.isBefore(days.last()) ? end : days.last());
    LocalDate around = found.floorKey(days.first());
    return found
        .subMap(around == null ? days.first() : around, true, days.last(), true)
        .values()
        .stream()
        .filter(period -> days.overlaps(period.inside()))
        .toList();
  }

  /** Whether the day is of the kind that the text in force then asks for. */
  public boolean expects(LocalDate day) {
    PeriodCalendar calendar = text(day).calendar();
    return calendar != null && calendar.expects(day);
  }

  private boolean noneJudged(LocalDate before) {
    return found.headMap(before, false).values().stream().noneMatch(CalendarPeriod::judged);
  }

  private LocalDate firstJudged(LocalDate otherwise) {
    return found.values().stream()
        .filter(CalendarPeriod::judged)
        .map(period -> period.inside().first())
        .findFirst()
        .orElse(otherwise);
  }

  private void findUntil(LocalDate last) {
    while (!next.isAfter(last)) {
      LocalDate first = next;
      OfText text = text(first);
      PeriodCalendar calendar = text.calendar();
      if (calendar == null) {
        next = nextText(first, last);
      } else {
        PeriodCalendar.Found here = calendar.from(first, agreement);
        next = here.next();
        PeriodCalendar.Cut cut = here.period();
        if (cut != null) {
          found.put(
              cut.inside().first(),
              new CalendarPeriod(
                  cut.key(),
                  cut.inside(),
                  cut.expectedDays(),
                  cut.expectedOfWhole(),
                  text.minimum()));
        }
      }
    }
  }

  private LocalDate nextText(LocalDate day, LocalDate last) {
    return texts.stream()
        .map(OfText::from)
        .filter(from -> from.isAfter(day))
        .findFirst()
        .orElse(last.plusDays(1));
  }

  private OfText text(LocalDate day) {
    OfText inForce = texts.getFirst();
    for (OfText text : texts) {
      if (!text.from().isAfter(day)) {
        inForce = text;
      }
    }
    return inForce;
  }

  private static LocalDate latest(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
