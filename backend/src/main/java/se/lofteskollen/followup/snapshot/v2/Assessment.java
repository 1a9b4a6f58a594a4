package se.lofteskollen.followup.snapshot.v2;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.shared.text.Text;

/** Whether an activity was done as promised, with its figures and its reason. */
@Schema(
    name = "ReportedAssessment",
    description =
        "Whether the activity was done as promised, computed from verified records by the rule of"
            + " its quota. What was reported but not verified is in `waiting` and counts nowhere.")
public record Assessment(
    Status status,
    @Schema(
            description =
                "True where the activity is sensitive: the status is told, and nothing that has to do"
                    + " with how many. Left out elsewhere.")
        @Nullable Boolean withheld,
    @Schema(description = "Sum of verified counts; left out where it is withheld.")
        @Nullable Integer done,
    @Schema(description = "How exact `done` is; left out where it is exact.")
        @Nullable Inexact doneInexact,
    @Schema(
            description =
                "Sum of reported counts that wait for verification; left out where it is withheld.")
        @Nullable Integer waiting,
    @Schema(
            description =
                "The numbers behind it; left out where it is withheld, and in what was published"
                    + " before every kind had its own.")
        @Nullable Figures figures,
    @Nullable PeriodSummary periodSummary,
    @Schema(
            description =
                "The periods of a recurring promise, oldest first. Where each place is judged by"
                    + " itself they stand with the places.")
        List<PeriodAnswer> periods,
    @Schema(description = "The occasions that the promise names.") List<Item> occasions,
    @Schema(description = "The units that the promise is to reach.") List<Item> units,
    @Schema(description = "The places, where each is judged by itself.") List<Place> places,
    Method method,
    Text explanation) {

  /** The answer to "was the activity done as promised?". */
  @Schema(name = "ReportedStatus")
  public enum Status {
    KEPT,
    ON_TRACK,
    BEHIND,
    UNDER_WAY,
    NOT_KEPT,
    UNDETERMINED,
    NO_INFORMATION,
    NO_DEADLINE,
    NO_NEED_AROSE,
    NOT_STARTED,
    NOT_MEASURABLE
  }

  /** The answer for one period, occasion or unit. */
  @Schema(name = "ReportedPeriodStatus")
  public enum PeriodStatus {
    KEPT,
    MISSED,
    UNDETERMINED,
    NO_INFORMATION,
    NO_NEED,
    PENDING,
    NO_DEADLINE,
    UPCOMING,
    NOT_JUDGED
  }

  /** The word that a number is told with. */
  @Schema(name = "ReportedExactness")
  public enum Exactness {
    EXACT,
    AT_LEAST,
    AT_MOST,
    ABOUT
  }

  /** How exact a number is: at least 43, about 190. */
  @Schema(
      name = "ReportedInexact",
      description = "How exact the number beside it is: from `atLeast` to `atMost`.")
  public record Inexact(
      Exactness exactness,
      BigDecimal atLeast,
      @Schema(description = "Left out where there is no upper end.") @Nullable BigDecimal atMost) {}

  /** How many periods were kept. */
  @Schema(
      name = "ReportedPeriodSummary",
      description = "How many of the periods that have an answer were kept: 9 of 12.")
  public record PeriodSummary(long kept, long judged) {}

  /** One period of a recurring promise. */
  @Schema(name = "ReportedPeriod", description = "One period of a recurring promise.")
  public record PeriodAnswer(
      @Schema(
              description =
                  "2021-03-05, 2021-W09, 2021-03, 2021-Q1, 2021-spring, 2021-H1 or 2021, as the"
                      + " promise recurs.",
              examples = "2021-03")
          String key,
      LocalDate start,
      LocalDate end,
      @Schema(description = "0 where hours are promised.") int required,
      int done,
      @Schema(description = "How exact `done` is; left out where it is exact.")
          @Nullable Inexact doneInexact,
      int waiting,
      @Nullable Hours hours,
      @Schema(description = "False: nothing was reported at all, which is not the same as zero.")
          boolean reported,
      PeriodStatus status) {}

  /** Hours of one period. */
  @Schema(name = "ReportedHours", description = "Promised, verified and waiting hours of a period.")
  public record Hours(
      BigDecimal required,
      BigDecimal done,
      @Schema(description = "How exact `done` is; left out where it is exact.")
          @Nullable Inexact doneInexact,
      BigDecimal waiting) {}

  /** One occasion or unit that the promise names. */
  @Schema(name = "ReportedItem", description = "One occasion or unit that the promise names.")
  public record Item(
      String key,
      @Nullable LocalDate date,
      Text name,
      int done,
      @Schema(description = "How exact `done` is; left out where it is exact.")
          @Nullable Inexact doneInexact,
      int waiting,
      PeriodStatus status) {}

  /** The answer for one place of a promise that holds for each. */
  @Schema(
      name = "ReportedPlace",
      description = "The answer for one place of a promise that holds for each.")
  public record Place(
      @Schema(description = "The place's id.") String id,
      String name,
      Status status,
      @Schema(description = "Sum of verified counts at this place.") int done,
      @Schema(description = "How exact `done` is; left out where it is exact.")
          @Nullable Inexact doneInexact,
      @Schema(description = "Sum of reported counts there that wait for verification.") int waiting,
      @Nullable Figures figures,
      @Nullable PeriodSummary periodSummary,
      List<PeriodAnswer> periods) {}

  /** The method behind an answer. */
  @Schema(
      name = "ReportedMethod",
      description = "The method behind an answer; `/assessment-methods/{id}` documents it.")
  public record Method(
      @Schema(examples = "rate-ratio") String id, @Schema(examples = "1") int version) {}
}
