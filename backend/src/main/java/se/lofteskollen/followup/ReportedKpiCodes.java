package se.lofteskollen.followup;

import se.lofteskollen.assessment.kpi.Attainment;
import se.lofteskollen.assessment.kpi.Comparison;
import se.lofteskollen.assessment.kpi.Direction;
import se.lofteskollen.assessment.kpi.GoodDirection;
import se.lofteskollen.assessment.kpi.IndicatorKind;
import se.lofteskollen.assessment.kpi.NoVerdict;
import se.lofteskollen.assessment.kpi.Verdict;
import se.lofteskollen.assessment.statistics.Signal;
import se.lofteskollen.followup.snapshot.v2.KpiAssessment;
import se.lofteskollen.followup.snapshot.v2.Series;
import se.lofteskollen.followup.snapshot.v2.Target;
import se.lofteskollen.kpi.Area;
import se.lofteskollen.kpi.MeasurementStatus;
import se.lofteskollen.pledge.document.KpiGoal;

/** The codes of what came of it as they are kept, each with its place in the newest stored form. */
final class ReportedKpiCodes {
  private ReportedKpiCodes() {}

  static Target.Goal.Kind of(KpiGoal.Kind code) {
    return switch (code) {
      case INCREASE -> Target.Goal.Kind.INCREASE;
      case DECREASE -> Target.Goal.Kind.DECREASE;
      case CONTINUE_INCREASE -> Target.Goal.Kind.CONTINUE_INCREASE;
      case CONTINUE_DECREASE -> Target.Goal.Kind.CONTINUE_DECREASE;
      case INCREASE_BY -> Target.Goal.Kind.INCREASE_BY;
      case DECREASE_BY -> Target.Goal.Kind.DECREASE_BY;
      case AT_LEAST -> Target.Goal.Kind.AT_LEAST;
      case AT_MOST -> Target.Goal.Kind.AT_MOST;
      case MAINTAIN -> Target.Goal.Kind.MAINTAIN;
      case UNQUANTIFIED -> Target.Goal.Kind.UNQUANTIFIED;
    };
  }

  static Target.Signal of(Signal code) {
    return switch (code) {
      case OUTSIDE -> Target.Signal.OUTSIDE;
      case SEVEN_ON_ONE_SIDE -> Target.Signal.SEVEN_ON_ONE_SIDE;
      case SEVEN_UP_OR_DOWN -> Target.Signal.SEVEN_UP_OR_DOWN;
      case TWO_OF_THREE -> Target.Signal.TWO_OF_THREE;
    };
  }

  static KpiAssessment.Verdict of(Verdict code) {
    return switch (code) {
      case IMPROVED -> KpiAssessment.Verdict.IMPROVED;
      case WORSENED -> KpiAssessment.Verdict.WORSENED;
      case INCREASED -> KpiAssessment.Verdict.INCREASED;
      case DECREASED -> KpiAssessment.Verdict.DECREASED;
      case NO_DEMONSTRABLE_CHANGE -> KpiAssessment.Verdict.NO_DEMONSTRABLE_CHANGE;
      case UNCHANGED -> KpiAssessment.Verdict.UNCHANGED;
      case JUDGED_LATER -> KpiAssessment.Verdict.JUDGED_LATER;
      case INSUFFICIENT_DATA -> KpiAssessment.Verdict.INSUFFICIENT_DATA;
      case NOT_COMPARABLE -> KpiAssessment.Verdict.NOT_COMPARABLE;
      case SUPPRESSED -> KpiAssessment.Verdict.SUPPRESSED;
    };
  }

  static KpiAssessment.Attainment of(Attainment code) {
    return switch (code) {
      case MET -> KpiAssessment.Attainment.MET;
      case NOT_MET -> KpiAssessment.Attainment.NOT_MET;
      case NOT_DEMONSTRATED -> KpiAssessment.Attainment.NOT_DEMONSTRATED;
      case NOT_JUDGED -> KpiAssessment.Attainment.NOT_JUDGED;
    };
  }

