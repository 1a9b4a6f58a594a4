package se.lofteskollen.assessment.kpi;

import static se.lofteskollen.assessment.wording.Words.both;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.wording.Wording;
import se.lofteskollen.assessment.wording.Words;

/** Values of a series as they stand in a sentence, with the decimals that their source wrote. */
record ValueWords(Series series) {
  /** Decimals of the ends of an interval of percentages, and of a mean. */
  private static final int ONE_DECIMAL = 1;

  private static final int TWO_DECIMALS = 2;

  Wording became(Measured before, Measured after) {
    return both(
        "%s (%s) blev %s (%s).",
        "%s (%s) became %s (%s).",
        said(before),
        periodWithMean(before),
        number(after),
        period(after));
  }

  Wording stayed(Measured before, Measured after) {
    return both(
        "%s (%s) blev lika %s: %s (%s).",
        "%s (%s) became as %s: %s (%s).",
        said(before),
        period(before),
        switch (series.kind()) {
          case EVENT_COUNT, COMPLETE_COUNT -> both("många", "many");
          case RATE, SURVEY_SHARE, SURVEY_INDEX -> both("mycket", "much");
        },
        number(after),
        period(after));
  }

  static Wording period(@Nullable Measured measured) {
    return PeriodNames.of(Objects.requireNonNull(measured).parts());
  }

  /** Of counts of several years together, also how many a year that is. */
  private Wording periodWithMean(Measured measured) {
    int years = measured.parts().size();
    return years == 1 || series.kind() != IndicatorKind.EVENT_COUNT
        ? period(measured)
        : both(
            "%s, i snitt %s om året",
            "%s, %s a year on average",
            period(measured),
            Words.decimal(
                Objects.requireNonNull(measured.value())
                    .divide(BigDecimal.valueOf(years), ONE_DECIMAL, RoundingMode.HALF_UP)));
  }

  Wording said(Measured measured) {
    return withUnit(Objects.requireNonNull(measured.value()));
  }

  Wording withUnit(BigDecimal value) {
    return switch (series.kind()) {
      // Of the unit only the plural is known.
      case EVENT_COUNT, COMPLETE_COUNT, RATE ->
          value.compareTo(BigDecimal.ONE) == 0
              ? Words.decimal(value)
              : both("%s %s", "%s %s", Words.decimal(value), series.unit());
      case SURVEY_SHARE -> percent(value);
      case SURVEY_INDEX -> Words.decimal(value);
    };
  }

  /** How far from a value: of a share in percentage points. */
  Wording distance(BigDecimal distance) {
    boolean one = distance.compareTo(BigDecimal.ONE) == 0;
    return series.kind() == IndicatorKind.SURVEY_SHARE
        ? both(
            one ? "%s procentenhet" : "%s procentenheter",
            one ? "%s percentage point" : "%s percentage points",
            Words.decimal(distance))
        : withUnit(distance);
  }

  Wording number(Measured measured) {
    BigDecimal value = Objects.requireNonNull(measured.value());
    return series.kind() == IndicatorKind.SURVEY_SHARE ? percent(value) : Words.decimal(value);
  }

  Wording rounded(double value) {
    int decimals = series.kind() == IndicatorKind.SURVEY_INDEX ? TWO_DECIMALS : ONE_DECIMAL;
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN);
    return series.kind() == IndicatorKind.SURVEY_SHARE ? percent(rounded) : Words.decimal(rounded);
  }

  static Wording percent(BigDecimal percent) {
    return both("%s\u00a0%%", "%s%%", Words.decimal(percent));
  }
}
