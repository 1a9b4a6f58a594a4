package se.lofteskollen.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lofteskollen.shared.paging.Link;
import se.lofteskollen.shared.text.Text;

/** Every answer of an agreement. */
@Schema(
    description =
        "Every answer of an agreement: what was done, and what came of it. They are never merged.")
public record AgreementAssessments(
    UUID agreementId,
    @Schema(examples = "kavlinge-2021") String slug,
    @Schema(description = "The day the answers are given for.") LocalDate asOf,
    List<OfActivity> activities,
    List<OfTarget> kpiTargets,
    List<Link> links) {

  /** The answer for an activity. */
  @Schema(name = "ActivityAnswer", description = "The answer for an activity.")
  public record OfActivity(
      UUID activityId,
      UUID agreementId,
      String key,
      Text title,
      @Schema(description = "The day the answer is given for.") LocalDate asOf,
      AssessmentView assessment) {}

  /** The answer for a KPI target. */
  @Schema(name = "KpiTargetAnswer", description = "The answer for a KPI target.")
  public record OfTarget(
      UUID kpiTargetId,
      UUID agreementId,
      String key,
      Text title,
      @Schema(description = "The day the answer is given for.") LocalDate asOf,
      KpiAssessmentView assessment) {}

  AgreementAssessments with(List<Link> itsLinks) {
    return new AgreementAssessments(agreementId, slug, asOf, activities, kpiTargets, itsLinks);
  }
}
