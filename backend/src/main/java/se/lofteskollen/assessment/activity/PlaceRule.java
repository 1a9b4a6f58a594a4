package se.lofteskollen.assessment.activity;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.lofteskollen.assessment.wording.Wording;

/** A promise for each place: each is judged by itself. */
final class PlaceRule {
  private static final Set<AssessmentStatus> EXCUSED_OR_KEPT =
      Set.of(AssessmentStatus.NO_NEED_AROSE, AssessmentStatus.KEPT);

  /** Where one place has such an answer, so has the whole: the first that there is. */
  private static final List<AssessmentStatus> DECISIVE =
      List.of(
          AssessmentStatus.NOT_KEPT,
          AssessmentStatus.BEHIND,
          AssessmentStatus.NO_INFORMATION,
          AssessmentStatus.UNDETERMINED,
          AssessmentStatus.NO_DEADLINE);

  private PlaceRule() {}

  /**
   * The answer for each place and for all of them.
   *
   * @param promised what holds at each: at least 2 visits every month
   * @param atOne the answer for one place from what was done there
   */
  static ActivityAssessment assess(
      Evidence evidence, Wording promised, Function<Evidence, ActivityAssessment> atOne) {
    List<PlaceResult> results =
        evidence.chapter().places().stream()
            .map(place -> PlaceResult.of(place, atOne.apply(evidence.at(place))))
            .toList();
    AssessmentStatus status =
        status(results.stream().map(PlaceResult::status).collect(Collectors.toSet()));
    var figures =
        new Figures.EachPlace(
            results.size(),
            PlaceSentences.at(results, AssessmentStatus.KEPT).size(),
            PlaceSentences.at(results, AssessmentStatus.NOT_KEPT).size());
    return ActivityAssessment.of(
            status, evidence, figures, PlaceSentences.of(status, promised, results, evidence))
        .withPlaces(results);
  }

  private static AssessmentStatus status(Collection<AssessmentStatus> places) {
    if (places.isEmpty()) {
      return AssessmentStatus.NOT_MEASURABLE;
    }
    if (places.size() == 1) {
      return places.iterator().next();
    }
    return DECISIVE.stream()
        .filter(places::contains)
        .findFirst()
        .orElseGet(
            () ->
                places.contains(AssessmentStatus.NO_NEED_AROSE)
                        && EXCUSED_OR_KEPT.containsAll(places)
                    ? AssessmentStatus.NO_NEED_AROSE
                    : AssessmentStatus.ON_TRACK);
  }
}
