package se.lofteskollen.assessment.activity;

import static se.lofteskollen.assessment.wording.Words.both;
import static se.lofteskollen.assessment.wording.Words.number;

import java.util.ArrayList;
import se.lofteskollen.assessment.wording.Unit;
import se.lofteskollen.assessment.wording.Wording;
import se.lofteskollen.assessment.wording.Words;

/** Why a response time is or is not kept. */
final class ResponseTimeSentences {
  private static final Unit CASES =
      new Unit(new Wording("ärende", "case"), new Wording("ärenden", "cases"));

  private ResponseTimeSentences() {}

  static Wording of(AssessmentStatus status, Figures.ResponseTime figures, Evidence evidence) {
    if (status == AssessmentStatus.NOT_STARTED) {
      return CommonSentences.startsOn(evidence.agreement().start());
    }
    var sentences = new ArrayList<Wording>();
    sentences.add(
        both(
            "Lovat: varje ärende inom %s.",
            "Promised: every case within %s.", Words.minutes(figures.maximumMinutes())));
    if (evidence.reported() || status != AssessmentStatus.NO_INFORMATION) {
      sentences.add(outcome(figures, evidence));
    }
    if (figures.untimed() > 0 && figures.late() == 0) {
      sentences.add(
          both(
              "För %s saknas uppgift om tiden.",
              "No time is stated for %s.", Words.counted(figures.untimed(), CASES)));
    }
    if (status == AssessmentStatus.NO_NEED_AROSE) {
      sentences.add(CommonSentences.noNeedArose());
    } else if (status == AssessmentStatus.NO_INFORMATION) {
      sentences.add(CommonSentences.noInformation(evidence));
    }
    return Words.text(sentences);
  }

  private static Wording outcome(Figures.ResponseTime figures, Evidence evidence) {
    if (!evidence.reported()) {
      return CommonSentences.nothingReported();
    }
    if (figures.cases().stated() == 0) {
      return !evidence.anythingVerified()
          ? CommonSentences.nothingVerified()
          : both("Inget ärende kom in.", "There was no case.");
    }
    if (figures.percent() == null) {
      return figures.late() > 0
          ? both(
              "Minst %s av %s tog för lång tid.",
              "At least %s of %s took too long.", number(figures.late()), cases(figures))
          : both(
              "Minst %s av %s klarades i tid.",
              "At least %s of %s met the limit.", number(figures.within()), cases(figures));
    }
    return both(
        "%s av %s klarades i tid (%s).",
        "%s of %s met the limit (%s).",
        number(figures.within()),
        cases(figures),
        Words.percent(figures.percent()));
  }

  private static Wording cases(Figures.ResponseTime figures) {
    return Measure.COUNT.told(figures.cases(), CASES);
  }
}
