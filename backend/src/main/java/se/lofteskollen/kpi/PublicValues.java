package se.lofteskollen.kpi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.calendar.Days;
import se.lofteskollen.assessment.disclosure.Arrival.Openness;
import se.lofteskollen.assessment.disclosure.Cell;
import se.lofteskollen.assessment.kpi.IndicatorKind;
import se.lofteskollen.shared.time.ClosedPeriod;

/**
 * The one gate through which an indicator's values become public, and what of a value is a count
 * that may give a small one away. Whatever is computed from values is computed from what comes out
 * here.
 */
final class PublicValues {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private PublicValues() {}

  /**
   * The values as everyone may see them.
   *
   * @param shown ids of the values that may be seen; of no meaning for an indicator that is not
   *     sensitive
   */
  static List<MeasurementView> of(
      IndicatorView indicator, List<MeasurementView> values, Set<UUID> shown) {
    return indicator.withholdBelow() == null
        ? values
        : values.stream()
            .map(value -> shown.contains(value.id()) ? value : value.withheldFromPublic())
            .toList();
  }

  /** Whether the number of a period is among those that are not shown. */
  static boolean withholds(List<MeasurementView> shown, ClosedPeriod period) {
    return shown.stream().anyMatch(value -> value.withheld() && value.period().equals(period));
  }

  /**
   * The count behind a value as the guard looks at it; null where there is none, or it is not
   * known.
   */
  static @Nullable Cell<String> cell(Indicator indicator, MeasurementView value) {
    Long count = count(indicator.kind, value);
    return count == null ? null : cell(indicator, value.id().toString(), value.period(), count);
  }

  /** What counts events adds up to that of longer periods; what exists is counted anew. */
  static Cell<String> cell(Indicator indicator, String key, ClosedPeriod period, long count) {
    String group =
        addsUp(indicator.kind) ? indicator.slug : "%s@%s".formatted(indicator.slug, period);
    return new Cell<>(key, new Days(period.start(), period.end()), Set.of(group), count);
  }

  /**
   * Who decides of a value.
   *
   * @param told whether it has been told already: what is small is withheld from now on all the
   *     same
   */
  static Openness openness(Indicator indicator, MeasurementView value, int limit, boolean told) {
    Long count = count(indicator.kind, value);
    boolean small =
        count == null || isSmall(count, limit) || isSmall(others(indicator, value), limit);
    if (small) {
      return Openness.BARRED;
    }
    return told ? Openness.OPEN : Openness.GUARDED;
  }

  static boolean isSmall(long count, int limit) {
    return count > 0 && count < limit;
  }

  static boolean addsUp(IndicatorKind kind) {
    return switch (kind) {
      case EVENT_COUNT, RATE -> true;
      case SURVEY_SHARE, SURVEY_INDEX, COMPLETE_COUNT -> false;
    };
  }

  private static @Nullable Long count(IndicatorKind kind, MeasurementView value) {
    BigDecimal number = value.value();
    Integer size = value.sampleSize();
    return switch (kind) {
      case EVENT_COUNT, COMPLETE_COUNT -> number == null ? null : number.longValueExact();
      case RATE -> value.numerator();
      // who knows how many answered could reckon the count: without them nothing is shown
      case SURVEY_SHARE ->
          number == null || size == null ? null : positive(value.numerator(), number, size);
      case SURVEY_INDEX -> null;
    };
  }

  /** How many of those who answered did not say so; 0 where nobody was asked. */
  private static long others(Indicator indicator, MeasurementView value) {
    Integer size = value.sampleSize();
    Long count = count(indicator.kind, value);
    return indicator.kind == IndicatorKind.SURVEY_SHARE && size != null && count != null
        ? size - count
        : 0;
  }

  private static long positive(@Nullable Long stated, BigDecimal share, int size) {
    return stated != null
        ? stated
        : share
            .multiply(BigDecimal.valueOf(size))
            .divide(HUNDRED, 0, RoundingMode.HALF_UP)
            .longValueExact();
  }
}
