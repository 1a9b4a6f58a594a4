package se.lofteskollen.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.kpi.IndicatorKind;
import se.lofteskollen.shared.problem.FieldError;

/** What may be said of an indicator and of its values. */
final class IndicatorRules {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private IndicatorRules() {}

  /** JSON pointers to where two contents differ. */
  static List<String> differences(IndicatorContent one, IndicatorContent other) {
    var pointers = new ArrayList<>(differencesOfMeaning(one, other));
    if (!one.organisation().equals(other.organisation())) {
      pointers.add("/organisation");
    }
    if (!one.name().equals(other.name())) {
      pointers.add("/name");
    }
    if (!Objects.equals(one.description(), other.description())) {
      pointers.add("/description");
    }
    return pointers;
  }

  /** JSON pointers to what decides how values are read; another answer is another indicator. */
  static List<String> differencesOfMeaning(IndicatorContent one, IndicatorContent other) {
    var pointers = new ArrayList<String>();
    if (one.kind() != other.kind()) {
      pointers.add("/kind");
    }
    if (!one.unit().equals(other.unit())) {
      pointers.add("/unit");
    }
    if (one.goodDirection() != other.goodDirection()) {
      pointers.add("/goodDirection");
    }
    if (!one.area().equals(other.area())) {
      pointers.add("/area");
    }
    return pointers;
  }

  /**
   * What is wrong with a measurement.
   *
   * @param today in Europe/Stockholm
   */
  static List<FieldError> broken(NewMeasurement measurement, IndicatorKind kind, LocalDate today) {
    var errors = new ArrayList<FieldError>();
    if (!measurement.isAnythingMeasured()) {
      errors.add(
          FieldError.ofBody("/value", "NOTHING_MEASURED", "must be given, or words in its place"));
    }
    if (measurement.period().start().isAfter(today)) {
      errors.add(FieldError.ofBody("/period/start", "NOT_YET", "must not be later than today"));
    } else if (measurement.status() == MeasurementStatus.FINAL
        && !measurement.period().end().isBefore(today)) {
      errors.add(
          FieldError.ofBody("/status", "NOT_OVER", "must be PRELIMINARY until the period is over"));
    }
    String expected = measurement.value() == null ? null : expectedOf(measurement.value(), kind);
    if (expected != null) {
      errors.add(FieldError.ofBody("/value", "OUT_OF_RANGE", expected));
    }
    return errors;
  }

  private static @Nullable String expectedOf(BigDecimal value, IndicatorKind kind) {
    boolean negative = value.signum() < 0;
    return switch (kind) {
      case EVENT_COUNT, COMPLETE_COUNT ->
          negative || value.stripTrailingZeros().scale() > 0
              ? "must be a whole number, 0 or greater"
              : null;
      case SURVEY_SHARE ->
          negative || value.compareTo(HUNDRED) > 0 ? "must be between 0 and 100" : null;
      case RATE -> negative ? "must be 0 or greater" : null;
      case SURVEY_INDEX -> null;
    };
  }
}
