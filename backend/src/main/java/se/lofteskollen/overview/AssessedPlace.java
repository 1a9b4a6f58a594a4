package se.lofteskollen.overview;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.activity.AssessmentStatus;
import se.lofteskollen.assessment.activity.PlaceResult;
import se.lofteskollen.overview.AssessedPeriods.PeriodSummary;
import se.lofteskollen.overview.AssessedPeriods.PeriodView;

/** The answer for one place of a promise that holds for each. */
@Schema(description = "The answer for one place of a promise that holds for each.")
public record AssessedPlace(
    @Schema(description = "The place's id.") String id,
    String name,
    AssessmentStatus status,
    @Schema(description = "Sum of verified counts at this place.") int done,
    @Schema(description = "How exact `done` is; left out where it is exact.")
        @Nullable InexactView doneInexact,
    @Schema(description = "Sum of reported counts there that wait for verification.") int waiting,
    @Nullable FiguresView figures,
    @Nullable PeriodSummary periodSummary,
    List<PeriodView> periods) {

  static AssessedPlace from(PlaceResult result) {
    return new AssessedPlace(
        result.place().id(),
        result.place().name(),
        result.status(),
        result.done().shown(),
        InexactView.of(result.done()),
        result.waiting().shown(),
        FiguresView.from(result.figures()),
        AssessedPeriods.summary(result),
        AssessedPeriods.of(result.periods()));
  }
}
