package se.lofteskollen.assessment.kpi;

import static se.lofteskollen.assessment.wording.Words.both;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.wording.Wording;
import se.lofteskollen.assessment.wording.Words;

/** Values of a series as they stand in a sentence. */
record ValueWords(Series series) {
  /** Decimals of the ends of an interval of counts and of percentages. */
  private static final int ONE_DECIMAL = 1;

  private static final int TWO_DECIMALS = 2;

  Wording became(@Nullable Measured before, @Nullable Measured after) {
    return both(
        "%s (%s) blev %s (%s).",
        "%s (%s) became %s (%s).",
        said(Objects.requireNonNull(before)),
        period(before),
        number(Objects.requireNonNull(after)),
        period(after));
  }

  static Wording period(@Nullable Measured measured) {
    return PeriodNames.of(Objects.requireNonNull(measured).period());
  }

  Wording said(Measured measured) {
    return withUnit(Objects.requireNonNull(measured.value()));
  }

  Wording withUnit(BigDecimal value) {
    return switch (series.kind()) {
      case EVENT_COUNT, COMPLETE_COUNT, RATE ->
          both("%s %s", "%s %s", Words.number(value), series.unit());
      case SURVEY_SHARE -> Words.percent(value);
      case SURVEY_INDEX -> Words.number(value);
    };
  }

  Wording number(Measured measured) {
    BigDecimal value = Objects.requireNonNull(measured.value());
    return series.kind() == IndicatorKind.SURVEY_SHARE ? Words.percent(value) : Words.number(value);
  }

  Wording rounded(double value) {
    int decimals = series.kind() == IndicatorKind.SURVEY_INDEX ? TWO_DECIMALS : ONE_DECIMAL;
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN);
    return series.kind() == IndicatorKind.SURVEY_SHARE
        ? Words.percent(rounded)
        : Words.number(rounded);
  }
}
