package se.lofteskollen.assessment.activity;

import static se.lofteskollen.assessment.wording.Words.both;
import static se.lofteskollen.assessment.wording.Words.number;
import static se.lofteskollen.assessment.wording.Words.same;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.lofteskollen.assessment.wording.Wording;
import se.lofteskollen.assessment.wording.Words;

/** Why a promise for each place is or is not kept. */
final class PlaceSentences {
  private PlaceSentences() {}

  static Wording of(
      AssessmentStatus status, Wording promised, List<PlaceResult> results, Evidence evidence) {
    if (results.isEmpty()) {
      return both(
          "Löftet gäller varje plats, men inga platser är angivna. Därför går det inte att räkna.",
          "The promise is for each place, but no places are named, so it cannot be counted.");
    }
    if (status == AssessmentStatus.NOT_STARTED) {
      return CommonSentences.startsOn(firstDay(results, evidence));
    }
    var sentences = new ArrayList<Wording>();
    sentences.add(both("Lovat: %s på varje plats.", "Promised: %s at each place.", promised));
    if (status == AssessmentStatus.NOT_MEASURABLE) {
      sentences.add(CommonSentences.tooShort());
      return Words.text(sentences);
    }
    sentences.addAll(decided(results));
    for (AssessmentStatus answer : AssessmentStatus.values()) {
      List<PlaceResult> group = at(results, answer);
      if (!group.isEmpty()) {
        group(answer)
            .ifPresent(
                words ->
                    sentences.add(
                        both(
                            "%s: %s.",
                            "%s: %s.",
                            words,
                            Words.list(group.stream().map(PlaceSentences::place).toList()))));
      }
    }
    return Words.text(sentences);
  }

  static List<PlaceResult> at(List<PlaceResult> results, AssessmentStatus status) {
    return results.stream().filter(r -> r.status() == status).toList();
  }

  /** What is on its way is no failure, and no part of what was kept or not. */
  private static List<Wording> decided(List<PlaceResult> results) {
    int kept = at(results, AssessmentStatus.KEPT).size();
    int decided = kept + at(results, AssessmentStatus.NOT_KEPT).size();
    return decided == 0
        ? List.of()
        : List.of(
            both(
                decided == 1 ? "Hållet på %s av %s plats." : "Hållet på %s av %s platser.",
                decided == 1 ? "Kept at %s of %s place." : "Kept at %s of %s places.",
                number(kept),
                number(decided)));
  }

  /** Those that were kept are counted and not listed. */
  private static Optional<Wording> group(AssessmentStatus status) {
    return switch (status) {
      case NOT_KEPT -> Optional.of(both("Inte hållet", "Not kept"));
      case BEHIND -> Optional.of(both("Ligger efter", "Behind"));
      case UNDER_WAY -> Optional.empty();
      case ON_TRACK -> Optional.of(both("Enligt plan", "On track"));
      case NO_NEED_AROSE -> Optional.of(both("Inget behov uppstod", "No need arose"));
      case UNDETERMINED -> Optional.of(both("Går inte att avgöra", "Cannot be determined"));
      case NO_INFORMATION -> Optional.of(both("Uppgift saknas", "No information"));
      case NO_DEADLINE -> Optional.of(both("Inget slutdatum", "No end date"));
      case KEPT, NOT_STARTED, NOT_MEASURABLE -> Optional.empty();
    };
  }

  private static LocalDate firstDay(List<PlaceResult> results, Evidence evidence) {
    return results.getFirst().periods().stream()
        .map(period -> period.days().first())
        .findFirst()
        .orElse(evidence.agreement().start());
  }

  /** The place with how far it came: Fritidsgården (9 av 12). */
  private static Wording place(PlaceResult result) {
    Wording name = same(result.place().name());
    return switch (result.figures()) {
      case Figures.Total total ->
          both(
              "%s (%s av %s)",
              "%s (%s of %s)", name, AmountWords.number(result.done()), number(total.required()));
      case Figures.Mean mean ->
          mean.mean() == null
              ? name
              : both("%s (i genomsnitt %s)", "%s (%s on average)", name, number(mean.mean()));
      case Figures.EachPeriod periods ->
          periods.kept() + periods.missed() == 0
              ? name
              : both(
                  "%s (%s av %s)",
                  "%s (%s of %s)",
                  name,
                  number(periods.kept()),
                  number(periods.kept() + periods.missed()));
      case Figures.Hours _,
          Figures.EachPlace _,
          Figures.Occasions _,
          Figures.Share _,
          Figures.ResponseTime _,
          Figures.Milestone _,
          Figures.None _ ->
          name;
    };
  }
}
