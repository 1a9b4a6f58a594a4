package se.lofteskollen.kpi;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.kpi.Direction;
import se.lofteskollen.shared.text.Text;
import se.lofteskollen.shared.text.WebAddress;
import se.lofteskollen.shared.time.ClosedPeriod;

/**
 * One value of an indicator in one vintage, or the source's words where it gives no value. Which
 * figures go with which kind: docs/document-format.md.
 *
 * @param numerator of a rate its events, of a survey share its positive answers
 * @param denominator the exposure, in person-years or the like; of an event count without one, the
 *     days of its period
 * @param sampleSize answers
 * @param standardError in the indicator's unit
 * @param designEffect by which the sample size is divided to give the effective one
 * @param publishedOn when the source published this value: its vintage; in Europe/Stockholm
 * @param retrievedOn when the value was looked up; in Europe/Stockholm
 */
public record NewMeasurement(
    @NotNull @Valid ClosedPeriod period,
    @Nullable @Digits(integer = 12, fraction = 6) BigDecimal value,
    @Nullable @Valid Text words,
    @Nullable Direction direction,
    @Nullable @Valid Text note,
    @NotNull MeasurementStatus status,
    @NotNull @WebAddress URI source,
    @Nullable @Min(0) @Max(MAX_COUNT) Long numerator,
    @Nullable @Positive @Digits(integer = 12, fraction = 6) BigDecimal denominator,
    @Nullable @Min(1) @Max(MAX_SAMPLE) Integer sampleSize,
    @Nullable @PositiveOrZero @Digits(integer = 12, fraction = 6) BigDecimal standardError,
    @Nullable @Positive @Digits(integer = 6, fraction = 6) BigDecimal designEffect,
    @Nullable LocalDate publishedOn,
    @Nullable LocalDate retrievedOn) {
  static final long MAX_COUNT = 999_999_999_999L;
  static final int MAX_SAMPLE = 100_000_000;

  static NewMeasurement of(MeasurementView measurement) {
    return new NewMeasurement(
        measurement.period(),
        measurement.value(),
        measurement.words(),
        measurement.direction(),
        measurement.note(),
        measurement.status(),
        measurement.source(),
        measurement.numerator(),
        measurement.denominator(),
        measurement.sampleSize(),
        measurement.standardError(),
        measurement.designEffect(),
        measurement.publishedOn(),
        measurement.retrievedOn());
  }

  /**
   * Whether it is the same source's word on the same period, and not a vintage of another day than
   * this one: of two without a day, and of a later one without, nobody could tell which holds.
   */
  boolean competesWith(NewMeasurement later) {
    return period.equals(later.period())
        && status == later.status()
        && source.equals(later.source())
        && (later.publishedOn() == null || later.publishedOn().equals(publishedOn));
  }

  @AssertTrue(message = "must have a value or the source's words")
  boolean isAnythingMeasured() {
    return value != null || words != null;
  }
}
