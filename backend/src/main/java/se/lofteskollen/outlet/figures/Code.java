package se.lofteskollen.outlet.figures;

import se.lofteskollen.assessment.wording.Message;
import se.lofteskollen.followup.snapshot.v2.Assessment;
import se.lofteskollen.followup.snapshot.v2.KpiAssessment;
import se.lofteskollen.followup.snapshot.v2.Report;
import se.lofteskollen.followup.snapshot.v2.Series;
import se.lofteskollen.followup.snapshot.v2.Target;
import se.lofteskollen.outlet.AnswerMessages;

/**
 * An answer for programs and for people.
 *
 * @param name stable
 * @param words how a reader is told
 */
record Code(String name, Message words) {
  static final Code WITHHELD = ours("WITHHELD");
  static final Code NOT_REPORTED = new Code("NOT_REPORTED", AnswerMessages.notReported());

  static Code ofReported(boolean reported) {
    return ours(reported ? "YES" : "NO");
  }

  static Code of(Assessment.Status status) {
    return new Code(status.name(), AnswerMessages.of(status));
  }

  static Code of(Assessment.PeriodStatus status) {
    return new Code(status.name(), AnswerMessages.of(status));
  }

  static Code of(Assessment.Exactness exactness) {
    return new Code(exactness.name(), AnswerMessages.of(exactness));
  }

  static Code of(Report.WrittenStatus status) {
    return new Code(status.name(), AnswerMessages.of(status));
  }

  static Code of(KpiAssessment.Verdict verdict) {
    return new Code(verdict.name(), AnswerMessages.of(verdict));
  }

  static Code of(KpiAssessment.Attainment attainment) {
    return new Code(attainment.name(), AnswerMessages.of(attainment));
  }

  static Code of(KpiAssessment.NoVerdict reason) {
    return new Code(reason.name(), AnswerMessages.of(reason));
  }

  static Code of(Series.Measurement.Status status) {
    return new Code(status.name(), AnswerMessages.of(status));
  }

  static Code of(Series.Measurement.Direction direction) {
    return new Code(direction.name(), AnswerMessages.of(direction));
  }

  static Code of(Target.Signal signal) {
    return new Code(signal.name(), AnswerMessages.of(signal));
  }

  private static Code ours(String name) {
    return new Code(name, Message.of("figures.code." + name));
  }
}
