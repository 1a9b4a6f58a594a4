package se.lofteskollen.assessment;

/** "At least two information sessions": the sum over the agreement's period reaches a minimum. */
public record TotalQuota(int minimum, Unit unit) implements Quota {
  public TotalQuota {
    Minimum.check(minimum);
  }
}
