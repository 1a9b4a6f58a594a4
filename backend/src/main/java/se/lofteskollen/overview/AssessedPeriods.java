package se.lofteskollen.overview;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.activity.ActivityAssessment;
import se.lofteskollen.assessment.activity.PeriodResult;
import se.lofteskollen.assessment.activity.PeriodStatus;
import se.lofteskollen.assessment.activity.PlaceResult;

/** The periods of a recurring promise as they are shown. */
public final class AssessedPeriods {
  private AssessedPeriods() {}

  /** How many periods were kept. */
  @Schema(
      description =
          "How many of the periods that have an answer were kept: 9 of 12. Of all places together"
              + " where each is judged by itself.")
  public record PeriodSummary(long kept, long judged) {}

  /** One period of a recurring promise. */
  @Schema(name = "AssessedPeriod", description = "One period of a recurring promise.")
  public record PeriodView(
      @Schema(
              description =
                  "2021-03-05, 2021-W09, 2021-03, 2021-Q1, 2021-spring, 2021-H1 or 2021, as the"
                      + " promise recurs.",
              examples = "2021-03")
          String key,
      @Schema(description = "First day within the agreement and the promise's season.")
          LocalDate start,
      @Schema(description = "Last day within the agreement and the promise's season.")
          LocalDate end,
      @Schema(description = "0 where hours are promised.") int required,
      int done,
      @Schema(description = "How exact `done` is; left out where it is exact.")
          @Nullable InexactView doneInexact,
      int waiting,
      @Nullable InHours hours,
      @Schema(description = "False: nothing was reported at all, which is not the same as zero.")
          boolean reported,
      PeriodStatus status) {}

  /** Hours of one period. */
  @Schema(name = "AssessedHours", description = "Promised, verified and waiting hours of a period.")
  public record InHours(
      BigDecimal required,
      BigDecimal done,
      @Schema(description = "How exact `done` is; left out where it is exact.")
          @Nullable InexactView doneInexact,
      BigDecimal waiting) {}

  static @Nullable PeriodSummary summary(ActivityAssessment assessment) {
    boolean periods =
        !assessment.periods().isEmpty()
            || assessment.places().stream().anyMatch(place -> !place.periods().isEmpty());
    return periods ? new PeriodSummary(assessment.periodsKept(), assessment.periodsJudged()) : null;
  }

  static @Nullable PeriodSummary summary(PlaceResult place) {
    return place.periods().isEmpty()
        ? null
        : new PeriodSummary(place.periodsKept(), place.periodsJudged());
  }

  static List<PeriodView> of(List<PeriodResult> periods) {
    return periods.stream().map(AssessedPeriods::period).toList();
  }

  private static PeriodView period(PeriodResult period) {
    var hours = period.hours();
    return new PeriodView(
        period.key(),
        period.days().first(),
        period.days().last(),
        Math.toIntExact(period.required()),
        period.done().shown(),
        InexactView.of(period.done()),
        period.waiting().shown(),
        hours == null
            ? null
            : new InHours(
                hours.required(),
                hours.done().inHours(),
                InexactView.ofHours(hours.done()),
                hours.waiting()),
        period.reported(),
        period.status());
  }
}
