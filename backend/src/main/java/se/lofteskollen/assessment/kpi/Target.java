package se.lofteskollen.assessment.kpi;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.calendar.Days;
import se.lofteskollen.assessment.calendar.Span;

/**
 * What an agreement shall achieve, and how that is judged; fixed before the data.
 *
 * @param agreement the days the agreement covers
 * @param baseline what a change is counted from as it stood at signing; null where none was agreed:
 *     then the last like period before the agreement
 * @param ownArea whether the indicator measures the very area that the agreement covers
 * @param alpha two-sided significance level
 */
public record Target(
    Goal goal, Span agreement, @Nullable Baseline baseline, boolean ownArea, double alpha) {

  /** The value that a change is counted from, as it stood at signing. */
  public record Baseline(Days period, BigDecimal value) {}
}
