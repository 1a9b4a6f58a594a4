package se.lofteskollen.assessment.activity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.wording.Unit;
import se.lofteskollen.assessment.wording.Wording;
import se.lofteskollen.assessment.wording.Words;

/** In what a promise is counted. */
enum Measure {
  /** How many, or how many times. */
  COUNT,
  /** Hours, in hundredths. */
  HOURS,
  /** How many different places. */
  PLACES;

  Amount done(Sums sums) {
    return switch (this) {
      case COUNT -> sums.done();
      case HOURS -> sums.hours();
      case PLACES -> sums.places();
    };
  }

  Amount waiting(Sums sums) {
    return switch (this) {
      case COUNT -> sums.waiting();
      case HOURS -> sums.hoursWaiting();
      case PLACES -> sums.placesWaiting();
    };
  }

  /** A number of it as it is written. */
  BigDecimal number(long amount) {
    return this == HOURS ? Hundredths.hours(amount) : BigDecimal.valueOf(amount);
  }

  /** 12 visits, 1 500 hours. */
  Wording told(long amount, @Nullable Unit unit) {
    return Words.counted(number(amount), this == HOURS ? Unit.HOUR : unit);
  }

  /** The same with how exact it is: at least 43 visits. */
  Wording told(Amount amount, @Nullable Unit unit) {
    return AmountWords.qualified(amount.exactness(), told(amount.stated(), unit));
  }
}
