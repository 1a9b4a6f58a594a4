package se.lofteskollen.assessment.activity;

/** Amounts added up, each of which may be taken away again. */
final class AmountSum {
  private long stated;
  private long lower;
  private long upper;
  private int unbounded;
  private int atLeast;
  private int atMost;
  private int about;

  /**
   * Adds an amount, or takes it away again.
   *
   * @param sign 1 or -1
   */
  void add(Amount amount, int sign) {
    stated += sign * amount.stated();
    lower += sign * amount.lower();
    if (amount.upper() == Amount.UNBOUNDED) {
      unbounded += sign;
    } else {
      upper += sign * amount.upper();
    }
    if (!amount.isExact()) {
      switch (amount.exactness()) {
        case AT_LEAST -> atLeast += sign;
        case AT_MOST -> atMost += sign;
        case ABOUT -> about += sign;
        case EXACT -> throw new IllegalArgumentException("What is exact is one number.");
      }
    }
  }

  Amount amount() {
    return new Amount(stated, lower, unbounded > 0 ? Amount.UNBOUNDED : upper, exactness());
  }

  private Exactness exactness() {
    if (atLeast + atMost + about == 0) {
      return Exactness.EXACT;
    }
    if (atMost + about == 0) {
      return Exactness.AT_LEAST;
    }
    return atLeast + about == 0 ? Exactness.AT_MOST : Exactness.ABOUT;
  }
}
