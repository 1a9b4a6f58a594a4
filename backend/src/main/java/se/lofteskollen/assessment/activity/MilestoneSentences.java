package se.lofteskollen.assessment.activity;

import static se.lofteskollen.assessment.wording.Words.both;
import static se.lofteskollen.assessment.wording.Words.day;

import java.time.LocalDate;
import java.util.List;
import se.lofteskollen.assessment.wording.Wording;
import se.lofteskollen.assessment.wording.Words;

/** Why a milestone is or is not reached. */
final class MilestoneSentences {
  private MilestoneSentences() {}

  static Wording of(AssessmentStatus status, Figures.Milestone figures, Evidence evidence) {
    LocalDate due = figures.due();
    return switch (status) {
      case NOT_STARTED -> CommonSentences.startsOn(evidence.agreement().start());
      case NO_NEED_AROSE -> CommonSentences.noNeedArose();
      case KEPT,
          ON_TRACK,
          BEHIND,
          UNDER_WAY,
          NOT_KEPT,
          UNDETERMINED,
          NO_INFORMATION,
          NO_DEADLINE,
          NOT_MEASURABLE ->
          due == null
              ? state(status, figures, evidence)
              : Words.text(
                  List.of(
                      both("Lovat: klart senast den %s.", "Promised: done by %s.", day(due)),
                      status == AssessmentStatus.BEHIND
                          ? CommonSentences.awaitsReports(evidence.lastReport(due))
                          : state(status, figures, evidence)));
    };
  }

  private static Wording state(
      AssessmentStatus status, Figures.Milestone figures, Evidence evidence) {
    LocalDate doneOn = figures.doneOn();
    if (status == AssessmentStatus.UNDETERMINED) {
      return both(
          "Det som är redovisat visar inte om det blev klart i tid.",
          "What is reported does not show whether it was done in time.");
    }
    if (status == AssessmentStatus.NO_INFORMATION) {
      return CommonSentences.noInformation(evidence);
    }
    if (doneOn != null) {
      return figures.due() != null && doneOn.isAfter(figures.due())
          ? both("Genomfört först den %s.", "Not done until %s.", day(doneOn))
          : both("Genomfört den %s.", "Done on %s.", day(doneOn));
    }
    if (evidence.waiting().upper() > 0) {
      return both(
          "Det är rapporterat som genomfört, men uppgiften är inte granskad.",
          "It is reported as done, but nobody has verified that.");
    }
    if (status == AssessmentStatus.NOT_KEPT) {
      return evidence.reported()
          ? both("Inte genomfört.", "Not done.")
          : CommonSentences.nothingReported();
    }
    return both("Inte genomfört än.", "Not done yet.");
  }
}
