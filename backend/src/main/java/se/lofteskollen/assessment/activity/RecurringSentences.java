package se.lofteskollen.assessment.activity;

import static se.lofteskollen.assessment.wording.Words.both;
import static se.lofteskollen.assessment.wording.Words.number;

import java.util.ArrayList;
import java.util.List;
import se.lofteskollen.assessment.calendar.Span;
import se.lofteskollen.assessment.promise.Every;
import se.lofteskollen.assessment.promise.RecurringQuota;
import se.lofteskollen.assessment.wording.Wording;
import se.lofteskollen.assessment.wording.Words;

/**
 * Why a promise for every single period is or is not kept.
 *
 * @param promised with how often: at least 2 visits every month
 */
record RecurringSentences(Wording promised, PeriodWords words, Periods periods) {

  static Wording promised(RecurringQuota quota) {
    return both(
        quota.average() ? "i genomsnitt minst %s %s" : "minst %s %s",
        quota.average() ? "on average at least %s %s" : "at least %s %s",
        Words.counted(quota.minimum(), quota.unit()),
        quota.average()
            ? CalendarWords.onAverage(quota.every(), quota.filter())
            : CalendarWords.when(quota.every(), quota.filter()));
  }

  /**
   * The reason for an answer.
   *
   * @param done altogether, with its noun
   * @param enoughAltogether so many that all judged periods could have been kept
   */
  Wording of(AssessmentStatus status, Wording done, boolean enoughAltogether) {
    return switch (status) {
      case NOT_STARTED -> CommonSentences.startsOn(periods.firstDay());
      case NOT_MEASURABLE -> noneJudged(words);
      case NO_NEED_AROSE -> Words.text(shortfall());
      case NOT_KEPT -> Words.text(enoughAltogether ? withSurplus(done) : shortfall());
      case KEPT, BEHIND -> Words.text(List.of(whatWasPromised(), keptOfJudged()));
      case ON_TRACK -> Words.text(List.of(whatWasPromised(), keptSoFar()));
    };
  }

  /** Enough altogether, and still not kept: that has to be said. */
  private List<Wording> withSurplus(Wording doneAltogether) {
    List<Wording> sentences = shortfall();
    sentences.add(
        both(
            "Sammanlagt blev det %s, men varje %s räknas för sig.",
            "Altogether it came to %s, but each %s counts by itself.",
            doneAltogether,
            words.one()));
    return sentences;
  }

  static Wording noneJudged(PeriodWords words) {
    return both(
        "%s ligger till minst hälften inom löftets tid. Därför går löftet inte att bedöma.",
        "%s lies at least half within the time of the promise, so it cannot be judged.",
        words.none());
  }

  static Wording noneClosed(PeriodWords words) {
    return both(
        words.neuter() ? "%s är avgjort än." : "%s är avgjord än.",
        "%s is settled yet.",
        words.none());
  }

  /** Tells silence from too few. */
  List<Wording> reasons(List<PeriodResult> missed) {
    if (!periods.evidence().reported() && !missed.isEmpty()) {
      return List.of(CommonSentences.nothingReported());
    }
    var sentences = new ArrayList<Wording>();
    List<PeriodResult> tooFew = missed.stream().filter(PeriodResult::reported).toList();
    List<PeriodResult> silent = missed.stream().filter(p -> !p.reported()).toList();
    if (!tooFew.isEmpty()) {
      sentences.add(both("Det blev för få %s.", "Too few %s.", words.during(tooFew, oneYear())));
    }
    if (!silent.isEmpty()) {
      sentences.add(
          both(
              "Inget har rapporterats för %s.",
              "Nothing reported for %s.", words.list(silent, oneYear())));
    }
    List<PeriodResult> excused = periods.with(PeriodStatus.NO_NEED);
    if (!excused.isEmpty()) {
      sentences.add(
          both("Inget behov uppstod %s.", "No need arose %s.", words.during(excused, oneYear())));
    }
    return sentences;
  }

  private List<Wording> shortfall() {
    var sentences = new ArrayList<Wording>();
    sentences.add(whatWasPromised());
    if (kept() + missed().size() > 0) {
      sentences.add(keptOfJudged());
    }
    sentences.addAll(reasons(missed()));
    return sentences;
  }

  private Wording whatWasPromised() {
    return both("Lovat: %s.", "Promised: %s.", promised);
  }

  private Wording keptOfJudged() {
    long judged = kept() + missed().size();
    return both(
        "Löftet hölls %s av %s %s.",
        words.every() == Every.DAY ? "Kept on %s of %s %s." : "Kept in %s of %s %s.",
        number(kept()),
        number(judged),
        words.noun(judged));
  }

  private Wording keptSoFar() {
    long closed = periods.with(PeriodStatus.KEPT).stream().filter(periods::closed).count();
    if (closed == 0) {
      return noneClosed(words);
    }
    if (closed == 2) {
      return both(
          "Löftet har hållits båda de %s som är avslutade.",
          "Both closed %s meet the promise.", words.other());
    }
    return closed == 1
        ? both(
            words.neuter()
                ? "Löftet har hållits det %s som är avslutat."
                : "Löftet har hållits den %s som är avslutad.",
            "The one closed %s meets the promise.",
            words.one())
        : both(
            "Löftet har hållits alla %s avslutade %s.",
            "All %s closed %s meet the promise.", number(closed), words.other());
  }

  private long kept() {
    return periods.with(PeriodStatus.KEPT).size();
  }

  private List<PeriodResult> missed() {
    return periods.with(PeriodStatus.MISSED);
  }

  private boolean oneYear() {
    Span agreement = periods.evidence().agreement();
    var end = agreement.end() == null ? periods.evidence().asOf() : agreement.end();
    return agreement.start().getYear() == end.getYear();
  }
}
