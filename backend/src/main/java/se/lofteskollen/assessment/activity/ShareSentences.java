package se.lofteskollen.assessment.activity;

import static se.lofteskollen.assessment.wording.Words.both;
import static se.lofteskollen.assessment.wording.Words.counted;
import static se.lofteskollen.assessment.wording.Words.number;
import static se.lofteskollen.assessment.wording.Words.percent;

import java.time.LocalDate;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.promise.ShareQuota;
import se.lofteskollen.assessment.wording.Wording;
import se.lofteskollen.assessment.wording.Words;

/** Why a share is or is not reached. */
record ShareSentences(ShareQuota quota, Figures.Share figures, Evidence evidence) {

  Wording of(AssessmentStatus status) {
    if (status == AssessmentStatus.NOT_STARTED) {
      return CommonSentences.startsOn(evidence.agreement().start());
    }
    var sentences = new ArrayList<Wording>();
    sentences.add(promised());
    sentences.add(outcome(status));
    if (status == AssessmentStatus.NO_NEED_AROSE) {
      sentences.add(CommonSentences.noNeedArose());
    } else if (status == AssessmentStatus.NO_INFORMATION) {
      sentences.add(CommonSentences.noInformation(evidence));
    } else if (status == AssessmentStatus.UNDETERMINED) {
      sentences.add(
          both(
              "Uppgifterna är inte så exakta att det går att säga om andelen räcker.",
              "The figures are not exact enough to say whether the share suffices."));
    }
    LocalDate end = evidence.agreement().end();
    if (status == AssessmentStatus.BEHIND) {
      sentences.add(
          end != null && evidence.isPast(end)
              ? CommonSentences.awaitsReports(evidence.lastReport(end))
              : missing(end));
    }
    return Words.text(sentences);
  }

  private Wording promised() {
    return both("Lovat: %s.", "Promised: %s.", PromisedWords.share(quota));
  }

  private Wording outcome(AssessmentStatus status) {
    if (!evidence.reported() && status != AssessmentStatus.NO_INFORMATION) {
      return CommonSentences.nothingReported();
    }
    if (figures.percent() == null) {
      return !evidence.anythingVerified()
          ? CommonSentences.nothingVerified()
          : both("Det fanns inget att räkna en andel av.", "There was nothing to take a share of.");
    }
    boolean settled = evidence.over() || status == AssessmentStatus.NOT_KEPT;
    return both(
        settled ? "Det blev %s av %s (%s)." : "Hittills %s av %s (%s).",
        settled ? "The result was %s of %s (%s)." : "So far %s of %s (%s).",
        AmountWords.number(figures.part()),
        AmountWords.number(figures.whole()),
        percent(figures.percent()));
  }

  private Wording missing(@Nullable LocalDate end) {
    Wording missing =
        quota.part() == null ? number(figures.missing()) : counted(figures.missing(), quota.part());
    return end == null
        ? both("Det behövs minst %s till.", "Still missing: at least %s.", missing)
        : both(
            "Det behövs minst %s till, senast den %s.",
            "Still missing: at least %s, by %s.", missing, Words.day(end));
  }
}
