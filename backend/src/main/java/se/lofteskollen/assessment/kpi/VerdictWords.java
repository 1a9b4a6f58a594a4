package se.lofteskollen.assessment.kpi;

import static se.lofteskollen.assessment.wording.Words.both;

import se.lofteskollen.assessment.wording.Wording;

/** A verdict as part of a sentence. */
final class VerdictWords {
  private VerdictWords() {}

  static Wording of(Verdict verdict) {
    return switch (verdict) {
      case IMPROVED -> both("en förbättring", "an improvement");
      case WORSENED -> both("en försämring", "a worsening");
      case INCREASED -> both("en ökning", "an increase");
      case DECREASED -> both("en minskning", "a decrease");
      case NO_DEMONSTRABLE_CHANGE -> both("ingen säker förändring", "no demonstrable change");
      case UNCHANGED -> both("oförändrat", "unchanged");
      case JUDGED_LATER -> both("avgörs senare", "decided later");
      case INSUFFICIENT_DATA -> both("för lite underlag", "too little data");
      case NOT_COMPARABLE -> both("går inte att jämföra", "not comparable");
      case SUPPRESSED -> both("visas inte", "not shown");
    };
  }
}
