package se.lofteskollen.activity;

/** How exact a reported count is. */
public enum CountQualifier {
  EXACT,
  AT_LEAST,
  AT_MOST,
  ABOUT
}
