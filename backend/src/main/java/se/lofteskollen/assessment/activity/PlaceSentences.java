package se.lofteskollen.assessment.activity;

import static se.lofteskollen.assessment.wording.Words.both;
import static se.lofteskollen.assessment.wording.Words.number;
import static se.lofteskollen.assessment.wording.Words.same;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.lofteskollen.assessment.wording.Wording;
import se.lofteskollen.assessment.wording.Words;

/** Why a promise for each place is or is not kept. */
final class PlaceSentences {
  private static final Map<AssessmentStatus, Wording> OTHER_THAN_KEPT =
      Map.of(
          AssessmentStatus.NOT_KEPT, new Wording("Inte hållet: %s.", "Not kept: %s."),
          AssessmentStatus.BEHIND, new Wording("Ligger efter: %s.", "Behind: %s."),
          AssessmentStatus.ON_TRACK, new Wording("Enligt plan: %s.", "On track: %s."),
          AssessmentStatus.NO_NEED_AROSE,
              new Wording("Inget behov uppstod: %s.", "No need arose: %s."));

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
    long kept = results.stream().filter(r -> r.status() == AssessmentStatus.KEPT).count();
    sentences.add(
        both(
            results.size() == 1 ? "Hållet på %s av %s plats." : "Hållet på %s av %s platser.",
            results.size() == 1 ? "Kept at %s of %s place." : "Kept at %s of %s places.",
            number(kept),
            number(results.size())));
    for (AssessmentStatus other : AssessmentStatus.values()) {
      List<PlaceResult> group = results.stream().filter(r -> r.status() == other).toList();
      Wording template = OTHER_THAN_KEPT.get(other);
      if (template != null && !group.isEmpty()) {
        Wording places = Words.list(group.stream().map(PlaceSentences::place).toList());
        sentences.add(both(template.sv(), template.en(), places));
      }
    }
    return Words.text(sentences);
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
              "%s (%s of %s)", name, number(result.done()), number(total.required()));
      case Figures.Mean mean when mean.mean() != null ->
          both("%s (i genomsnitt %s)", "%s (%s on average)", name, number(mean.mean()));
      case null, default ->
          result.periodsJudged() == 0
              ? name
              : both(
                  "%s (%s av %s)",
                  "%s (%s of %s)",
                  name,
                  number(result.periodsKept()),
                  number(result.periodsJudged()));
    };
  }
}
