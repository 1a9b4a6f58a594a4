package se.lofteskollen.assessment.activity;

import static se.lofteskollen.assessment.wording.Words.both;
import static se.lofteskollen.assessment.wording.Words.number;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.activity.Periods.Standing;
import se.lofteskollen.assessment.calendar.Span;
import se.lofteskollen.assessment.promise.Every;
import se.lofteskollen.assessment.wording.Unit;
import se.lofteskollen.assessment.wording.Wording;
import se.lofteskollen.assessment.wording.Words;

/**
 * Why a promise for every single period is or is not kept.
 *
 * @param promised with how often: at least 2 visits every month
 */
record RecurringSentences(
    Wording promised, @Nullable Unit unit, PeriodWords words, Periods periods) {

  /** The reason for an answer. */
  Wording of(AssessmentStatus status) {
    return switch (status) {
      case NOT_STARTED -> CommonSentences.startsOn(periods.firstDay());
      case NOT_MEASURABLE -> noneJudged();
      case KEPT, BEHIND, UNDER_WAY, NO_DEADLINE ->
          Words.text(List.of(whatWasPromised(), keptOfJudged()));
      case ON_TRACK -> Words.text(List.of(whatWasPromised(), keptSoFar()));
      case NO_NEED_AROSE -> Words.text(shortfall());
      case NOT_KEPT, UNDETERMINED, NO_INFORMATION -> {
        List<Wording> sentences = shortfall();
        sentences.addAll(onlyTogether(status));
        sentences.addAll(surplus(status));
        sentences.addAll(cut());
        sentences.addAll(CommonSentences.uncounted(periods.evidence(), unit));
        yield Words.text(sentences);
      }
    };
  }

  /** Enough altogether, and still not kept: that has to be said. */
  private List<Wording> surplus(AssessmentStatus status) {
    if (status != AssessmentStatus.NOT_KEPT || missed().isEmpty() || !periods.joints().isEmpty()) {
      return List.of();
    }
    var counted = new AmountSum();
    long asked = 0;
    for (Standing standing : periods.all()) {
      counted.add(standing.own(), 1);
      if (standing.status() == PeriodStatus.KEPT || standing.status() == PeriodStatus.MISSED) {
        asked += standing.period().required();
      }
    }
    Amount altogether = counted.amount();
    return altogether.stated() == 0 || !altogether.reaches(asked)
        ? List.of()
        : List.of(
            both(
                "Sammanlagt blev det %s, men varje %s räknas för sig.",
                "Altogether it came to %s, but each %s counts by itself.",
                told(altogether),
                words.one()));
  }

  /** What is known for several periods together cannot show which of them it lies in. */
  private List<Wording> onlyTogether(AssessmentStatus status) {
    if (periods.joints().isEmpty() || periods.number(PeriodStatus.UNDETERMINED) == 0) {
      return List.of();
    }
    var sum = new AmountSum();
    long needed = 0;
    for (Periods.Joint joint : periods.joints()) {
      sum.add(periods.measure().done(joint.sums()), 1);
    }
    for (Standing standing : periods.with(PeriodStatus.UNDETERMINED)) {
      needed += Math.max(0, standing.period().required() - standing.own().upper());
    }
    var sentences = new ArrayList<Wording>();
    sentences.add(
        both(
            "%s är redovisat bara sammanlagt för flera %s.",
            "%s reported only for several %s together.",
            Words.capitalised(told(sum.amount())),
            words.other()));
    sentences.add(
        status == AssessmentStatus.NOT_KEPT && missed().isEmpty()
            ? both(
                words.neuter()
                    ? "Det hade behövts %s, så minst ett %s blev det för få. Vilket går inte att säga."
                    : "Det hade behövts %s, så minst en %s blev det för få. Vilken går inte att säga.",
                "%s were needed, so at least one %s fell short. Which one is not known.",
                number(periods.measure().number(needed)),
                words.one())
            : both("Hur det fördelades går inte att säga.", "How it was divided is not known."));
    return sentences;
  }

  /** That less is asked of what lies outside the agreement's time. */
  private List<Wording> cut() {
    boolean any =
        periods.all().stream()
            .anyMatch(
                standing ->
                    standing.counts()
                        && standing.period().required() < standing.period().minimum());
    return any
        ? List.of(
            both(
                words.neuter()
                    ? "Av ett %s som löftets tid bara delvis täcker begärs motsvarande del."
                    : "Av en %s som löftets tid bara delvis täcker begärs motsvarande del.",
                "Of a %s that lies only partly within the promise's time, that part is asked.",
                words.one()))
        : List.of();
  }

  private Wording told(Amount amount) {
    return periods.measure().told(amount, unit);
  }

  Wording noneJudged() {
    return both(
        "%s ligger så mycket inom löftets tid att den kan bedömas."
            .replace("den kan", words.neuter() ? "det kan" : "den kan"),
        "%s lies enough within the time of the promise to be judged.",
        words.none());
  }

  static Wording noneClosed(PeriodWords words) {
    return both(
        words.neuter() ? "%s är avgjort än." : "%s är avgjord än.",
        "%s is settled yet.",
        words.none());
  }

  /** Tells silence from too few. */
  List<Wording> reasons(List<Standing> missed) {
    var sentences = new ArrayList<Wording>();
    List<Standing> unknown = periods.with(PeriodStatus.NO_INFORMATION);
    if (!periods.evidence().reported() && !missed.isEmpty()) {
      sentences.add(CommonSentences.nothingReported());
    } else {
      List<Standing> tooFew = missed.stream().filter(s -> s.tally().reported()).toList();
      List<Standing> silent = missed.stream().filter(s -> !s.tally().reported()).toList();
      if (!tooFew.isEmpty()) {
        sentences.add(both("Det blev för få %s.", "Too few %s.", words.during(tooFew, oneYear())));
      }
      if (!silent.isEmpty()) {
        sentences.add(
            both(
                "Inget har rapporterats för %s.",
                "Nothing reported for %s.", words.list(silent, oneYear())));
      }
    }
    if (!unknown.isEmpty()) {
      sentences.add(
          unknown.size() == judged()
              ? both(
                  "Uppgift saknas om vad som gjordes.", "There is no information on what was done.")
              : both(
                  "Uppgift saknas för %s.",
                  "No information for %s.", words.list(unknown, oneYear())));
    }
    List<Standing> excused = periods.with(PeriodStatus.NO_NEED);
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
      sentences.add(
          periods.number(PeriodStatus.UNDETERMINED) > 0 && missed().isEmpty()
              ? knownToBeKept()
              : keptOfJudged());
    }
    sentences.addAll(reasons(missed()));
    return sentences;
  }

  private Wording whatWasPromised() {
    return both("Lovat: %s.", "Promised: %s.", promised);
  }

  private Wording knownToBeKept() {
    return both(
        "Säkert hållet %s av %s %s.",
        "Known to be kept in %s of %s %s.", number(kept()), number(judged()), words.noun(judged()));
  }

  private Wording keptOfJudged() {
    long judged = kept() + missed().size();
    if (judged == 1 && periods.all().size() == 1) {
      return kept() == 1
          ? both("Löftet hölls.", "The promise was kept.")
          : both("Löftet hölls inte.", "The promise was not kept.");
    }
    if (periods.number(PeriodStatus.NO_INFORMATION) > 0) {
      return both(
          "Löftet hölls %s av de %s %s som det finns uppgift om.",
          "Kept in %s of the %s %s of which there is information.",
          number(kept()),
          number(judged),
          words.noun(judged));
    }
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

  private long judged() {
    return periods.all().stream().filter(Standing::counts).count();
  }

  private long kept() {
    return periods.number(PeriodStatus.KEPT);
  }

  private List<Standing> missed() {
    return periods.with(PeriodStatus.MISSED);
  }

  private boolean oneYear() {
    Span agreement = periods.evidence().agreement();
    LocalDate end = agreement.end() == null ? periods.evidence().asOf() : agreement.end();
    return agreement.start().getYear() == end.getYear();
  }
}
