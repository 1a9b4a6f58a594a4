package se.lofteskollen.assessment.promise;

import java.time.LocalDate;
import java.util.List;

/**
 * What one text of an agreement promises with the activity.
 *
 * @param from the day it came into force; of the first text {@link LocalDate#MIN}
 * @param reportingDelayDays days after a period's last day within which it may still be reported
 * @param places where it was promised; a quota for each place is judged at each of them
 */
public record PromisedText(
    LocalDate from, Quota quota, int reportingDelayDays, List<Place> places) {
  public PromisedText {
    places = List.copyOf(places);
  }

  /** The text as it was signed. */
  public static PromisedText first(Quota quota, int reportingDelayDays, List<Place> places) {
    return new PromisedText(LocalDate.MIN, quota, reportingDelayDays, places);
  }

  boolean saysTheSameAs(PromisedText other) {
    return quota.equals(other.quota)
        && reportingDelayDays == other.reportingDelayDays
        && places.equals(other.places);
  }
}
