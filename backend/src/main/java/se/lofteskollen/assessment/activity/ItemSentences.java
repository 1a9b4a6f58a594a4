package se.lofteskollen.assessment.activity;

import static se.lofteskollen.assessment.wording.Words.both;
import static se.lofteskollen.assessment.wording.Words.number;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import se.lofteskollen.assessment.wording.Wording;
import se.lofteskollen.assessment.wording.Words;

/** Why named occasions or units are or are not all done. */
final class ItemSentences {
  private static final Set<AssessmentStatus> SETTLED =
      Set.of(
          AssessmentStatus.NOT_KEPT,
          AssessmentStatus.UNDETERMINED,
          AssessmentStatus.NO_INFORMATION,
          AssessmentStatus.NO_NEED_AROSE);

  private ItemSentences() {}

  static Wording occasions(AssessmentStatus status, List<ItemResult> results, Evidence evidence) {
    List<Wording> kept = ItemResult.names(results, PeriodStatus.KEPT);
    Wording all = number(results.size());
    return switch (status) {
      case NOT_STARTED -> CommonSentences.startsOn(evidence.agreement().start());
      case KEPT ->
          switch (results.size()) {
            case 1 ->
                both(
                    "Det utlovade tillfället har genomförts.", "The promised occasion took place.");
            case 2 ->
                both(
                    "Båda de utlovade tillfällena har genomförts.",
                    "Both promised occasions took place.");
            default ->
                both(
                    "Alla %s utlovade tillfällen har genomförts.",
                    "All %s promised occasions took place.", all);
          };
      case NOT_KEPT, UNDETERMINED, NO_INFORMATION, NO_NEED_AROSE -> {
        var sentences = new ArrayList<Wording>();
        if (!kept.isEmpty() || ItemResult.any(results, PeriodStatus.MISSED)) {
          sentences.add(
              kept.isEmpty()
                  ? noneRecorded(results.size())
                  : both(
                      "%s av %s utlovade tillfällen har genomförts: %s.",
                      "%s of %s promised occasions took place: %s.",
                      number(kept.size()),
                      all,
                      Words.list(kept)));
        }
        sentences.addAll(missedAndExcused(results));
        yield Words.text(sentences);
      }
      case ON_TRACK, BEHIND, UNDER_WAY, NO_DEADLINE, NOT_MEASURABLE ->
          results.size() == 1
              ? both(
                  "Det utlovade tillfället har inte genomförts än.",
                  "The promised occasion has not taken place yet.")
              : both(
                  "%s av %s utlovade tillfällen har genomförts hittills.",
                  kept.size() == 1
                      ? "%s of %s promised occasions has taken place so far."
                      : "%s of %s promised occasions have taken place so far.",
                  number(kept.size()),
                  all);
    };
  }

  private static Wording noneRecorded(int promised) {
    return promised == 1
        ? both(
            "Det utlovade tillfället är inte registrerat som genomfört.",
            "The promised occasion is not recorded as done.")
        : both(
            "Inget av de utlovade tillfällena är registrerat som genomfört.",
            "None of the promised occasions is recorded as done.");
  }

  static Wording units(
      AssessmentStatus status, List<ItemResult> results, Figures.Total figures, Evidence evidence) {
    if (status == AssessmentStatus.NOT_STARTED) {
      return CommonSentences.startsOn(evidence.agreement().start());
    }
    Wording all = number(results.size());
    if (status == AssessmentStatus.KEPT) {
      return switch (results.size()) {
        case 1 -> both("Det som löftet räknar upp är gjort.", "What the promise lists is done.");
        case 2 ->
            both("Båda som löftet räknar upp är klara.", "Both that the promise lists are done.");
        default ->
            both(
                "Alla %s som löftet räknar upp är klara.",
                "All %s that the promise lists are done.", all);
      };
    }
    var sentences = new ArrayList<Wording>();
    if (status != AssessmentStatus.NO_INFORMATION || ItemResult.any(results, PeriodStatus.KEPT)) {
      sentences.add(reached(results, SETTLED.contains(status)));
    }
    if (status == AssessmentStatus.BEHIND) {
      sentences.add(missing(figures, evidence));
    } else if (status == AssessmentStatus.NO_DEADLINE) {
      sentences.add(both("Löftet har inget slutdatum.", "The promise has no end date."));
    }
    sentences.addAll(missedAndExcused(results));
    return Words.text(sentences);
  }

  private static Wording reached(List<ItemResult> results, boolean settled) {
    if (results.size() == 1) {
      return settled
          ? both("Det som löftet räknar upp är inte gjort.", "What the promise lists is not done.")
          : both(
              "Det som löftet räknar upp är inte gjort än.",
              "What the promise lists is not done yet.");
    }
    int reached = ItemResult.names(results, PeriodStatus.KEPT).size();
    boolean one = reached == 1;
    return both(
        "%s av %s som löftet räknar upp är "
            + (one ? "klar" : "klara")
            + (settled ? "." : " hittills."),
        "%s of %s that the promise lists "
            + (one ? "is" : "are")
            + " done"
            + (settled ? "." : " so far."),
        number(reached),
        number(results.size()));
  }

  private static Wording missing(Figures.Total figures, Evidence evidence) {
    LocalDate lastDay = Objects.requireNonNull(evidence.agreement().end());
    return evidence.isPast(lastDay)
        ? CommonSentences.awaitsReports(evidence.lastReport(lastDay))
        : both(
            "Det återstår %s att göra senast den %s.",
            "Still missing: %s, by %s.", number(figures.missing()), Words.day(lastDay));
  }

  private static List<Wording> missedAndExcused(List<ItemResult> results) {
    var sentences = new ArrayList<Wording>();
    List<Wording> missed = ItemResult.names(results, PeriodStatus.MISSED);
    List<Wording> unknown = ItemResult.names(results, PeriodStatus.NO_INFORMATION);
    List<Wording> open = ItemResult.names(results, PeriodStatus.UNDETERMINED);
    List<Wording> excused = ItemResult.names(results, PeriodStatus.NO_NEED);
    if (!missed.isEmpty()) {
      sentences.add(
          both(
              "Ingen granskad uppgift finns om %s.",
              "There is no verified record of %s.", Words.list(missed)));
    }
    if (unknown.size() == results.size()) {
      sentences.add(both("Uppgift saknas.", "There is no information."));
    } else if (!unknown.isEmpty()) {
      sentences.add(both("Uppgift saknas: %s.", "No information: %s.", Words.list(unknown)));
    }
    if (!open.isEmpty()) {
      sentences.add(
          both("Går inte att avgöra: %s.", "Cannot be determined: %s.", Words.list(open)));
    }
    if (!excused.isEmpty()) {
      sentences.add(both("Inget behov uppstod: %s.", "No need arose: %s.", Words.list(excused)));
    }
    return sentences;
  }
}
