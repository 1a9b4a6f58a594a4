package se.lofteskollen.assessment.activity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.calendar.Days;

/**
 * One thing that was done, as far as the rules need to know it: an event, or a sum that several
 * days are reported with.
 *
 * @param day the day an event began, also where it ended after midnight; the first day of a sum
 * @param until the last day of a sum; of an event {@code day}
 * @param count how many of the quota's unit; 0 is an explicit zero, which is not the same as
 *     silence
 * @param exactness of the count, the hours and the sub-count
 * @param verified only what is verified counts; the rest is shown as waiting
 * @param item the key of the occasion or unit it belongs to, for a quota that names them
 * @param places ids of the places where it was done; at each of them the whole count counts, in the
 *     sum it counts once
 * @param subCount how many of the count are of the promised part, or within the response time
 * @param hours hours of effort, at most two decimals
 * @param responseMinutes the longest time that any of the counted cases took
 * @param durationMinutes how long each of what is counted lasted; null where that is not known
 * @param noNeedReason why there was no need, with an explicit zero for a conditional quota
 */
public record Performance(
    LocalDate day,
    LocalDate until,
    int count,
    Exactness exactness,
    boolean verified,
    @Nullable String item,
    Set<String> places,
    @Nullable Integer subCount,
    @Nullable BigDecimal hours,
    @Nullable Integer responseMinutes,
    @Nullable Integer durationMinutes,
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

  Amount counted() {
    return Amount.of(count, exactness);
  }

  Amount hoursSpent() {
    return Amount.of(Hundredths.of(hours), exactness);
  }

  /** Whether it was done there; that no need arose holds everywhere when no place is named. */
  boolean concerns(String place) {
    return places.contains(place) || (noNeed() && places.isEmpty());
  }

  /** The same, verified or waiting. */
  public Performance withVerified(boolean isVerified) {
    return new Performance(
        day,
        until,
        count,
        exactness,
        isVerified,
        item,
        places,
        subCount,
        hours,
        responseMinutes,
        durationMinutes,
        noNeedReason);
  }

  boolean noNeed() {
    return count == 0 && noNeedReason != null;
  }

  /** Whether something was done for certain: "at most 3" may be none. */
  boolean happened() {
    return counted().lower() > 0;
  }
}
