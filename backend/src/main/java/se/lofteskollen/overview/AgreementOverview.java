package se.lofteskollen.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.activity.ActivityOutcomes;
import se.lofteskollen.organisation.OrganisationView;
import se.lofteskollen.organisation.PlaceView;
import se.lofteskollen.pledge.ActivityView;
import se.lofteskollen.pledge.AgreementView;
import se.lofteskollen.pledge.DeviationView;
import se.lofteskollen.pledge.PledgeView;
import se.lofteskollen.pledge.document.CoverageWindow;
import se.lofteskollen.pledge.document.FocusArea;
import se.lofteskollen.pledge.document.PledgeTerms;
import se.lofteskollen.pledge.document.PreviousOutcome;
import se.lofteskollen.pledge.document.QuotaTerms;
import se.lofteskollen.shared.paging.Link;
import se.lofteskollen.shared.text.Text;
import se.lofteskollen.voice.ComputedText;

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
    @Schema(
            description =
                "True when the agreement was retold from what was published elsewhere: that nothing"
                    + " is reported here does not mean that nothing was done.")
        boolean followUpMayBeIncomplete,
    @Schema(description = "The day the assessments are given for.") LocalDate asOf,
    @Schema(
            description =
                "How it went with what was promised, in one sentence: of what is decided, how much"
                    + " was kept. What is under way, not countable or unknown stands beside.")
        ComputedText headline,
    @Schema(description = "The same of what came of it; left out where there was no goal.")
        @Nullable ComputedText outcomeHeadline,
    List<AssessedPledge> pledges,
    List<AssessedTarget> kpiTargets,
    @Schema(description = "What could not be done as promised; stands beside the status.")
        List<DeviationView> deviations,
    List<Link> links) {

  /** A pledge with its activities assessed. */
  @Schema(description = "A pledge with its activities assessed.")
  public record AssessedPledge(
      UUID id,
      String key,
      FocusArea focusArea,
      Text title,
      Text wording,
      @Nullable Text problem,
      @Nullable Text causes,
      @Nullable Text intendedEffect,
      PledgeTerms.@Nullable EarlierPledge continues,
      List<AssessedActivity> activities) {

    static AssessedPledge from(PledgeView pledge, List<AssessedActivity> activities) {
      return new AssessedPledge(
          pledge.id(),
          pledge.key(),
          pledge.focusArea(),
          pledge.title(),
          pledge.wording(),
          pledge.problem(),
          pledge.causes(),
          pledge.intendedEffect(),
          pledge.continues(),
          activities);
    }
  }

  /** An activity and the answer for it. */
  @Schema(description = "An activity and the answer for it.")
  public record AssessedActivity(
      UUID id,
      String key,
      Text title,
      Text wording,
      QuotaTerms quota,
      List<OrganisationView> leadOrganisations,
      List<OrganisationView> assistingOrganisations,
      List<PlaceView> places,
      @Schema(
              description =
                  "Parties that answer for it where an organisation leads it that signs nothing.")
          List<OrganisationView> answeredBy,
      @Schema(description = "Of which days everything is known of it.") CoverageWindow coverage,
      @Nullable PreviousOutcome previousOutcome,
      AssessmentView assessment,
      ActivityOutcomes outcomes) {

    static AssessedActivity from(
        ActivityView activity, AssessmentView assessment, ActivityOutcomes outcomes) {
      return new AssessedActivity(
          activity.id(),
          activity.key(),
          activity.title(),
          activity.wording(),
          activity.quota(),
          activity.leadOrganisations(),
          activity.assistingOrganisations(),
          activity.places(),
          activity.answeredBy(),
          activity.coverage(),
          activity.previousOutcome(),
          assessment,
          outcomes);
    }
  }
}
