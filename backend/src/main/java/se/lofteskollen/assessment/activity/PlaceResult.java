package se.lofteskollen.assessment.activity;

import java.util.List;
import se.lofteskollen.assessment.promise.Place;

/**
 * The answer for one place of a promise that holds for each.
 *
 * @param done sum of verified counts at this place
 * @param waiting sum of reported counts there that nobody has verified yet
 */
public record PlaceResult(
    Place place,
    AssessmentStatus status,
    Amount done,
    Amount waiting,
    Figures figures,
    List<PeriodResult> periods) {

  static PlaceResult of(Place place, ActivityAssessment there) {
    return new PlaceResult(
        place, there.status(), there.done(), there.waiting(), there.figures(), there.periods());
  }

  public long periodsKept() {
    return count(PeriodStatus.KEPT);
  }

  public long periodsJudged() {
    return count(PeriodStatus.KEPT) + count(PeriodStatus.MISSED);
  }

  private long count(PeriodStatus wanted) {
    return periods.stream().filter(p -> p.status() == wanted).count();
  }
}
