package se.lofteskollen.assessment;

/**
 * One period of a recurring quota.
 *
 * @param key ISO 8601, such as {@code 2021-03}
 * @param days the days of the period that lie within the agreement
 * @param done sum of verified counts
 * @param waiting sum of reported counts that nobody has verified yet
 * @param reported whether anything at all was reported for it, verified or not: silence is not the
 *     same as zero
 */
public record PeriodResult(
    String key,
    Days days,
    int required,
    int done,
    int waiting,
    boolean reported,
    PeriodStatus status) {}
