package se.lofteskollen.assessment.activity;

import static se.lofteskollen.assessment.wording.Words.both;
import static se.lofteskollen.assessment.wording.Words.counted;
import static se.lofteskollen.assessment.wording.Words.number;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.lofteskollen.assessment.activity.Periods.Standing;
import se.lofteskollen.assessment.promise.RecurringQuota;
import se.lofteskollen.assessment.wording.Unit;
import se.lofteskollen.assessment.wording.Wording;
import se.lofteskollen.assessment.wording.Words;

/** Why a mean is or is not reached. */
record MeanSentences(
    RecurringQuota quota, Periods periods, List<Standing> closed, Figures.Mean figures) {

  Wording of(AssessmentStatus status) {
    PeriodWords words = PeriodWords.of(quota.recurrence());
    Wording promised = PromisedWords.of(quota);
    Unit unit = quota.counting().unit();
    var others = new RecurringSentences(promised, unit, words, periods);
    return switch (status) {
      case NOT_STARTED -> CommonSentences.startsOn(periods.firstDay());
      case NOT_MEASURABLE -> others.noneJudged();
      case KEPT,
          ON_TRACK,
          BEHIND,
          UNDER_WAY,
          NOT_KEPT,
          UNDETERMINED,
          NO_INFORMATION,
          NO_DEADLINE,
          NO_NEED_AROSE -> {
        var sentences = new ArrayList<Wording>();
        sentences.add(both("Lovat: %s.", "Promised: %s.", promised));
        if (figures.mean() != null || status != AssessmentStatus.NO_INFORMATION) {
          sentences.add(outcome(words));
        }
        if (status == AssessmentStatus.BEHIND) {
          sentences.add(missing());
        } else if (status == AssessmentStatus.UNDETERMINED) {
          sentences.add(
              both(
                  "Uppgifterna är inte så exakta att det går att säga om det räcker.",
                  "The figures are not exact enough to say whether that suffices."));
        } else if (status == AssessmentStatus.ON_TRACK && meanFallsShort()) {
          sentences.add(
              both(
                  "Det som har gjorts sedan dess väger upp.",
                  "What has been done since makes up for it."));
        }
        List<Standing> silent = closed.stream().filter(s -> !s.tally().reported()).toList();
        sentences.addAll(others.reasons(silent));
        sentences.addAll(CommonSentences.uncounted(periods.evidence(), unit));
        yield Words.text(sentences);
      }
    };
  }

  private Wording outcome(PeriodWords words) {
    return figures.mean() == null
        ? RecurringSentences.noneClosed(words)
        : both(
            "Genomsnittet är %s, räknat på %s %s.",
            "The average is %s, over %s %s.",
            counted(figures.mean(), quota.counting().unit()),
            number(figures.periods()),
            words.noun(figures.periods()));
  }

  private boolean meanFallsShort() {
    return figures.mean() != null
        && figures.mean().compareTo(BigDecimal.valueOf(quota.minimum())) < 0;
  }

  private Wording missing() {
    Wording missing = counted(figures.missing(), quota.counting().unit());
    LocalDate lastDay = figures.missingBy();
    Evidence evidence = periods.evidence();
    if (lastDay != null && evidence.isPast(lastDay)) {
      return CommonSentences.awaitsReports(evidence.lastReport(lastDay));
    }
    return lastDay == null
        ? both("Det saknas %s.", "Still missing: %s.", missing)
        : both(
            "Det återstår %s att göra senast den %s.",
            "Still missing: %s, by %s.", missing, Words.day(lastDay));
  }
}
