package se.lofteskollen.assessment.activity;

import static se.lofteskollen.assessment.wording.Words.both;

import se.lofteskollen.assessment.wording.Wording;
import se.lofteskollen.assessment.wording.Words;

/** How exact a number is, said wherever the number is. */
final class AmountWords {
  private AmountWords() {}

  /** At least 43, at most 5, about 190. */
  static Wording number(Amount amount) {
    return qualified(amount.exactness(), Words.number(amount.stated()));
  }

  static Wording qualified(Exactness exactness, Wording number) {
    return switch (exactness) {
      case EXACT -> number;
      case AT_LEAST -> both("minst %s", "at least %s", number);
      case AT_MOST -> both("högst %s", "at most %s", number);
      case ABOUT -> both("cirka %s", "about %s", number);
    };
  }
}
