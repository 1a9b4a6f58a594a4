package se.lofteskollen.assessment.activity;

import java.util.List;
import se.lofteskollen.assessment.wording.Wording;

/**
 * What the rules say of one activity on one day.
 *
 * @param done sum of verified counts that count towards the promise
 * @param waiting sum of reported counts that nobody has verified yet; never part of {@code done}
 * @param figures in the measure of the quota
 * @param periods the periods of a recurring promise, oldest first, otherwise empty
 * @param occasions the occasions that the promise names, otherwise empty
 * @param units the units that the promise is to reach, otherwise empty
 * @param places the places that are judged each by itself, otherwise empty
 * @param explanation a sentence or a few that say why
 */
public record ActivityAssessment(
    AssessmentStatus status,
    Amount done,
    Amount waiting,
    Figures figures,
    List<PeriodResult> periods,
    List<ItemResult> occasions,
    List<ItemResult> units,
    List<PlaceResult> places,
    Wording explanation) {

  static ActivityAssessment of(
      AssessmentStatus status, Evidence evidence, Figures figures, Wording explanation) {
    return new ActivityAssessment(
        status,
        evidence.done(),
        evidence.waiting(),
        figures,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        explanation);
  }

  ActivityAssessment counting(Amount counted, Amount notVerified) {
    return new ActivityAssessment(
        status, counted, notVerified, figures, periods, occasions, units, places, explanation);
  }

  ActivityAssessment withPeriods(List<PeriodResult> results) {
    return new ActivityAssessment(
        status,
        done,
        waiting,
        figures,
        List.copyOf(results),
        occasions,
        units,
        places,
        explanation);
  }

  ActivityAssessment withOccasions(List<ItemResult> results) {
    return new ActivityAssessment(
        status, done, waiting, figures, periods, List.copyOf(results), units, places, explanation);
  }

  ActivityAssessment withUnits(List<ItemResult> results) {
    return new ActivityAssessment(
        status,
        done,
        waiting,
        figures,
        periods,
        occasions,
        List.copyOf(results),
        places,
        explanation);
  }

  ActivityAssessment withPlaces(List<PlaceResult> results) {
    return new ActivityAssessment(
        status,
        done,
        waiting,
        figures,
        periods,
        occasions,
        units,
        List.copyOf(results),
        explanation);
  }

  ActivityAssessment explained(AssessmentStatus answer, Wording because) {
    return new ActivityAssessment(
        answer, done, waiting, figures, periods, occasions, units, places, because);
  }

  /** Periods that reached the promise; of all places where each is judged by itself. */
  public long periodsKept() {
    return count(PeriodStatus.KEPT) + places.stream().mapToLong(PlaceResult::periodsKept).sum();
  }

  /** Periods that have an answer by now: kept or missed. */
  public long periodsJudged() {
    return count(PeriodStatus.KEPT)
        + count(PeriodStatus.MISSED)
        + places.stream().mapToLong(PlaceResult::periodsJudged).sum();
  }

  private long count(PeriodStatus status) {
    return periods.stream().filter(p -> p.status() == status).count();
  }
}
