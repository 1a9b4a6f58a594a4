package se.lofteskollen.overview;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import se.lofteskollen.assessment.calendar.Span;
import se.lofteskollen.assessment.promise.Coverage;
import se.lofteskollen.assessment.promise.Place;
import se.lofteskollen.assessment.promise.Promise;
import se.lofteskollen.assessment.promise.PromisedText;
import se.lofteskollen.pledge.ActivityView;
import se.lofteskollen.pledge.AgreementDocument;
import se.lofteskollen.pledge.QuotaOfText;
import se.lofteskollen.pledge.document.CoverageWindow;
import se.lofteskollen.shared.problem.Isolated;

/** What a text promises, as the rules want it. */
final class PromisesOfText {
  private PromisesOfText() {}

  /** By activity; one that the rules cannot make anything of is left out. */
  static Map<UUID, Promise> of(AgreementDocument document) {
    var period = document.agreement().period();
    var agreement = new Span(period.start(), period.end());
    var promises = new HashMap<UUID, Promise>();
    document.pledges().stream()
        .flatMap(pledge -> pledge.activities().stream())
        .forEach(
            activity ->
                Isolated.answer(
                        "the promise of activity " + activity.id(),
                        () -> Optional.of(promise(activity, document, agreement)),
                        Optional::<Promise>empty)
                    .ifPresent(promise -> promises.put(activity.id(), promise)));
    return promises;
  }

  private static Promise promise(
      ActivityView activity, AgreementDocument document, Span agreement) {
    List<QuotaOfText> quotas = Objects.requireNonNull(document.quotas().get(activity.id()));
    return new Promise(
        quotas.stream()
            .map(
                text ->
                    new PromisedText(
                        text.from(),
                        text.quota().toQuota(),
                        text.reportingDelayDays(),
                        text.places().stream()
                            .map(place -> new Place(place.id().toString(), place.name()))
                            .toList()))
            .toList(),
        agreement,
        coverage(activity.coverage(), agreement));
  }

  private static Coverage coverage(CoverageWindow window, Span agreement) {
    return switch (window.extent()) {
      case NOTHING -> new Coverage.Nothing();
      case DAYS ->
          new Coverage.Window(
              Objects.requireNonNullElse(window.from(), agreement.start()), window.through());
    };
  }
}
