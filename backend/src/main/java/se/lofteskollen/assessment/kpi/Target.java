package se.lofteskollen.assessment.kpi;

import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.calendar.Days;
import se.lofteskollen.assessment.calendar.Span;

/**
 * What an agreement shall achieve, and how that is judged; fixed before the data.
 *
 * @param agreement the days the agreement covers
 * @param baseline what a change is counted from as it stood at signing; null where none was agreed:
 *     then the last like period before the agreement
 * @param outcome the days that it is judged on; null where the text names none: then {@link
 *     Outcome} says which
 * @param ownArea whether the indicator measures the very area that the agreement covers
 * @param alpha two-sided significance level
 */
public record Target(
    Goal goal,
    Span agreement,
    @Nullable Baseline baseline,
    @Nullable Days outcome,
    boolean ownArea,
    double alpha) {

  /**
   * The value that a change is counted from, as it stood at signing.
   *
   * @param stated the value, for the days from the first to the last
   * @param years of how many years it holds the like days, together; null where the text does not
   *     say: one period, or whole years
   */
  public record Baseline(Measured stated, @Nullable Integer years) {
    public Days period() {
      return stated.period();
    }
  }
}
