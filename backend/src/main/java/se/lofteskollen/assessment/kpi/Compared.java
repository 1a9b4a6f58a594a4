package se.lofteskollen.assessment.kpi;

/** What comparing two values gave: a comparison, or the reason why there is none. */
sealed interface Compared permits Comparison, Compared.Not {

  /** They cannot be compared. */
  record Not(NoVerdict because) implements Compared {}
}
