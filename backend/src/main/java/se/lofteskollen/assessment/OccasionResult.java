package se.lofteskollen.assessment;

/**
 * One promised occasion.
 *
 * @param done sum of verified counts
 * @param waiting sum of reported counts that nobody has verified yet
 */
public record OccasionResult(Occasion occasion, int done, int waiting, PeriodStatus status) {}
