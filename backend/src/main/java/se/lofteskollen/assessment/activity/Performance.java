package se.lofteskollen.assessment.activity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.calendar.Days;

/**
 * One thing that was done, as far as the rules need to know it.
 *
 * @param day the day it was done, the first one where a span of days was reported
 * @param until the last day; equals {@code day} normally
 * @param count how many of the quota's unit; 0 is an explicit zero, which is not the same as
 *     silence
 * @param verified only what is verified counts; the rest is shown as waiting
 * @param item the key of the occasion or unit it belongs to, for a quota that names them
 * @param places ids of the places where it was done; at each of them the whole count counts, in the
 *     sum it counts once
 * @param subCount how many of the count are of the promised part, or within the response time
 * @param hours hours of effort
 * @param responseMinutes the longest time that any of the counted cases took
 * @param noNeedReason why there was no need, with an explicit zero for a conditional quota
 */
public record Performance(
    LocalDate day,
    LocalDate until,
    int count,
    boolean verified,
    @Nullable String item,
    Set<String> places,
    @Nullable Integer subCount,
    @Nullable BigDecimal hours,
    @Nullable Integer responseMinutes,
    @Nullable String noNeedReason) {
  public Performance {
    places = Set.copyOf(places);
    if (until.isBefore(day)) {
      throw new IllegalArgumentException("What was done does not end before it begins.");
    }
  }

  Days days() {
    return new Days(day, until);
  }

  /** Whether all of it lies there: a span over two periods cannot be divided between them. */
  boolean within(Days days) {
    return days.contains(day) && days.contains(until);
  }

  boolean overlaps(Days days) {
    return days().overlaps(days);
  }

  /** Whether it is stated for all of these days. */
  boolean covers(Days days) {
    return !day.isAfter(days.first()) && !until.isBefore(days.last());
  }

  /** Whether it was done there; that no need arose holds everywhere when no place is named. */
  boolean concerns(String place) {
    return places.contains(place) || (noNeed() && places.isEmpty());
  }

  boolean noNeed() {
    return count == 0 && noNeedReason != null;
  }
}
