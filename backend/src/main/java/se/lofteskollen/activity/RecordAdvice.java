package se.lofteskollen.activity;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.organisation.OrganisationView;

/** Something that whoever records should know before it is saved; it keeps nobody from it. */
@Schema(
    description =
        "Something that whoever records should know before it is saved. It keeps nobody from saving"
            + " it.")
public record RecordAdvice(
    Code code,
    @Schema(description = "The activity that it is about; left out where it is about all.")
        @Nullable UUID activityId,
    @Schema(description = "NIGHT_BEFORE: the promised day that it may belong to.")
        @Nullable LocalDate day,
    @Schema(description = "SAME_VISIT and RECORDED_ALREADY: the record that is there.")
        @Nullable UUID recordId,
    @Schema(description = "SAME_VISIT and RECORDED_ALREADY: whose it is.")
        @Nullable OrganisationView organisation) {

  /** What it is about. */
  @Schema(
      name = "RecordAdviceCode",
      description =
          "NIGHT_BEFORE: it began after midnight, and the promise is about the night before."
              + " DAY_NOT_PROMISED: the promise is about other days, and it counts nowhere there."
              + " SUM_OVER_PERIODS: a sum over several periods does not show that each was kept."
              + " DURATION_MISSING: the promise counts what lasts so long, and it does not say how long"
              + " it lasted. TOO_SHORT: it lasted less, and counts nowhere there."
              + " EVENT_MEANT: two days that follow each other look like one event past midnight."
              + " SAME_VISIT: another party has recorded the same activity for the same day."
              + " RECORDED_ALREADY: the same party has recorded the same already.")
  public enum Code {
    NIGHT_BEFORE,
    DAY_NOT_PROMISED,
    SUM_OVER_PERIODS,
    DURATION_MISSING,
    TOO_SHORT,
    EVENT_MEANT,
    SAME_VISIT,
    RECORDED_ALREADY
  }
}
