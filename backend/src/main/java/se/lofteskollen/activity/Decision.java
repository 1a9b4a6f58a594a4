package se.lofteskollen.activity;

/** What a coordinator decides about a record. */
public enum Decision {
  VERIFIED,
  RETURNED
}
