package se.lofteskollen.pledge.document;

import java.math.BigDecimal;

/** One way to write each number, so that 1.50 and 1.5 make the same text. */
final class Decimals {
  /** Nobody writes so many zeros; what is larger is refused by its limits and not written out. */
  private static final int MOST_ZEROS = 20;

  private Decimals() {}

  static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 && stripped.scale() >= -MOST_ZEROS
        ? stripped.setScale(0)
        : stripped;
  }
}
