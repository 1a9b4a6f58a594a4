package se.lofteskollen.overview;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lofteskollen.assessment.activity.AssessmentStatus;
import se.lofteskollen.organisation.MunicipalityView;
import se.lofteskollen.organisation.OrganisationView;
import se.lofteskollen.pledge.AgreementStatus;
import se.lofteskollen.pledge.AgreementView;
import se.lofteskollen.shared.text.Text;
import se.lofteskollen.shared.time.Period;
import se.lofteskollen.voice.ComputedText;

/** An agreement in a list. */
@Schema(description = "An agreement in a list, with how its activities stand.")
public record AgreementCard(
    UUID id,
    String slug,
    Text title,
    AgreementStatus status,
    Period period,
    List<MunicipalityView> municipalities,
    List<OrganisationView> parties,
    @Schema(description = "Slugs of the parties that have not signed; empty once it is signed.")
        List<String> awaitingSignature,
    boolean containsDemonstrationData,
    @Schema(
            description =
                "True when the agreement was retold from what was published elsewhere: that nothing"
                    + " is reported here does not mean that nothing was done.")
        boolean followUpMayBeIncomplete,
    List<StatusCount> statusCounts,
    @Schema(description = "How it went, in one sentence: of what is decided, how much was kept.")
        ComputedText headline) {

  static AgreementCard from(
      AgreementView agreement,
      boolean containsDemonstrationData,
      List<StatusCount> counts,
      ComputedText headline) {
    var signed = agreement.signatures().stream().map(s -> s.organisation().slug()).toList();
    return new AgreementCard(
        agreement.id(),
        agreement.slug(),
        agreement.title(),
        agreement.status(),
        agreement.period(),
        agreement.municipalities(),
        agreement.parties(),
        agreement.parties().stream()
            .map(OrganisationView::slug)
            .filter(slug -> !signed.contains(slug))
            .toList(),
        containsDemonstrationData,
        agreement.retoldFromElsewhere(),
        counts,
        headline);
  }

  /** How many of the agreement's activities have a status. */
  @Schema(description = "How many of the agreement's activities have this status.")
  public record StatusCount(AssessmentStatus status, int count) {}
}
