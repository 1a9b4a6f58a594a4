package se.lofteskollen.pledge.document;

/** Why a signed agreement is changed. */
public enum AmendmentReason {
  LEGAL_CHANGE,
  PANDEMIC,
  RESOURCES,
  CHANGED_NEED,
  CORRECTION,
  OCCASION_DATED,
  EXTENSION,
  OTHER
}
