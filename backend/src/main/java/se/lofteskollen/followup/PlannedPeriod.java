package se.lofteskollen.followup;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lofteskollen.shared.time.ClosedPeriod;

/**
 * A period that the parties have promised to report on.
 *
 * @param key ISO 8601 where it has a form; of letters, digits and hyphens
 */
@Schema(
    name = "PlannedFollowUpPeriod",
    description = "A period that the parties have promised to report on.")
public record PlannedPeriod(
    @Schema(
            description =
                "2021, 2021-H1, 2021-T1 (four months) or 2021-Q1; first and last day"
                    + " (2021-03-15--2021-06-30) of a period that the parties chose themselves.",
            examples = {"2021-H1", "2021-03-15--2021-06-30"})
        String key,
    ClosedPeriod period,
    @Schema(description = "The last day to publish it, in Europe/Stockholm.") LocalDate dueOn) {

  /** What a key looks like. */
  static final String KEY =
      "^[0-9]{4}(-[HTQ][1-4]|-[0-9]{2}-[0-9]{2}--[0-9]{4}-[0-9]{2}-[0-9]{2})?$";
}
