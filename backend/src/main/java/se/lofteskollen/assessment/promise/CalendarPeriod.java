package se.lofteskollen.assessment.promise;

import se.lofteskollen.assessment.calendar.Days;

/**
 * One period of a recurring promise.
 *
 * @param key ISO 8601 where it has a form: {@code 2021-03-05}, {@code 2021-W09}, {@code 2021-03},
 *     {@code 2021-Q1}, {@code 2021-spring}, {@code 2021-H1}, {@code 2021}; several together are
 *     {@code 2021-W09/2021-W10}, and those counted from the agreement's start {@code
 *     2020-06-01/2021-05-31}
 * @param inside the days from the first to the last that lie within the agreement and the season
 * @param expectedDays how many days are expected within the agreement: those that season, weekdays
 *     and holidays leave
 * @param expectedOfWhole how many of the whole period are
 * @param minimum what the text of its first day asks of a whole period, in whole numbers of what is
 *     counted, hours in hundredths
 */
public record CalendarPeriod(
    String key, Days inside, int expectedDays, int expectedOfWhole, long minimum) {

  /** How much of the period lies within the agreement. */
  public Fraction share() {
    return expectedDays == expectedOfWhole
        ? Fraction.of(1, 1)
        : Fraction.of(expectedDays, expectedOfWhole);
  }

  /** Whether nine tenths of it lie within the agreement, so that it is judged in full. */
  public boolean inFull() {
    return 10L * expectedDays >= 9L * expectedOfWhole;
  }

  /** What is asked of it: in full, or by its share, rounded down; 0 is not judged. */
  public long required() {
    return inFull() ? minimum : minimum * expectedDays / expectedOfWhole;
  }

  public boolean judged() {
    return required() > 0;
  }

  /** What it adds to what a mean needs, by its share and not rounded. */
  public Fraction towardsMean() {
    return share().times(minimum);
  }
}
