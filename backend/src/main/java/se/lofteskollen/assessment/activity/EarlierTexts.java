package se.lofteskollen.assessment.activity;

import static se.lofteskollen.assessment.wording.Words.both;
import static se.lofteskollen.assessment.wording.Words.day;

import java.util.ArrayList;
import java.util.List;
import se.lofteskollen.assessment.promise.Promise;
import se.lofteskollen.assessment.promise.PromisedText;
import se.lofteskollen.assessment.wording.Wording;
import se.lofteskollen.assessment.wording.Words;

/** What an amendment did to the answer: nothing that had failed becomes a success by it. */
final class EarlierTexts {
  private EarlierTexts() {}

  /**
   * The answer with what the other texts asked.
   *
   * @param earlier the answers of the chapters before, of which some period may have failed
   */
  static ActivityAssessment told(
      Chapter chapter, ActivityAssessment answer, List<ActivityAssessment> earlier) {
    Promise promise = chapter.promise();
    if (promise.texts().size() == 1) {
      return answer;
    }
    var sentences = new ArrayList<Wording>();
    sentences.add(answer.explanation());
    sentences.addAll(changes(promise, chapter.governing()));
    boolean failed = false;
    for (ActivityAssessment before : earlier) {
      if (before.status() == AssessmentStatus.NOT_KEPT) {
        failed = true;
        sentences.add(
            both(
                "Före ändringen hölls löftet inte: %s",
                "Before the change the promise was not kept: %s", before.explanation()));
      }
    }
    return answer.explained(
        failed ? AssessmentStatus.NOT_KEPT : answer.status(), Words.text(sentences));
  }

  private static List<Wording> changes(Promise promise, PromisedText governing) {
    var sentences = new ArrayList<Wording>();
    List<PromisedText> texts = promise.texts();
    for (int i = 1; i < texts.size(); i++) {
      PromisedText before = texts.get(i - 1);
      PromisedText after = texts.get(i);
      if (before.quota().equals(after.quota())) {
        continue;
      }
      if (after.from().isAfter(governing.from())) {
        sentences.add(
            both(
                "Löftet ändrades den %s, när tiden redan var ute, till: %s. Det ändrar inte svaret.",
                "The promise was changed on %s, when its time was already over, to: %s. That does"
                    + " not change the answer.",
                day(after.from()),
                PromisedWords.of(after.quota().plain())));
      } else {
        sentences.add(
            both(
                "Löftet ändrades den %s. Dessförinnan löd det: %s.",
                "The promise was changed on %s. Before that it was: %s.",
                day(after.from()),
                PromisedWords.of(before.quota().plain())));
      }
    }
    return sentences;
  }
}
