package se.lofteskollen.assessment.statistics;

/** Why a point of an {@link XmrChart} is worth a look. */
public enum Signal {
  /** Outside the limits. */
  OUTSIDE,
  /** One of at least seven in a row on the same side of the mean. */
  SEVEN_ON_ONE_SIDE,
  /** One of at least seven in a row of which each is above, or each below, the one before. */
  SEVEN_UP_OR_DOWN,
  /** One of at least two, of three in a row, beyond two thirds of the way to the same limit. */
  TWO_OF_THREE
}
