package se.lofteskollen.followup;

import se.lofteskollen.assessment.activity.AssessmentStatus;
import se.lofteskollen.assessment.activity.Exactness;
import se.lofteskollen.assessment.activity.PeriodStatus;
import se.lofteskollen.assessment.promise.Every;
import se.lofteskollen.assessment.promise.Reckoning;
import se.lofteskollen.assessment.promise.Scope;
import se.lofteskollen.followup.snapshot.v2.Assessment;
import se.lofteskollen.followup.snapshot.v2.Deviation;
import se.lofteskollen.followup.snapshot.v2.Organisation;
import se.lofteskollen.followup.snapshot.v2.Quota;
import se.lofteskollen.followup.snapshot.v2.Report;
import se.lofteskollen.followup.snapshot.v2.Snapshot;
import se.lofteskollen.organisation.OrganisationKind;
import se.lofteskollen.pledge.DeviationReason;
import se.lofteskollen.pledge.document.FocusArea;
import se.lofteskollen.pledge.document.WordingKind;

/**
 * The codes of what was promised and done as they are kept: a new one does not compile before it
 * has a place in the newest stored form.
 */
final class ReportedCodes {
  private ReportedCodes() {}

  static Assessment.Status of(AssessmentStatus code) {
    return switch (code) {
      case KEPT -> Assessment.Status.KEPT;
      case ON_TRACK -> Assessment.Status.ON_TRACK;
      case BEHIND -> Assessment.Status.BEHIND;
      case UNDER_WAY -> Assessment.Status.UNDER_WAY;
      case NOT_KEPT -> Assessment.Status.NOT_KEPT;
      case UNDETERMINED -> Assessment.Status.UNDETERMINED;
      case NO_INFORMATION -> Assessment.Status.NO_INFORMATION;
      case NO_DEADLINE -> Assessment.Status.NO_DEADLINE;
      case NO_NEED_AROSE -> Assessment.Status.NO_NEED_AROSE;
      case NOT_STARTED -> Assessment.Status.NOT_STARTED;
      case NOT_MEASURABLE -> Assessment.Status.NOT_MEASURABLE;
    };
  }

  static Assessment.Exactness of(Exactness code) {
    return switch (code) {
      case EXACT -> Assessment.Exactness.EXACT;
      case AT_LEAST -> Assessment.Exactness.AT_LEAST;
      case AT_MOST -> Assessment.Exactness.AT_MOST;
      case ABOUT -> Assessment.Exactness.ABOUT;
    };
  }

  static Assessment.PeriodStatus of(PeriodStatus code) {
    return switch (code) {
      case KEPT -> Assessment.PeriodStatus.KEPT;
      case MISSED -> Assessment.PeriodStatus.MISSED;
      case UNDETERMINED -> Assessment.PeriodStatus.UNDETERMINED;
      case NO_INFORMATION -> Assessment.PeriodStatus.NO_INFORMATION;
      case NO_DEADLINE -> Assessment.PeriodStatus.NO_DEADLINE;
      case NO_NEED -> Assessment.PeriodStatus.NO_NEED;
      case PENDING -> Assessment.PeriodStatus.PENDING;
      case UPCOMING -> Assessment.PeriodStatus.UPCOMING;
      case NOT_JUDGED -> Assessment.PeriodStatus.NOT_JUDGED;
    };
  }

  static Report.WrittenStatus of(WrittenStatus code) {
    return switch (code) {
      case DONE -> Report.WrittenStatus.DONE;
      case PARTLY -> Report.WrittenStatus.PARTLY;
      case NOT_DONE -> Report.WrittenStatus.NOT_DONE;
      case ONGOING -> Report.WrittenStatus.ONGOING;
      case NO_NEED -> Report.WrittenStatus.NO_NEED;
      case TRANSFERRED -> Report.WrittenStatus.TRANSFERRED;
      case REPLACED -> Report.WrittenStatus.REPLACED;
      case CANNOT_ASSESS -> Report.WrittenStatus.CANNOT_ASSESS;
    };
  }

