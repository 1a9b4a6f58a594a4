package se.lofteskollen.kpi;

/** What the contract says of a measurement's figures, asked and answered in the same words. */
final class MeasurementFields {
  static final String NUMERATOR = "Of a RATE its events, of a SURVEY_SHARE its positive answers.";
  static final String DENOMINATOR =
      "The exposure, in person-years or the like: of a RATE, and of an EVENT_COUNT where it is not"
          + " the days of the period.";
  static final String SAMPLE_SIZE = "Answers, of a survey.";
  static final String STANDARD_ERROR = "In the indicator's unit; of a SURVEY_INDEX.";
  static final String DESIGN_EFFECT =
      "Of a SURVEY_SHARE: the effective sample size is sampleSize / designEffect.";
  static final String PUBLISHED_ON =
      "The day on which the source published this value, its vintage; in Europe/Stockholm. Needed"
          + " where the period has a value already.";
  static final String RETRIEVED_ON =
      "The day on which the value was looked up; in Europe/Stockholm.";

  private MeasurementFields() {}
}
