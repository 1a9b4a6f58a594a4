package se.lofteskollen.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.organisation.MunicipalityView;
import se.lofteskollen.organisation.OrganisationView;
import se.lofteskollen.overview.AssessedTarget;
import se.lofteskollen.overview.AssessmentView;
import se.lofteskollen.pledge.AgreementView;
import se.lofteskollen.pledge.DeviationView;
import se.lofteskollen.pledge.document.FocusArea;
import se.lofteskollen.pledge.document.QuotaTerms;
import se.lofteskollen.pledge.document.WordingKind;
import se.lofteskollen.shared.text.Text;
import se.lofteskollen.shared.time.Period;

/** What is said of a period: what was computed, and what the parties write of it. */
@Schema(
    name = "FollowUpReport",
    description =
        "What is said of a period: the wording that was in force on its last day, every item with"
            + " its computed answer, and what the parties write. What was done (pledges) and what"
            + " came of it (kpiTargets) are two answers and never merged.")
public record Report(
    ReportedAgreement agreement,
    PlannedPeriod period,
    @Schema(description = "The day up to which what became known is told, in Europe/Stockholm.")
        LocalDate knownOn,
    @Schema(description = "True when some records are invented to demonstrate the product.")
        boolean containsDemonstrationData,
    @Schema(description = "What a reader should know first; left out until somebody writes it.")
        @Nullable Text summary,
    List<ReportedPledge> pledges,
    List<AssessedTarget> kpiTargets,
    @Schema(description = "What could not be done as promised in the period.")
        List<DeviationView> deviations) {

  /** The agreement that it is about. */
  @Schema(description = "The agreement that it is about.")
  public record ReportedAgreement(
      UUID id,
      @Schema(examples = "kavlinge-2021") String slug,
      Text title,
      WordingKind wordingKind,
      List<MunicipalityView> municipalities,
      List<OrganisationView> parties,
      Period period) {

    static ReportedAgreement from(AgreementView agreement) {
      return new ReportedAgreement(
          agreement.id(),
          agreement.slug(),
          agreement.title(),
          agreement.wordingKind(),
          agreement.municipalities(),
          agreement.parties(),
          agreement.period());
    }
  }

  /** A pledge, how the parties judge it, and its activities. */
  @Schema(description = "A pledge, how the parties judge it, and its activities.")
  public record ReportedPledge(
      UUID id,
      @Schema(examples = "narvaro-ungdomar") String key,
      FocusArea focusArea,
      Text title,
      Text wording,
      @Schema(description = "Left out where nobody wrote one: it is not reported then.")
          @Nullable Text judgement,
      List<ReportedActivity> activities) {}

  /** An activity, the computed answer, and what the parties write of it. */
  @Schema(description = "An activity, the computed answer, and what the parties write of it.")
  public record ReportedActivity(
      UUID id,
      @Schema(examples = "ungdomsgard") String key,
      Text title,
      Text wording,
      QuotaTerms quota,
      List<OrganisationView> leadOrganisations,
      AssessmentView assessment,
      @Schema(
              description =
                  "False for an activity without a number of which nobody wrote a status: it is"
                      + " published as not reported.")
          boolean reported,
      @Schema(description = "What the parties say of an activity without a number.")
          @Nullable WrittenStatus writtenStatus,
      @Schema(description = "Why, or a comment.") @Nullable Text reason) {}

  /** What the parties wrote of it. */
  FollowUpContent written() {
    return new FollowUpContent(
        summary,
        pledges.stream()
            .filter(pledge -> pledge.judgement() != null)
            .map(
                pledge ->
                    new FollowUpContent.PledgeJudgement(
                        pledge.key(), Objects.requireNonNull(pledge.judgement())))
            .toList(),
        pledges.stream()
            .flatMap(pledge -> pledge.activities().stream())
            .filter(activity -> activity.writtenStatus() != null || activity.reason() != null)
            .map(
                activity ->
                    new FollowUpContent.ActivityJudgement(
                        activity.key(), activity.writtenStatus(), activity.reason()))
            .toList());
  }
}
