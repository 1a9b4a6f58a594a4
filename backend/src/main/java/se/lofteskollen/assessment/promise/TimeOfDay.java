package se.lofteskollen.assessment.promise;

import java.time.LocalTime;

/**
 * The hours of the day that were promised, on the clock of Europe/Stockholm; past midnight when
 * {@code to} is the earlier one. Records state days, so it is told and not judged.
 */
public record TimeOfDay(LocalTime from, LocalTime to) {}
