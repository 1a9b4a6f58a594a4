package se.lofteskollen.overview;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.statistics.Interval;

/** The values that the data are compatible with. */
@Schema(
    name = "Interval",
    description = "The values that the data are compatible with; an open end is left out.")
public record IntervalView(@Nullable Double lower, @Nullable Double upper) {

  static @Nullable IntervalView from(@Nullable Interval interval) {
    return interval == null
        ? null
        : new IntervalView(finite(interval.lower()), finite(interval.upper()));
  }

  static @Nullable Double finite(double number) {
    return Double.isFinite(number) ? number : null;
  }
}
