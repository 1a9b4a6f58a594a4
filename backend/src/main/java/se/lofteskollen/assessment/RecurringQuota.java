package se.lofteskollen.assessment;

/** "At least two visits per month": every single period reaches the minimum by itself. */
public record RecurringQuota(int minimum, Unit unit, Every every) implements Quota {
  public RecurringQuota {
    Minimum.check(minimum);
  }
}
