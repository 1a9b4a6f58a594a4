package se.lofteskollen.kpi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.calendar.Days;
import se.lofteskollen.assessment.kpi.IndicatorKind;
import se.lofteskollen.assessment.kpi.LikePeriods;
import se.lofteskollen.pledge.document.Baseline;
import se.lofteskollen.shared.problem.FieldError;

/** What a baseline has to be so that whatever is measured later can be held against it. */
final class BaselineRules {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Of two counts that are compared, each may have so many. */
  static final BigDecimal MOST_EVENTS = BigDecimal.valueOf(1_000_000_000);

  private BaselineRules() {}

  /** What does not fit, with pointers into the baseline. */
  static List<FieldError> broken(Baseline baseline, IndicatorKind kind) {
    var errors = new ArrayList<FieldError>();
    String expected = expectedOf(baseline.value(), kind);
    if (expected != null) {
      errors.add(FieldError.ofBody("/value", "OUT_OF_RANGE", expected));
    }
    if (baseline.sampleSize() != null && !isSurvey(kind)) {
      errors.add(otherKind("/sampleSize"));
    }
    if (baseline.standardError() != null && kind != IndicatorKind.SURVEY_INDEX) {
      errors.add(otherKind("/standardError"));
    }
    Integer years = baseline.years();
    var period = baseline.period();
    if (years != null && isSurvey(kind)) {
      errors.add(otherKind("/years"));
    } else if (years != null
        && !LikePeriods.canBeInEachYear(new Days(period.start(), period.end()), years)) {
      errors.add(
          FieldError.ofBody(
              "/years", "OTHER_PERIOD", "must be the number of years that the period spans"));
    }
    return errors;
  }

  private static @Nullable String expectedOf(BigDecimal value, IndicatorKind kind) {
    boolean negative = value.signum() < 0;
    boolean whole = value.stripTrailingZeros().scale() <= 0;
    return switch (kind) {
      case EVENT_COUNT ->
          negative || !whole || value.compareTo(MOST_EVENTS) > 0
              ? "must be a whole number, 0 or greater and at most 1,000,000,000; of several years,"
                  + " their sum"
              : null;
      case COMPLETE_COUNT -> negative || !whole ? "must be a whole number, 0 or greater" : null;
      case SURVEY_SHARE ->
          negative || value.compareTo(HUNDRED) > 0 ? "must be between 0 and 100" : null;
      case RATE -> negative ? "must be 0 or greater" : null;
      case SURVEY_INDEX -> null;
    };
  }

  private static boolean isSurvey(IndicatorKind kind) {
    return switch (kind) {
      case SURVEY_SHARE, SURVEY_INDEX -> true;
      case EVENT_COUNT, RATE, COMPLETE_COUNT -> false;
    };
  }

  private static FieldError otherKind(String pointer) {
    return FieldError.ofBody(
        pointer, "OTHER_KIND", "must be left out for an indicator of this kind");
  }
}