  static KpiAssessment.NoVerdict of(NoVerdict code) {
    return switch (code) {
      case NO_INDICATOR -> KpiAssessment.NoVerdict.NO_INDICATOR;
      case NOTHING_BEFORE -> KpiAssessment.NoVerdict.NOTHING_BEFORE;
      case NOTHING_SINCE -> KpiAssessment.NoVerdict.NOTHING_SINCE;
      case ONLY_WORDS -> KpiAssessment.NoVerdict.ONLY_WORDS;
      case NO_STANDARD_ERROR -> KpiAssessment.NoVerdict.NO_STANDARD_ERROR;
      case NO_SAMPLE_SIZE -> KpiAssessment.NoVerdict.NO_SAMPLE_SIZE;
      case NO_EVENTS -> KpiAssessment.NoVerdict.NO_EVENTS;
      case UNFIT_VALUE -> KpiAssessment.NoVerdict.UNFIT_VALUE;
      case SO_FAR -> KpiAssessment.NoVerdict.SO_FAR;
      case INCOMPLETE -> KpiAssessment.NoVerdict.INCOMPLETE;
      case OPEN_ENDED -> KpiAssessment.NoVerdict.OPEN_ENDED;
      case NO_LIKE_PERIOD -> KpiAssessment.NoVerdict.NO_LIKE_PERIOD;
      case OTHER_AREA -> KpiAssessment.NoVerdict.OTHER_AREA;
      case SERIES_BREAK -> KpiAssessment.NoVerdict.SERIES_BREAK;
      case UNLIKE_PERIODS -> KpiAssessment.NoVerdict.UNLIKE_PERIODS;
      case SMALL_NUMBER -> KpiAssessment.NoVerdict.SMALL_NUMBER;
    };
  }

  static KpiAssessment.Comparison.Measure of(Comparison.Measure code) {
    return switch (code) {
      case RATIO -> KpiAssessment.Comparison.Measure.RATIO;
      case DIFFERENCE -> KpiAssessment.Comparison.Measure.DIFFERENCE;
    };
  }

  static Series.Indicator.Kind of(IndicatorKind code) {
    return switch (code) {
      case EVENT_COUNT -> Series.Indicator.Kind.EVENT_COUNT;
      case SURVEY_SHARE -> Series.Indicator.Kind.SURVEY_SHARE;
      case SURVEY_INDEX -> Series.Indicator.Kind.SURVEY_INDEX;
      case COMPLETE_COUNT -> Series.Indicator.Kind.COMPLETE_COUNT;
      case RATE -> Series.Indicator.Kind.RATE;
    };
  }

  static Series.Indicator.GoodDirection of(GoodDirection code) {
    return switch (code) {
      case LOWER -> Series.Indicator.GoodDirection.LOWER;
      case HIGHER -> Series.Indicator.GoodDirection.HIGHER;
      case NEUTRAL -> Series.Indicator.GoodDirection.NEUTRAL;
    };
  }

  static Series.Area.Kind of(Area.Kind code) {
    return switch (code) {
      case MUNICIPALITY -> Series.Area.Kind.MUNICIPALITY;
      case LOCAL_POLICE_AREA -> Series.Area.Kind.LOCAL_POLICE_AREA;
      case DISTRICT -> Series.Area.Kind.DISTRICT;
    };
  }

  static Series.Measurement.Status of(MeasurementStatus code) {
    return switch (code) {
      case PRELIMINARY -> Series.Measurement.Status.PRELIMINARY;
      case FINAL -> Series.Measurement.Status.FINAL;
    };
  }

  static Series.Measurement.Direction of(Direction code) {
    return switch (code) {
      case UP -> Series.Measurement.Direction.UP;
      case DOWN -> Series.Measurement.Direction.DOWN;
      case UNCHANGED -> Series.Measurement.Direction.UNCHANGED;
    };
  }
}
