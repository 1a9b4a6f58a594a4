package se.lofteskollen.followup.snapshot.v2;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.shared.text.Text;
import se.lofteskollen.shared.time.ClosedPeriod;
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
    List<Target> kpiTargets,
    @Schema(description = "What could not be done as promised in the period.")
        List<Deviation> deviations) {

  /** The agreement that it is about. */
  @Schema(description = "The agreement that it is about.")
  public record ReportedAgreement(
      UUID id,
      @Schema(examples = "kavlinge-2021") String slug,
      Text title,
      WordingKind wordingKind,
      List<Municipality> municipalities,
      List<Organisation> parties,
      Period period) {}

  /** Whether the wording is the signed text itself or its facts in other words. */
  @Schema(name = "ReportedWordingKind")
  public enum WordingKind {
    VERBATIM,
    RETOLD
  }

  /** One of Sweden's municipalities. */
  @Schema(name = "ReportedMunicipality", description = "One of Sweden's 290 municipalities.")
  public record Municipality(
      @Schema(
              description = "Four digits, always a string: some begin with a zero.",
              examples = "1261",
              pattern = "^[0-9]{4}$")
          String code,
      @Schema(examples = "Kävlinge kommun") String name,
      @Schema(examples = "Kävlinge") String shortName,
      @Schema(examples = "12") String countyCode,
      @Schema(examples = "Skåne län") String countyName) {}

  /** A period that the parties have promised to report on. */
  @Schema(
      name = "ReportedPlannedPeriod",
      description = "A period that the parties have promised to report on.")
  public record PlannedPeriod(
      @Schema(
              description = "2021, 2021-H1, 2021-T1 (four months), 2021-Q1 or first and last day.",
              examples = "2021-H1")
          String key,
      ClosedPeriod period,
      @Schema(description = "The last day to publish it, in Europe/Stockholm.") LocalDate dueOn) {}

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

  /** What a pledge is about. */
  @Schema(name = "ReportedFocusArea")
  public enum FocusArea {
    NEIGHBOURHOOD_WATCH,
    VISIBLE_PRESENCE,
    YOUTH,
    TRAFFIC,
    VANDALISM,
    NARCOTICS,
    BURGLARY,
    ALCOHOL,
    VIOLENCE,
    PUBLIC_ENVIRONMENT,
    SAFETY_WALKS,
    DIALOGUE,
    OTHER
  }

  /** An activity, the computed answer, and what the parties write of it. */
  @Schema(description = "An activity, the computed answer, and what the parties write of it.")
  public record ReportedActivity(
      UUID id,
      @Schema(examples = "ungdomsgard") String key,
      Text title,
      Text wording,
      Quota quota,
      List<Organisation> leadOrganisations,
      Assessment assessment,
      @Schema(
              description =
                  "False for an activity without a number of which nobody wrote a status: it is"
                      + " published as not reported.")
          boolean reported,
      @Schema(description = "What the parties say of an activity without a number.")
          @Nullable WrittenStatus writtenStatus,
      @Schema(description = "Why, or a comment.") @Nullable Text reason) {}

  /** What the parties themselves say of an activity that promised nothing countable. */
  @Schema(name = "ReportedWrittenStatus")
  public enum WrittenStatus {
    DONE,
    PARTLY,
    NOT_DONE,
    ONGOING,
    NO_NEED,
    TRANSFERRED,
    REPLACED,
    CANNOT_ASSESS
  }
}
