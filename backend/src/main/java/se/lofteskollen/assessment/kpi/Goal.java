package se.lofteskollen.assessment.kpi;

import java.math.BigDecimal;

/** What the indicator's value was promised to do. */
public sealed interface Goal {

  /**
   * It shall rise or fall.
   *
   * @param up true: rise
   * @param continued the promise builds on a change that came before
   */
  record Change(boolean up, boolean continued) implements Goal {}

  /**
   * It shall rise or fall by at least so much.
   *
   * @param up true: rise
   * @param percent of the earlier value; above 0, and of a fall at most 100
   */
  record ChangeBy(boolean up, BigDecimal percent) implements Goal {}

  /**
   * It shall be on one side of a limit, which itself is included.
   *
   * @param atLeast true: no lower; false: no higher
   * @param value in the indicator's unit
   */
  record Limit(boolean atLeast, BigDecimal value) implements Goal {}

  /**
   * It shall stay.
   *
   * @param tolerance how far from the baseline still counts as staying, in the indicator's unit
   */
  record Maintain(BigDecimal tolerance) implements Goal {}

  /** Nothing that could be judged was promised. */
  record Unstated() implements Goal {}
}
