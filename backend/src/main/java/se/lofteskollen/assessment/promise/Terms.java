package se.lofteskollen.assessment.promise;

import se.lofteskollen.assessment.calendar.YearlyDays;

/** The days of the two school terms. */
public record Terms(YearlyDays spring, YearlyDays autumn) {
  public Terms {
    if (spring.overNewYear() || autumn.overNewYear() || !spring.to().isBefore(autumn.from())) {
      throw new IllegalArgumentException("Spring ends before autumn begins, within one year.");
    }
  }
}
