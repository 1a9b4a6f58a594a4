package se.lofteskollen.assessment.promise;

import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.wording.Unit;

/**
 * "At least two information sessions": the sum over the agreement's period reaches a minimum.
 *
 * @param unit null where a draft does not say yet what is counted
 */
public record TotalQuota(int minimum, @Nullable Unit unit, Scope scope) implements Quota {
  public TotalQuota {
    Minimum.check(minimum);
  }
}
