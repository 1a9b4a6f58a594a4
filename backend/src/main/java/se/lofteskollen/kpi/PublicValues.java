package se.lofteskollen.kpi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.calendar.Days;
import se.lofteskollen.assessment.disclosure.Cell;
import se.lofteskollen.assessment.disclosure.SmallNumbers;
import se.lofteskollen.assessment.kpi.IndicatorKind;
import se.lofteskollen.pledge.document.Baseline;
import se.lofteskollen.shared.time.ClosedPeriod;

/**
 * The one gate through which an indicator's values become public. Small counts of a sensitive
 * indicator are withheld, and with them what would give them away; whatever is computed from values
 * is computed from what comes out here.
 */
final class PublicValues {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private PublicValues() {}

  /**
   * The values as everyone may see them.
   *
   * @param all every vintage of every period, also those that a reader of an earlier day does not
   *     see: what is withheld is the same whatever the day, so that no two days tell more than one
   */
  static List<MeasurementView> of(IndicatorView indicator, List<MeasurementView> all) {
    Integer limit = indicator.withholdBelow();
    if (limit == null) {
      return all;
    }
    Set<UUID> withheld = withheld(indicator, all, limit);
    return all.stream()
        .map(value -> withheld.contains(value.id()) ? value.withheldFromPublic() : value)
        .toList();
  }

  /**
   * Whether a text that everyone reads may state the value.
   *
   * @param all as for {@link #of}
   */
  static boolean mayBeStated(
      IndicatorView indicator, List<MeasurementView> all, Baseline baseline) {
    Integer limit = indicator.withholdBelow();
    if (limit == null) {
      return true;
    }
    BigDecimal value = baseline.value();
    boolean small =
        switch (indicator.kind()) {
          case EVENT_COUNT, COMPLETE_COUNT ->
              value.signum() > 0 && value.compareTo(BigDecimal.valueOf(limit)) < 0;
          // how many people are behind these, the value alone does not tell
          case RATE, SURVEY_SHARE, SURVEY_INDEX -> false;
        };
    return !small && !withholds(of(indicator, all), baseline.period());
  }

  /** Whether the number of a period is among those that are not shown. */
  static boolean withholds(List<MeasurementView> shown, ClosedPeriod period) {
    return shown.stream().anyMatch(value -> value.withheld() && value.period().equals(period));
  }

  private static Set<UUID> withheld(IndicatorView indicator, List<MeasurementView> all, int limit) {
    var withheld = new HashSet<UUID>();
    var additive = new ArrayList<Cell<UUID>>();
    for (MeasurementView value : all) {
      Long count = count(indicator, value);
      if (count == null) {
        if (value.value() != null && indicator.kind() == IndicatorKind.RATE) {
          // Who knows the population could reckon the count.
          withheld.add(value.id());
        }
      } else {
        if (count > 0 && count < limit) {
          withheld.add(value.id());
        }
        if (value.current() && addsUp(indicator.kind())) {
          var period = value.period();
          additive.add(new Cell<>(value.id(), new Days(period.start(), period.end()), count));
        }
      }
    }
    withheld.addAll(SmallNumbers.withheld(additive, limit));
    if (!withheld.isEmpty()) {
      // An earlier vintage beside the newest ones of its neighbours could give a small one away.
      all.stream()
          .filter(value -> !value.current())
          .map(MeasurementView::id)
          .forEach(withheld::add);
    }
    return withheld;
  }

  /** The count behind a value; null where there is none, or it is not known. */
  private static @Nullable Long count(IndicatorView indicator, MeasurementView value) {
    BigDecimal number = value.value();
    Integer size = value.sampleSize();
    return switch (indicator.kind()) {
      case EVENT_COUNT, COMPLETE_COUNT -> number == null ? null : number.longValueExact();
      case RATE -> value.numerator();
      case SURVEY_SHARE ->
          value.numerator() != null || number == null || size == null
              ? value.numerator()
              : (Long)
                  number
                      .multiply(BigDecimal.valueOf(size))
                      .divide(HUNDRED, 0, RoundingMode.HALF_UP)
                      .longValueExact();
      case SURVEY_INDEX -> null;
    };
  }

  /** Whether the counts of two periods make up that of both; what exists is counted anew. */
  private static boolean addsUp(IndicatorKind kind) {
    return switch (kind) {
      case EVENT_COUNT, RATE -> true;
      case SURVEY_SHARE, SURVEY_INDEX, COMPLETE_COUNT -> false;
    };
  }
}
