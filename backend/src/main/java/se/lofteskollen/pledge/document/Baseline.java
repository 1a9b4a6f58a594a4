package se.lofteskollen.pledge.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.calendar.Days;
import se.lofteskollen.assessment.kpi.Measured;
import se.lofteskollen.assessment.kpi.Target;
import se.lofteskollen.shared.time.ClosedPeriod;

/** The value that a change is counted from, as it stood at signing. */
@Schema(description = "The value that a change is counted from, as it stood at signing.")
public record Baseline(
    @NotNull @Valid ClosedPeriod period,
    @NotNull @Digits(integer = 12, fraction = 6) @Schema(examples = "1.44") BigDecimal value,
    @Schema(
            description =
                "Of how many years it holds the like days, together: 3 for January to June of 2018,"
                    + " 2019 and 2020, with the period from the first day of the first to the last of"
                    + " the last and the value of all. Whole years need not say it.",
            examples = "3")
        @Nullable
        @Min(1)
        @Max(MAX_YEARS)
        Integer years,
    @Schema(description = "Answers, of a survey, where the indicator has no value of the period.")
        @Nullable
        @Min(1)
        @Max(MAX_ANSWERS)
        Integer sampleSize,
    @Schema(description = "In the indicator's unit; of a survey index.")
        @Nullable
        @PositiveOrZero
        @Digits(integer = 12, fraction = 6)
        BigDecimal standardError) {
  private static final int MAX_YEARS = 10;
  private static final int MAX_ANSWERS = 100_000_000;

  public Baseline {
    // 1.80 stays 1.80, as the source wrote it; 1.8E+3 is written out.
    value = value == null || value.scale() >= 0 ? value : Decimals.plain(value);
  }

  /** The same in the rules' words; the decimals are those that were written. */
  public Target.Baseline toBaseline() {
    return new Target.Baseline(
        new Measured(
            List.of(new Days(period.start(), period.end())),
            value,
            null,
            null,
            sampleSize,
            standardError,
            null,
            null,
            false,
            false,
            null,
            null),
        years);
  }
}
