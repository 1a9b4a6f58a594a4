package se.lofteskollen.kpi;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.kpi.Direction;
import se.lofteskollen.shared.text.Text;
import se.lofteskollen.shared.text.WebAddress;
import se.lofteskollen.shared.time.ClosedPeriod;

/** One value of an indicator, or the source's words where it gives no value. */
public record NewMeasurement(
    @NotNull @Valid ClosedPeriod period,
    @Nullable @Digits(integer = 12, fraction = 6) BigDecimal value,
    @Nullable @Valid Text words,
    @Nullable Direction direction,
    @Nullable @Valid Text note,
    @NotNull MeasurementStatus status,
    @NotNull @WebAddress URI source) {

  static NewMeasurement of(MeasurementView measurement) {
    return new NewMeasurement(
        measurement.period(),
        measurement.value(),
        measurement.words(),
        measurement.direction(),
        measurement.note(),
        measurement.status(),
        measurement.source());
  }

  /** Whether it is the same source's word on the same period. */
  boolean competesWith(NewMeasurement other) {
    return period.equals(other.period())
        && status == other.status()
        && source.equals(other.source());
  }

  @AssertTrue(message = "must have a value or the source's words")
  boolean isAnythingMeasured() {
    return value != null || words != null;
  }
}
