package se.lofteskollen.outlet;

import se.lofteskollen.assessment.wording.Message;
import se.lofteskollen.followup.snapshot.v2.Assessment;
import se.lofteskollen.followup.snapshot.v2.Deviation;
import se.lofteskollen.followup.snapshot.v2.KpiAssessment;
import se.lofteskollen.followup.snapshot.v2.Report;
import se.lofteskollen.followup.snapshot.v2.Series;
import se.lofteskollen.followup.snapshot.v2.Snapshot;
import se.lofteskollen.followup.snapshot.v2.Target;

/** Which message says an answer of a snapshot: the same that the site shows. */
public final class AnswerMessages {
  private AnswerMessages() {}

  public static Message of(Assessment.Status status) {
    return Message.of("assessment.status", status);
  }

  public static Message of(Assessment.PeriodStatus status) {
    return Message.of("assessment.periodStatus", status);
  }

  public static Message of(Assessment.Exactness exactness) {
    return Message.of("assessment.exactness", exactness);
  }

  /** Of one occasion or unit. */
  public static Message ofItem(Assessment.PeriodStatus status) {
    return Message.of("assessment.occasionStatus", status);
  }

  public static Message of(Report.WrittenStatus status) {
    return Message.of("publication.writtenStatus", status);
  }

  /** That nobody wrote of it. */
  public static Message notReported() {
    return Message.of("publication.notReported");
  }

  public static Message of(KpiAssessment.Verdict verdict) {
    return Message.of("kpi.verdict", verdict);
  }

  public static Message of(KpiAssessment.Attainment attainment) {
    return Message.of("kpi.attainment", attainment);
  }

  public static Message of(KpiAssessment.NoVerdict reason) {
    return Message.of("kpi.noVerdict", reason);
  }

  public static Message of(Series.Measurement.Status status) {
    return Message.of("kpis.statuses", status);
  }

  public static Message of(Series.Measurement.Direction direction) {
    return Message.of("kpi.direction", direction);
  }

  public static Message of(Target.Signal signal) {
    return Message.of("kpi.signal", signal);
  }

  public static Message of(Deviation.Reason reason) {
    return Message.of("deviation.reason", reason);
  }

  public static Message of(Snapshot.Check check) {
    return Message.of("publication.check", check);
  }
}
