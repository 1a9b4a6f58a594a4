package se.lofteskollen.pledge.document;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.MonthDay;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lofteskollen.assessment.calendar.YearlyDays;

/** Days of every year. */
@Schema(
    description =
        "Days of every year, both included, as month and day. When `to` is the earlier one they"
            + " run over New Year.")
public record DayRange(
    @NotNull @Pattern(regexp = MONTH_AND_DAY) @Schema(examples = "06-01") String from,
    @NotNull @Pattern(regexp = MONTH_AND_DAY) @Schema(examples = "08-31") String to) {
  private static final String MONTH_AND_DAY =
      "^((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])"
          + "|(0[469]|11)-(0[1-9]|[12][0-9]|30)"
          + "|02-(0[1-9]|[12][0-9]))$";

  YearlyDays toDays() {
    return new YearlyDays(MonthDay.parse("--" + from), MonthDay.parse("--" + to));
  }
}
