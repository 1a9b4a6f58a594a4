package se.lofteskollen.outlet;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lofteskollen.assessment.ActivityAssessment;
import se.lofteskollen.kpi.KpiTargetView;
import se.lofteskollen.organisation.OrganisationView;
import se.lofteskollen.organisation.PlaceView;
import se.lofteskollen.pledge.ActivityView;
import se.lofteskollen.pledge.AgreementView;
import se.lofteskollen.pledge.FocusArea;
import se.lofteskollen.pledge.QuotaTerms;
import se.lofteskollen.shared.paging.Link;
import se.lofteskollen.shared.text.Text;

/** Everything the public page of an agreement shows. */
@Schema(
    description =
        "Everything the public page of an agreement shows, in one answer. What was done (pledges)"
            + " and what came of it (kpiTargets) are two answers and never merged.")
public record AgreementOverview(
    AgreementView agreement,
    @Schema(
            description =
                "True when some records are invented to demonstrate the product. The promise is"
                    + " real all the same.")
        boolean containsDemonstrationData,
    @Schema(description = "The day the assessments are given for.") LocalDate asOf,
    List<AssessedPledge> pledges,
    List<KpiTargetView> kpiTargets,
    List<Link> links) {

  /** A pledge with its activities assessed. */
  @Schema(description = "A pledge with its activities assessed.")
  public record AssessedPledge(
      UUID id, FocusArea focusArea, Text title, Text wording, List<AssessedActivity> activities) {}

  /** An activity and the answer for it. */
  @Schema(description = "An activity and the answer for it.")
  public record AssessedActivity(
      UUID id,
      Text title,
      Text wording,
      QuotaTerms quota,
      List<OrganisationView> leadOrganisations,
      List<PlaceView> places,
      AssessmentView assessment) {

    static AssessedActivity from(ActivityView activity, ActivityAssessment assessment) {
      return new AssessedActivity(
          activity.id(),
          activity.title(),
          activity.wording(),
          activity.quota(),
          activity.leadOrganisations(),
          activity.places(),
          AssessmentView.from(assessment));
    }
  }
}