  static Report.WordingKind of(WordingKind code) {
    return switch (code) {
      case VERBATIM -> Report.WordingKind.VERBATIM;
      case RETOLD -> Report.WordingKind.RETOLD;
    };
  }

  static Report.FocusArea of(FocusArea code) {
    return switch (code) {
      case NEIGHBOURHOOD_WATCH -> Report.FocusArea.NEIGHBOURHOOD_WATCH;
      case VISIBLE_PRESENCE -> Report.FocusArea.VISIBLE_PRESENCE;
      case YOUTH -> Report.FocusArea.YOUTH;
      case TRAFFIC -> Report.FocusArea.TRAFFIC;
      case VANDALISM -> Report.FocusArea.VANDALISM;
      case NARCOTICS -> Report.FocusArea.NARCOTICS;
      case BURGLARY -> Report.FocusArea.BURGLARY;
      case ALCOHOL -> Report.FocusArea.ALCOHOL;
      case VIOLENCE -> Report.FocusArea.VIOLENCE;
      case PUBLIC_ENVIRONMENT -> Report.FocusArea.PUBLIC_ENVIRONMENT;
      case SAFETY_WALKS -> Report.FocusArea.SAFETY_WALKS;
      case DIALOGUE -> Report.FocusArea.DIALOGUE;
      case OTHER -> Report.FocusArea.OTHER;
    };
  }

  static Organisation.Kind of(OrganisationKind code) {
    return switch (code) {
      case POLICE -> Organisation.Kind.POLICE;
      case MUNICIPALITY -> Organisation.Kind.MUNICIPALITY;
      case COMPANY -> Organisation.Kind.COMPANY;
      case SCHOOL -> Organisation.Kind.SCHOOL;
      case ASSOCIATION -> Organisation.Kind.ASSOCIATION;
      case OTHER -> Organisation.Kind.OTHER;
    };
  }

  static Deviation.Reason of(DeviationReason code) {
    return switch (code) {
      case PANDEMIC -> Deviation.Reason.PANDEMIC;
      case STAFFING -> Deviation.Reason.STAFFING;
      case PRIORITY_EVENT -> Deviation.Reason.PRIORITY_EVENT;
      case WEATHER -> Deviation.Reason.WEATHER;
      case CANCELLED_BY_OTHERS -> Deviation.Reason.CANCELLED_BY_OTHERS;
      case LEGAL -> Deviation.Reason.LEGAL;
      case NO_NEED -> Deviation.Reason.NO_NEED;
      case OTHER -> Deviation.Reason.OTHER;
    };
  }

  static Snapshot.Check of(ChecklistItem code) {
    return switch (code) {
      case RECORDS_VERIFIED -> Snapshot.Check.RECORDS_VERIFIED;
      case SOURCES_STATED -> Snapshot.Check.SOURCES_STATED;
      case AREAS_RIGHT -> Snapshot.Check.AREAS_RIGHT;
      case SMALL_NUMBERS_CHECKED -> Snapshot.Check.SMALL_NUMBERS_CHECKED;
      case LANGUAGES_READ -> Snapshot.Check.LANGUAGES_READ;
    };
  }

  static Quota.Every of(Every code) {
    return switch (code) {
      case DAY -> Quota.Every.DAY;
      case WEEK -> Quota.Every.WEEK;
      case MONTH -> Quota.Every.MONTH;
      case QUARTER -> Quota.Every.QUARTER;
      case TERM -> Quota.Every.TERM;
      case HALF_YEAR -> Quota.Every.HALF_YEAR;
      case YEAR -> Quota.Every.YEAR;
    };
  }

  static Quota.Reckoning of(Reckoning code) {
    return switch (code) {
      case CALENDAR -> Quota.Reckoning.CALENDAR;
      case FROM_START -> Quota.Reckoning.FROM_START;
    };
  }

  static Quota.Scope of(Scope code) {
    return switch (code) {
      case IN_TOTAL -> Quota.Scope.IN_TOTAL;
      case EACH_PLACE -> Quota.Scope.EACH_PLACE;
    };
  }
}
