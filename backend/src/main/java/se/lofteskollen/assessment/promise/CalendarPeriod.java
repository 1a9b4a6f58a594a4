package se.lofteskollen.assessment.promise;

import se.lofteskollen.assessment.calendar.Days;

/**
 * One period of a recurring promise.
 *
 * @param key ISO 8601 where it has a form: {@code 2021-03-05}, {@code 2021-W09}, {@code 2021-03},
 *     {@code 2021-Q1}, {@code 2021-spring}, {@code 2021-H1}, {@code 2021}
 * @param inside the days from the first to the last that lie within the agreement and the season
 * @param matchingDays how many of them are of the promised kind
 * @param judged at least half of the period's days of that kind are inside
 */
public record CalendarPeriod(String key, Days inside, int matchingDays, boolean judged) {}
