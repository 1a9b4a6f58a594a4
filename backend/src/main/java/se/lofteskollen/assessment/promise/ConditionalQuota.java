package se.lofteskollen.assessment.promise;

import se.lofteskollen.assessment.wording.Wording;

/**
 * "At least two, if intelligence gives cause": a promise that holds where the need arises.
 *
 * @param condition when it holds, as a clause: "if intelligence gives cause"
 * @param quota what holds then; not conditional itself
 */
public record ConditionalQuota(Wording condition, Quota quota) implements Quota {
  public ConditionalQuota {
    if (quota instanceof ConditionalQuota) {
      throw new IllegalArgumentException("A condition has no other condition inside.");
    }
  }
}
