package se.lofteskollen.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.lofteskollen.access.Actor;
import se.lofteskollen.exchange.DocumentReader.Parts;
import se.lofteskollen.pledge.ActivityView;
import se.lofteskollen.pledge.AgreementDocument;
import se.lofteskollen.pledge.DeviationService;
import se.lofteskollen.pledge.NewDeviation;
import se.lofteskollen.pledge.PledgeView;
import se.lofteskollen.shared.problem.ConstraintErrors;

/** Takes over the deviations of a document whose agreement is saved. */
@ApplicationScoped
class DeviationIntake {
  private final DeviationService deviations;
  private final Validator validator;

  DeviationIntake(DeviationService deviations, Validator validator) {
    this.deviations = deviations;
    this.validator = validator;
  }

  void takeOver(Parts parts, AgreementDocument document, Actor by) {
    Map<String, UUID> pledges =
        document.pledges().stream().collect(Collectors.toMap(PledgeView::key, PledgeView::id));
    Map<String, UUID> activities =
        document.pledges().stream()
            .flatMap(pledge -> pledge.activities().stream())
            .collect(Collectors.toMap(ActivityView::key, ActivityView::id));
    for (Part<FileDeviation> part : parts.deviations()) {
      if (parts.findings().noneBelow(part.pointer())) {
        NewDeviation content = part.value().content(document.agreement().id(), pledges, activities);
        validator.validate(content).stream()
            .map(ConstraintErrors::ofObject)
            .forEach(error -> parts.findings().add(part.pointer(), error));
        if (!document.agreement().period().contains(content.from())) {
          parts
              .findings()
              .add(part.pointer() + "/from", "OUTSIDE_AGREEMENT", "must lie within the agreement");
        }
        if (parts.findings().noneBelow(part.pointer())) {
          deviations.register(content, by);
        }
      }
    }
  }
}
