package se.lofteskollen.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.kpi.IndicatorKind;
import se.lofteskollen.shared.problem.FieldError;

/** What may be said of an indicator's values. */
final class MeasurementRules {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /** The number of answers may be known where the result is told in words. */
  private static final String SAMPLE_SIZE = "sampleSize";

  private final NewMeasurement measurement;
  private final IndicatorKind kind;
  private final List<FieldError> errors = new ArrayList<>();

  private MeasurementRules(NewMeasurement measurement, IndicatorKind kind) {
    this.measurement = measurement;
    this.kind = kind;
  }

  /**
   * What is wrong with a measurement by itself.
   *
   * @param today in Europe/Stockholm
   */
  static List<FieldError> broken(NewMeasurement measurement, IndicatorKind kind, LocalDate today) {
    var rules = new MeasurementRules(measurement, kind);
    rules.value();
    rules.period(today);
    rules.figures();
    rules.share();
    rules.days(today);
    return rules.errors;
  }

  /**
   * What is wrong with a measurement beside those that its period has already.
   *
   * @param before the period's vintages
   */
  static List<FieldError> brokenAsVintage(NewMeasurement measurement, List<Measurement> before) {
    LocalDate day = measurement.publishedOn();
    Optional<LocalDate> last =
        before.stream()
            .map(vintage -> vintage.publishedOn)
            .filter(Objects::nonNull)
            .max(LocalDate::compareTo);
    if (!before.isEmpty() && day == null) {
      return List.of(
          FieldError.ofBody(
              "/publishedOn",
              "VINTAGE_DAY_MISSING",
              "must be given: the period has a value, and this is a new vintage"));
    }
    if (day != null && last.filter(published -> !day.isAfter(published)).isPresent()) {
      return List.of(
          FieldError.ofBody(
              "/publishedOn", "NO_NEW_VINTAGE", "must be later than that of the period's values"));
    }
    return List.of();
  }

  private void value() {
    BigDecimal value = measurement.value();
    if (!measurement.isAnythingMeasured()) {
      add("/value", "NOTHING_MEASURED", "must be given, or words in its place");
    }
    String expected = value == null ? null : expectedOf(value, kind);
    if (expected != null) {
      add("/value", "OUT_OF_RANGE", expected);
    }
  }

  private void period(LocalDate today) {
    if (measurement.period().start().isAfter(today)) {
      add("/period/start", "NOT_YET", "must not be later than today");
    } else if (measurement.status() == MeasurementStatus.FINAL
        && !measurement.period().end().isBefore(today)) {
      add("/status", "NOT_OVER", "must be PRELIMINARY until the period is over");
    }
  }

  /** Which figures go with which kind, and with one another. */
  private void figures() {
    Map<String, Object> stated = stated();
    for (String figure : stated.keySet()) {
      if (!figuresOf(kind).contains(figure)) {
        add("/" + figure, "OTHER_KIND", "must be left out for an indicator of this kind");
      } else if (measurement.value() == null && !figure.equals(SAMPLE_SIZE)) {
        add("/" + figure, "VALUE_MISSING", "must be left out where there is no value");
      }
    }
    if (kind == IndicatorKind.RATE) {
      needs(stated, "numerator", "denominator");
      needs(stated, "denominator", "numerator");
    }
    if (kind == IndicatorKind.SURVEY_SHARE
        && (stated.containsKey("numerator") || stated.containsKey("designEffect"))) {
      needs(stated, "", SAMPLE_SIZE);
    }
  }

  private void needs(Map<String, Object> stated, String figure, String other) {
    if ((figure.isEmpty() || stated.containsKey(figure)) && !stated.containsKey(other)) {
      add("/" + other, "INCOMPLETE", "must be given with the figures that stand on it");
    }
  }

  /** A share is that of its answers; a weighted one need not be. */
  private void share() {
    Long positive = measurement.numerator();
    Integer answers = measurement.sampleSize();
    BigDecimal value = measurement.value();
    if (kind != IndicatorKind.SURVEY_SHARE || positive == null || answers == null) {
      return;
    }
    if (positive > answers) {
      add("/numerator", "ABOVE_SAMPLE", "must not be above the sample size");
    } else if (value != null && measurement.designEffect() == null) {
      BigDecimal off =
          HUNDRED
              .multiply(BigDecimal.valueOf(positive))
              .subtract(value.multiply(BigDecimal.valueOf(answers)))
              .abs();
      BigDecimal lastDigit = BigDecimal.ONE.movePointLeft(Math.max(value.scale(), 0));
      if (off.multiply(TWO).compareTo(lastDigit.multiply(BigDecimal.valueOf(answers))) > 0) {
        add("/value", "OTHER_SHARE", "must be the numerator's share of the sample size, rounded");
      }
    }
  }

  private void days(LocalDate today) {
    LocalDate published = measurement.publishedOn();
    LocalDate retrieved = measurement.retrievedOn();
    if (published != null && published.isAfter(today)) {
      add("/publishedOn", "IN_THE_FUTURE", "must not be later than today");
    } else if (published != null && published.isBefore(earliest())) {
      add(
          "/publishedOn",
          "BEFORE_PERIOD",
          "must not be before the period, nor a final count of events before its end");
    }
    if (retrieved != null && retrieved.isAfter(today)) {
      add("/retrievedOn", "IN_THE_FUTURE", "must not be later than today");
    } else if (retrieved != null && published != null && retrieved.isBefore(published)) {
      add("/retrievedOn", "BEFORE_PUBLISHED", "must not be before publishedOn");
    }
  }

  /** The survey of a year is asked and published within it; its events are counted after it. */
  private LocalDate earliest() {
    boolean afterwards =
        measurement.status() == MeasurementStatus.FINAL
            && switch (kind) {
              case EVENT_COUNT, RATE -> true;
              case SURVEY_SHARE, SURVEY_INDEX, COMPLETE_COUNT -> false;
            };
    return afterwards ? measurement.period().end() : measurement.period().start();
  }

  private Map<String, Object> stated() {
    var stated = new LinkedHashMap<String, Object>();
    put(stated, "numerator", measurement.numerator());
    put(stated, "denominator", measurement.denominator());
    put(stated, SAMPLE_SIZE, measurement.sampleSize());
    put(stated, "standardError", measurement.standardError());
    put(stated, "designEffect", measurement.designEffect());
    return stated;
  }

  private static void put(Map<String, Object> stated, String name, @Nullable Object figure) {
    if (figure != null) {
      stated.put(name, figure);
    }
  }

  private static Set<String> figuresOf(IndicatorKind kind) {
    return switch (kind) {
      case EVENT_COUNT -> Set.of("denominator");
      case RATE -> Set.of("numerator", "denominator");
      case SURVEY_SHARE -> Set.of("numerator", SAMPLE_SIZE, "designEffect");
      case SURVEY_INDEX -> Set.of(SAMPLE_SIZE, "standardError");
      case COMPLETE_COUNT -> Set.of();
    };
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

  private void add(String pointer, String code, String expected) {
    errors.add(FieldError.ofBody(pointer, code, expected));
  }
}
