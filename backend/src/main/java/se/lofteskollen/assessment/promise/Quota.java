package se.lofteskollen.assessment.promise;

/** The countable part of an activity's wording, or the statement that there is none. */
public sealed interface Quota permits PlainQuota, ConditionalQuota {

  /** What is promised once a condition is left aside. */
  default PlainQuota plain() {
    return switch (this) {
      case PlainQuota plain -> plain;
      case ConditionalQuota conditional -> conditional.quota();
    };
  }
}
