package se.lofteskollen.overview;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.lofteskollen.assessment.activity.ActivityAssessment;
import se.lofteskollen.assessment.activity.ActivityAssessor;
import se.lofteskollen.assessment.activity.ActivityMethod;
import se.lofteskollen.assessment.activity.AssessmentStatus;
import se.lofteskollen.assessment.activity.WithheldAnswer;
import se.lofteskollen.assessment.promise.Promise;
import se.lofteskollen.pledge.ActivityView;
import se.lofteskollen.pledge.AgreementDocument;
import se.lofteskollen.shared.problem.Isolated;
import se.lofteskollen.voice.ComputedText;
import se.lofteskollen.voice.Voice;

/**
 * What everyone may know of the answers for a text's activities.
 *
 * @param promises by activity
 * @param answers by activity, with every number
 * @param sensitive activities whose numbers are for the parties alone
 */
record PublicAnswers(
    Map<UUID, Promise> promises, Map<UUID, ActivityAssessment> answers, Set<UUID> sensitive) {

  static PublicAnswers of(
      AgreementDocument document,
      Map<UUID, Promise> promises,
      Map<UUID, ActivityAssessment> answers) {
    return new PublicAnswers(promises, answers, document.sensitive());
  }

  AssessmentStatus status(UUID activity) {
    Promise promise = promises.get(activity);
    return sensitive.contains(activity) && promise != null
        ? WithheldAnswer.of(promise, answer(activity)).status()
        : answer(activity).status();
  }

  /** How it went with some of them, in one sentence. */
  ComputedText headline(Stream<UUID> activities) {
    return Voice.ours().text(Headline.ofActivities(activities.map(this::status)));
  }

  AssessmentView view(ActivityView activity) {
    UUID id = activity.id();
    ActivityMethod method =
        Isolated.answer(
            "the method of activity " + id,
            () -> ActivityMethod.of(activity.quota().toQuota()),
            () -> ActivityMethod.UNQUANTIFIED);
    Promise promise = promises.get(id);
    return sensitive.contains(id) && promise != null
        ? AssessmentView.withheld(WithheldAnswer.of(promise, answer(id)), method)
        : AssessmentView.from(answer(id), method);
  }

  private ActivityAssessment answer(UUID activity) {
    ActivityAssessment answer = answers.get(activity);
    return answer == null ? ActivityAssessor.unanswered() : answer;
  }
}
