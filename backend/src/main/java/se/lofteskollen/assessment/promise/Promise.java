package se.lofteskollen.assessment.promise;

import java.util.List;
import se.lofteskollen.assessment.calendar.Span;

/**
 * What was promised with one activity.
 *
 * @param agreement the days the agreement covers
 * @param reportingDelayDays days after a period's last day within which it may still be reported
 * @param places where it was promised; a quota for each place is judged at each of them
 */
public record Promise(Quota quota, Span agreement, int reportingDelayDays, List<Place> places) {
  public Promise {
    places = List.copyOf(places);
  }
}
