package se.lofteskollen.assessment.promise;

import org.jspecify.annotations.Nullable;

/**
 * "At least two information sessions": the sum over the agreement's period reaches a minimum.
 *
 * @param maximum the upper end of "three to four"; told, and not judged
 */
public record TotalQuota(int minimum, @Nullable Integer maximum, Scope scope, Counting counting)
    implements PlainQuota {
  public TotalQuota {
    Minimum.check(minimum, maximum);
  }
}
