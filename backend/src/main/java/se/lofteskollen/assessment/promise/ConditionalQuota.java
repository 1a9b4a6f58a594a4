package se.lofteskollen.assessment.promise;

import se.lofteskollen.assessment.wording.Wording;

/**
 * "At least two, if intelligence gives cause": a promise that holds where the need arises.
 *
 * @param condition when it holds, as a clause: "if intelligence gives cause"
 * @param quota what holds then
 */
public record ConditionalQuota(Wording condition, PlainQuota quota) implements Quota {}
