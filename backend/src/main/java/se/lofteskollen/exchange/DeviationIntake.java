package se.lofteskollen.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.lofteskollen.access.Actor;
import se.lofteskollen.exchange.DocumentReader.Parts;
import se.lofteskollen.pledge.AgreementDocument;
import se.lofteskollen.pledge.DeviationService;
import se.lofteskollen.pledge.NewDeviation;
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

  /**
   * Takes over what can be, and finds what is wrong with the rest.
   *
   * @param wordings of the agreement, oldest first
   */
  void takeOver(Parts parts, List<AgreementDocument> wordings, Actor by) {
    UUID agreement = wordings.getLast().agreement().id();
    Map<String, UUID> pledges = ItemNames.pledges(wordings);
    Map<String, UUID> activities = ItemNames.activities(wordings);
    for (Part<FileDeviation> part : parts.deviations()) {
      if (parts.findings().noneBelow(part.pointer())) {
        NewDeviation content = part.value().content(agreement, pledges, activities);
        validator.validate(content).stream()
            .map(ConstraintErrors::ofObject)
            .forEach(error -> parts.findings().add(part.pointer(), error));
        if (wordings.stream().noneMatch(w -> w.agreement().period().contains(content.from()))) {
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
