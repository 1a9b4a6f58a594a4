package se.lofteskollen.outlet.figures;

import se.lofteskollen.assessment.activity.AssessmentStatus;
import se.lofteskollen.assessment.activity.PeriodStatus;
import se.lofteskollen.assessment.kpi.Attainment;
import se.lofteskollen.assessment.kpi.Direction;
import se.lofteskollen.assessment.kpi.NoVerdict;
import se.lofteskollen.assessment.kpi.Verdict;
import se.lofteskollen.assessment.statistics.Signal;
import se.lofteskollen.followup.WrittenStatus;
import se.lofteskollen.kpi.MeasurementStatus;
import se.lofteskollen.shared.text.Text;

/**
 * An answer for programs and for people.
 *
 * @param name stable
 * @param words how a reader is told
 */
record Code(String name, Text words) {
  static final Code WITHHELD = code("WITHHELD", "Inte offentligt", "Not public");
  static final Code NOT_REPORTED = code("NOT_REPORTED", "Inte rapporterat", "Not reported");

  static Code ofReported(boolean reported) {
    return reported
        ? code("YES", "Något är rapporterat", "Something was reported")
        : code("NO", "Inget är rapporterat", "Nothing was reported");
  }

  static Code of(AssessmentStatus assessmentStatus) {
    return switch (assessmentStatus) {
      case KEPT -> of(assessmentStatus, "Hållet", "Kept");
      case ON_TRACK -> of(assessmentStatus, "Enligt plan", "On track");
      case BEHIND -> of(assessmentStatus, "Ligger efter", "Behind");
      case NOT_KEPT -> of(assessmentStatus, "Inte hållet", "Not kept");
      case NO_NEED_AROSE -> of(assessmentStatus, "Inget behov uppstod", "No need arose");
      case NOT_STARTED -> of(assessmentStatus, "Inte påbörjat", "Not started");
      case NOT_MEASURABLE -> of(assessmentStatus, "Kan inte räknas", "Cannot be counted");
    };
  }

  static Code of(PeriodStatus periodStatus) {
    return switch (periodStatus) {
      case KEPT -> of(periodStatus, "Klarad", "Kept");
      case MISSED -> of(periodStatus, "Missad", "Missed");
      case NO_NEED -> of(periodStatus, "Inget behov", "No need");
      case PENDING -> of(periodStatus, "Inte avgjord än", "Not settled yet");
      case UPCOMING -> of(periodStatus, "Kommande", "Upcoming");
      case NOT_JUDGED -> of(periodStatus, "Bedöms inte", "Not judged");
    };
  }

  static Code of(WrittenStatus writtenStatus) {
    return switch (writtenStatus) {
      case DONE -> of(writtenStatus, "Gjort", "Done");
      case PARTLY -> of(writtenStatus, "Delvis gjort", "Partly done");
      case NOT_DONE -> of(writtenStatus, "Inte gjort", "Not done");
      case ONGOING -> of(writtenStatus, "Pågår", "Ongoing");
      case NO_NEED -> of(writtenStatus, "Inget behov", "No need");
      case TRANSFERRED -> of(writtenStatus, "Överlämnat till andra", "Transferred to others");
      case REPLACED -> of(writtenStatus, "Ersatt av annat", "Replaced by something else");
      case CANNOT_ASSESS -> of(writtenStatus, "Går inte att bedöma", "Cannot be assessed");
    };
  }

  static Code of(Verdict verdict) {
    return switch (verdict) {
      case IMPROVED -> of(verdict, "Bättre", "Better");
      case WORSENED -> of(verdict, "Sämre", "Worse");
      case INCREASED -> of(verdict, "Högre", "Higher");
      case DECREASED -> of(verdict, "Lägre", "Lower");
      case NO_DEMONSTRABLE_CHANGE -> of(verdict, "Ingen säker förändring", "No certain change");
      case INSUFFICIENT_DATA -> of(verdict, "För lite underlag", "Too little data");
      case NOT_COMPARABLE -> of(verdict, "Går inte att jämföra", "Cannot be compared");
      case SUPPRESSED -> of(verdict, "Visas inte", "Not shown");
    };
  }

  static Code of(Attainment attainment) {
    return switch (attainment) {
      case MET -> of(attainment, "Nått", "Met");
      case NOT_MET -> of(attainment, "Inte nått", "Not met");
      case NOT_DEMONSTRATED -> of(attainment, "Går inte att visa", "Cannot be shown");
      case NOT_JUDGED -> of(attainment, "Bedöms inte", "Not judged");
    };
  }

  static Code of(NoVerdict noVerdict) {
    return switch (noVerdict) {
      case NO_INDICATOR ->
          of(noVerdict, "Målet nämner inget mått", "The target names no indicator");
      case NOTHING_BEFORE ->
          of(noVerdict, "Inget är känt från tiden före", "Nothing is known of a time before");
      case NOTHING_SINCE ->
          of(
              noVerdict,
              "Inget är känt än från löftets tid",
              "Nothing is known yet of the agreement's time");
      case ONLY_WORDS ->
          of(noVerdict, "Källan ger ord och inget tal", "The source gives words and no number");
      case NO_STANDARD_ERROR ->
          of(noVerdict, "Källan anger inget medelfel", "The source states no standard error");
      case NO_SAMPLE_SIZE ->
          of(noVerdict, "Källan anger inte antalet svar", "The source does not say of how many");
      case NO_EVENTS ->
          of(
              noVerdict,
              "Källan anger inte antal händelser och personår",
              "The source does not say how many events of how many person-years");
      case OTHER_AREA ->
          of(noVerdict, "Siffrorna gäller ett annat område", "The figures are of another area");
      case SERIES_BREAK ->
          of(noVerdict, "Sättet att mäta har ändrats", "The way of measuring changed");
      case UNLIKE_PERIODS -> of(noVerdict, "Perioderna är olika", "The periods are unlike");
      case SMALL_NUMBER ->
          of(
              noVerdict,
              "Talet är för litet för att vara offentligt",
              "The number is too small to be public");
    };
  }

  static Code of(MeasurementStatus measurementStatus) {
    return switch (measurementStatus) {
      case PRELIMINARY -> of(measurementStatus, "Preliminärt", "Preliminary");
      case FINAL -> of(measurementStatus, "Slutligt", "Final");
    };
  }

  static Code of(Direction direction) {
    return switch (direction) {
      case UP -> of(direction, "Upp", "Up");
      case DOWN -> of(direction, "Ned", "Down");
      case UNCHANGED -> of(direction, "Oförändrat", "Unchanged");
    };
  }

  static Code of(Signal signal) {
    return switch (signal) {
      case OUTSIDE -> of(signal, "Utanför gränserna", "Outside the limits");
      case SEVEN_ON_ONE_SIDE -> of(signal, "Sju i rad på samma sida", "Seven in a row on one side");
      case SEVEN_UP_OR_DOWN -> of(signal, "Sju i rad upp eller ned", "Seven in a row up or down");
      case TWO_OF_THREE -> of(signal, "Två av tre nära gränsen", "Two of three near the limit");
    };
  }

  private static Code of(Enum<?> answer, String sv, String en) {
    return code(answer.name(), sv, en);
  }

  private static Code code(String name, String sv, String en) {
    return new Code(name, new Text(sv, en));
  }
}
