package se.lofteskollen.kpi;

import java.math.BigDecimal;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.kpi.Direction;
import se.lofteskollen.shared.text.Text;
import se.lofteskollen.shared.time.ClosedPeriod;

/** One value, or the source's words. */
@Schema(
    name = "Measurement",
    description =
        "One value of an indicator for one period. Where the source gives only words, `value` is"
            + " missing and the words and the direction are the measurement.")
public record MeasurementView(
    UUID id,
    UUID indicatorId,
    ClosedPeriod period,
    @Schema(examples = "1.44") @Nullable BigDecimal value,
    @Nullable Text words,
    @Nullable Direction direction,
    @Nullable Text note,
    MeasurementStatus status,
    URI source) {

  static MeasurementView from(Measurement measurement) {
    return new MeasurementView(
        measurement.id,
        measurement.indicatorId,
        new ClosedPeriod(measurement.periodStart, measurement.periodEnd),
        measurement.value,
        measurement.words,
        measurement.direction,
        measurement.note,
        measurement.status,
        URI.create(measurement.sourceUrl));
  }
}
