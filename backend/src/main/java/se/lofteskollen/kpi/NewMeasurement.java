package se.lofteskollen.kpi;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.shared.text.Text;
import se.lofteskollen.shared.text.WebAddress;
import se.lofteskollen.shared.time.ClosedPeriod;

/** One value of an indicator, or the source's words where it gives no value. */
public record NewMeasurement(
    @NotNull @Valid ClosedPeriod period,
    @Nullable BigDecimal value,
    @Nullable @Valid Text words,
    @Nullable Direction direction,
    @Nullable @Valid Text note,
    @NotNull MeasurementStatus status,
    @NotNull @WebAddress URI source) {

  @AssertTrue(message = "must have a value or the source's words")
  boolean isAnythingMeasured() {
    return value != null || words != null;
  }
}
