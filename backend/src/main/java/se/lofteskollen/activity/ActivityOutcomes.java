package se.lofteskollen.activity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What was recorded or published for an activity, beyond its sum.
 *
 * @param total how many there are, those that are not among the newest included
 */
@Schema(
    description =
        "What was recorded or published for an activity beyond its sum: with a note, a source, a"
            + " span of days or an inexact number, and of an activity without a number everything."
            + " The newest few; all of them are among the records.")
public record ActivityOutcomes(List<Told> newest, long total) {
  /** Nothing is told. */
  public static final ActivityOutcomes NONE = new ActivityOutcomes(List.of(), 0);

  /** One of them. */
  @Schema(name = "ToldOutcome", description = "One record of what was done, with what it tells.")
  public record Told(
      @Schema(description = "The record's id.") UUID recordId,
      LocalDate performedOn,
      @Schema(description = "The last day, where it is reported for a span of days.")
          @Nullable LocalDate performedUntil,
      int count,
      CountQualifier countQualifier,
      @Nullable BigDecimal hours,
      @Nullable String noNeedReason,
      @Nullable String publicNote,
      @Nullable RecordSource source,
      @Schema(description = "True for invented data that only demonstrates the product.")
          boolean demonstration) {}
}
