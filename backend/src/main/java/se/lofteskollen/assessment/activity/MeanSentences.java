package se.lofteskollen.assessment.activity;

import static se.lofteskollen.assessment.wording.Words.both;
import static se.lofteskollen.assessment.wording.Words.counted;
import static se.lofteskollen.assessment.wording.Words.number;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.lofteskollen.assessment.promise.RecurringQuota;
import se.lofteskollen.assessment.wording.Wording;
import se.lofteskollen.assessment.wording.Words;

/** Why a mean is or is not reached. */
record MeanSentences(
    RecurringQuota quota, Periods periods, List<PeriodResult> closed, Figures.Mean figures) {

  Wording of(AssessmentStatus status) {
    PeriodWords words = PeriodWords.of(quota.every());
    return switch (status) {
      case NOT_STARTED -> CommonSentences.startsOn(periods.firstDay());
      case NOT_MEASURABLE -> RecurringSentences.noneJudged(words);
      case KEPT, ON_TRACK, BEHIND, NOT_KEPT, NO_NEED_AROSE -> {
        Wording promised = RecurringSentences.promised(quota);
        var sentences = new ArrayList<Wording>();
        sentences.add(both("Lovat: %s.", "Promised: %s.", promised));
        sentences.add(outcome(words));
        if (status == AssessmentStatus.BEHIND) {
          sentences.add(missing());
        } else if (status != AssessmentStatus.NOT_KEPT && meanFallsShort()) {
          sentences.add(
              both(
                  "Det som har gjorts sedan dess väger upp.",
                  "What has been done since makes up for it."));
        }
        List<PeriodResult> silent = closed.stream().filter(p -> !p.reported()).toList();
        sentences.addAll(new RecurringSentences(promised, words, periods).reasons(silent));
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
            counted(figures.mean(), quota.unit()),
            number(figures.periods()),
            words.noun(figures.periods()));
  }

  private boolean meanFallsShort() {
    return figures.mean() != null
        && figures.mean().compareTo(BigDecimal.valueOf(quota.minimum())) < 0;
  }

  private Wording missing() {
    Wording missing = counted(figures.missing(), quota.unit());
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
