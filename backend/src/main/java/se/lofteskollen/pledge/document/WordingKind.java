package se.lofteskollen.pledge.document;

/** Whether the wording is the signed text itself or its facts in other words. */
public enum WordingKind {
  VERBATIM,
  RETOLD
}
