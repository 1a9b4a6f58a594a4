package se.lofteskollen.overview;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.activity.ActivityAssessment;
import se.lofteskollen.assessment.activity.ActivityMethod;
import se.lofteskollen.assessment.activity.AssessmentStatus;
import se.lofteskollen.assessment.activity.ItemResult;
import se.lofteskollen.assessment.activity.PeriodStatus;
import se.lofteskollen.assessment.activity.WithheldAnswer;
import se.lofteskollen.assessment.wording.Wording;
import se.lofteskollen.overview.AssessedPeriods.PeriodSummary;
import se.lofteskollen.overview.AssessedPeriods.PeriodView;
import se.lofteskollen.shared.text.Text;

/** The answer for one activity, with its figures and its reason. */
@Schema(
    name = "Assessment",
    description =
        "Whether the activity was done as promised, computed from verified records by the rule of"
            + " its quota. What is reported but not verified is in `waiting` and counts nowhere.")
public record AssessmentView(
    AssessmentStatus status,
    @Schema(
            description =
                "True where the activity is sensitive: the status is told, and nothing that has to do"
                    + " with how many. Left out elsewhere.")
        @Nullable Boolean withheld,
    @Schema(description = "Sum of verified counts; left out where it is withheld.")
        @Nullable Integer done,
    @Schema(description = "How exact `done` is; left out where it is exact.")
        @Nullable InexactView doneInexact,
    @Schema(
            description =
                "Sum of reported counts that wait for verification; left out where it is withheld.")
        @Nullable Integer waiting,
    @Schema(description = "The numbers behind it; left out where it is withheld.")
        @Nullable FiguresView figures,
    @Nullable PeriodSummary periodSummary,
    @Schema(
            description =
                "The periods of a recurring promise, oldest first. Where each place is judged by"
                    + " itself they stand with the places.")
        List<PeriodView> periods,
    @Schema(description = "The occasions that the promise names.") List<ItemView> occasions,
    @Schema(description = "The units that the promise is to reach.") List<ItemView> units,
    @Schema(description = "The places, where each is judged by itself.") List<AssessedPlace> places,
    MethodReference method,
    Text explanation) {

  /** One occasion or unit that the promise names. */
  @Schema(name = "AssessedItem", description = "One occasion or unit that the promise names.")
  public record ItemView(
      String key,
      @Nullable LocalDate date,
      Text name,
      int done,
      @Schema(description = "How exact `done` is; left out where it is exact.")
          @Nullable InexactView doneInexact,
      int waiting,
      PeriodStatus status) {}

  static AssessmentView from(ActivityAssessment assessment, ActivityMethod method) {
    return new AssessmentView(
        assessment.status(),
        null,
        assessment.done().shown(),
        InexactView.of(assessment.done()),
        assessment.waiting().shown(),
        FiguresView.from(assessment.figures()),
        AssessedPeriods.summary(assessment),
        AssessedPeriods.of(assessment.periods()),
        items(assessment.occasions()),
        items(assessment.units()),
        assessment.places().stream().map(AssessedPlace::from).toList(),
        MethodReference.of(method),
        text(assessment.explanation()));
  }

  static AssessmentView withheld(WithheldAnswer answer, ActivityMethod method) {
    return new AssessmentView(
        answer.status(),
        true,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        MethodReference.of(method),
        text(answer.explanation()));
  }

  private static List<ItemView> items(List<ItemResult> results) {
    return results.stream()
        .map(
            result ->
                new ItemView(
                    result.key(),
                    result.date(),
                    text(result.name()),
                    result.done().shown(),
                    InexactView.of(result.done()),
                    result.waiting().shown(),
                    result.status()))
        .toList();
  }

  private static Text text(Wording wording) {
    return new Text(wording.sv(), wording.en());
  }
}
