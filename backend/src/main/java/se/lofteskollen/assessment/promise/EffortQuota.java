package se.lofteskollen.assessment.promise;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * "4,000 hours", "900 hours a year": the sum of hours reaches a minimum.
 *
 * @param recurrence null: over the agreement's whole period
 */
public record EffortQuota(BigDecimal minimumHours, @Nullable Recurrence recurrence)
    implements PlainQuota {
  public EffortQuota {
    if (minimumHours.signum() <= 0) {
      throw new IllegalArgumentException("A promised effort is more than no hours.");
    }
    if (recurrence != null && recurrence.every() == Every.TERM) {
      throw new IllegalArgumentException("An effort has no terms.");
    }
  }
}
