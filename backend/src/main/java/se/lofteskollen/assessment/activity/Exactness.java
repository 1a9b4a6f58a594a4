package se.lofteskollen.assessment.activity;

/** How exact a reported number is. */
public enum Exactness {
  EXACT,
  /** So many, or more. */
  AT_LEAST,
  /** So many, or fewer. */
  AT_MOST,
  /** Within a tenth of it, either way. */
  ABOUT
}
