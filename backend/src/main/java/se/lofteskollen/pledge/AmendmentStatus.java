package se.lofteskollen.pledge;

/** What has become of a proposed amendment. */
public enum AmendmentStatus {
  PROPOSED,
  IN_FORCE,
  WITHDRAWN
}
