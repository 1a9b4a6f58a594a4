package se.lofteskollen.outlet;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.ActivityAssessment;
import se.lofteskollen.assessment.AssessmentStatus;
import se.lofteskollen.assessment.OccasionResult;
import se.lofteskollen.assessment.PeriodResult;
import se.lofteskollen.assessment.PeriodStatus;
import se.lofteskollen.assessment.Wording;
import se.lofteskollen.shared.text.Text;

/** The answer for one activity, with its figures and its reason. */
@Schema(
    name = "Assessment",
    description =
        "Whether the activity was done as promised, computed from verified records by the rule of"
            + " its quota. What is reported but not verified is in `waiting` and counts nowhere.")
public record AssessmentView(
    AssessmentStatus status,
    @Schema(description = "Sum of verified counts.") int done,
    @Schema(description = "Sum of reported counts that wait for verification.") int waiting,
    @Nullable Total total,
    @Nullable PeriodSummary periodSummary,
    List<PeriodView> periods,
    List<OccasionView> occasions,
    Text explanation) {

  /** Figures of a total quota. */
  @Schema(name = "TotalFigures", description = "Figures of a total quota.")
  public record Total(
      int required,
      @Schema(description = "What a constant pace would have given by now, rounded down.")
          @Nullable Integer expectedByNow,
      int missing,
      @Nullable LocalDate missingBy) {}

  /** How many periods were kept. */
  @Schema(description = "How many of the periods that have an answer were kept: 9 of 12.")
  public record PeriodSummary(long kept, long judged) {}

  /** One period of a recurring quota. */
  @Schema(name = "AssessedPeriod", description = "One period of a recurring quota.")
  public record PeriodView(
      @Schema(examples = "2021-03") String key,
      LocalDate start,
      LocalDate end,
      int required,
      int done,
      int waiting,
      @Schema(description = "False: nothing was reported at all, which is not the same as zero.")
          boolean reported,
      PeriodStatus status) {}

  /** One promised occasion. */
  @Schema(name = "AssessedOccasion", description = "One promised occasion.")
  public record OccasionView(
      String key,
      @Nullable LocalDate date,
      Text name,
      int done,
      int waiting,
      PeriodStatus status) {}

  static AssessmentView from(ActivityAssessment assessment) {
    return new AssessmentView(
        assessment.status(),
        assessment.done(),
        assessment.waiting(),
        total(assessment),
        assessment.periods().isEmpty()
            ? null
            : new PeriodSummary(assessment.periodsKept(), assessment.periodsJudged()),
        assessment.periods().stream().map(AssessmentView::period).toList(),
        assessment.occasions().stream().map(AssessmentView::occasion).toList(),
        text(assessment.explanation()));
  }

  private static @Nullable Total total(ActivityAssessment assessment) {
    var figures = assessment.total();
    return figures == null
        ? null
        : new Total(
            figures.required(), figures.expectedByNow(), figures.missing(), figures.missingBy());
  }

  private static PeriodView period(PeriodResult period) {
    return new PeriodView(
        period.key(),
        period.days().first(),
        period.days().last(),
        period.required(),
        period.done(),
        period.waiting(),
        period.reported(),
        period.status());
  }

  private static OccasionView occasion(OccasionResult result) {
    return new OccasionView(
        result.occasion().key(),
        result.occasion().date(),
        text(result.occasion().name()),
        result.done(),
        result.waiting(),
        result.status());
  }

  private static Text text(Wording wording) {
    return new Text(wording.sv(), wording.en());
  }
}
