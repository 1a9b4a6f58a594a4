package se.lofteskollen.assessment.activity;

import static se.lofteskollen.assessment.wording.Words.both;

import java.util.List;
import se.lofteskollen.assessment.promise.ConditionalQuota;
import se.lofteskollen.assessment.promise.PlainQuota;
import se.lofteskollen.assessment.promise.Promise;
import se.lofteskollen.assessment.promise.Quota;
import se.lofteskollen.assessment.wording.Wording;
import se.lofteskollen.assessment.wording.Words;

/**
 * What everyone may know of a sensitive activity: whether it was done as promised, and no number.
 * Whether it goes as planned is a number too, since the pace asks for one more from a day that
 * anybody can work out. And records come one by one, so that the large count of today less that of
 * yesterday is small: none is told, whatever its size.
 *
 * @param explanation a sentence or a few that say what is known
 */
public record WithheldAnswer(AssessmentStatus status, Wording explanation) {

  /** What remains of the answer. */
  public static WithheldAnswer of(Promise promise, ActivityAssessment answer) {
    AssessmentStatus status = status(answer.status());
    return new WithheldAnswer(
        status,
        Words.text(
            List.of(
                both("Lovat: %s.", "Promised: %s.", PromisedWords.of(plain(promise))),
                told(status),
                both(
                    "Antalen visas inte, för att ingen ska kunna kännas igen.",
                    "The counts are not shown, so that nobody can be recognised."))));
  }

  private static AssessmentStatus status(AssessmentStatus status) {
    return switch (status) {
      case ON_TRACK, BEHIND, UNDER_WAY -> AssessmentStatus.UNDER_WAY;
      case KEPT,
          NOT_KEPT,
          UNDETERMINED,
          NO_INFORMATION,
          NO_DEADLINE,
          NO_NEED_AROSE,
          NOT_STARTED,
          NOT_MEASURABLE ->
          status;
    };
  }

  private static PlainQuota plain(Promise promise) {
    Quota quota = promise.newest().quota();
    return switch (quota) {
      case ConditionalQuota conditional -> conditional.quota();
      case PlainQuota plain -> plain;
    };
  }

  private static Wording told(AssessmentStatus status) {
    return switch (status) {
      case KEPT -> both("Löftet hölls.", "The promise was kept.");
      case NOT_KEPT -> both("Löftet hölls inte.", "The promise was not kept.");
      case ON_TRACK, BEHIND, UNDER_WAY -> both("Löftet pågår.", "The promise is under way.");
      case UNDETERMINED ->
          both(
              "Av det som har redovisats går det inte att säga om löftet hölls.",
              "What was reported does not tell whether the promise was kept.");
      case NO_INFORMATION ->
          both("Uppgift saknas om vad som gjordes.", "There is no information on what was done.");
      case NO_DEADLINE -> both("Löftet har inget slutdatum.", "The promise has no end date.");
      case NO_NEED_AROSE -> CommonSentences.noNeedArose();
      case NOT_STARTED ->
          both("Löftet har inte börjat gälla.", "The promise has not taken effect yet.");
      case NOT_MEASURABLE -> CommonSentences.notMeasurable();
    };
  }
}
