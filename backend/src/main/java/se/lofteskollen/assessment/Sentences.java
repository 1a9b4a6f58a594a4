package se.lofteskollen.assessment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.ActivityAssessment.TotalFigures;

/**
 * The sentence that says why, in one language. The choice of what to say is made here once; how it
 * is said is each language's own.
 */
abstract class Sentences {
  // What is said

  final String total(
      TotalQuota quota,
      Evidence evidence,
      AssessmentStatus status,
      int done,
      TotalFigures figures) {
    String promised = counted(quota.minimum(), quota.unit());
    String performed = counted(done, quota.unit());
    return switch (status) {
      case NOT_STARTED -> startsOn(evidence.agreement().start());
      case NOT_KEPT ->
          totalNotKept(promised, performed, evidence.reported(_ -> true), evidence.lastDay());
      case BEHIND ->
          evidence.asOf().isAfter(evidence.lastDay())
              ? totalAwaitsReports(
                  promised, performed, evidence.lastDay().plusDays(evidence.reportingDelayDays()))
              : totalBehind(
                  promised,
                  performed,
                  counted(figures.missing(), quota.unit()),
                  evidence.lastDay());
      case ON_TRACK ->
          figures.expectedByNow() == null
              ? totalOpenEnded(promised, performed)
              : totalOnTrack(promised, performed);
      default -> totalKept(promised, performed);
    };
  }

  final String recurring(
      RecurringQuota quota,
      Evidence evidence,
      AssessmentStatus status,
      List<PeriodResult> periods) {
    String promised = counted(quota.minimum(), quota.unit());
    return switch (status) {
      case NOT_STARTED -> startsOn(evidence.agreement().start());
      case NOT_MEASURABLE -> noMonthJudged();
      case NOT_KEPT -> monthsMissed(quota, evidence, promised, periods);
      case ON_TRACK -> {
        long closed = periods.stream().filter(p -> closed(p, evidence)).count();
        yield closed == 0 ? noMonthClosed(promised) : monthsKeptSoFar(promised, closed);
      }
      default -> {
        long kept = count(periods, PeriodStatus.KEPT);
        yield monthsKept(promised, kept, kept);
      }
    };
  }

  final String occasions(Evidence evidence, AssessmentStatus status, List<OccasionResult> results) {
    return switch (status) {
      case NOT_STARTED -> startsOn(evidence.agreement().start());
      case KEPT -> occasionsAllKept(results.size());
      case NOT_KEPT ->
          occasionsMissed(
              names(results, PeriodStatus.KEPT),
              results.size(),
              names(results, PeriodStatus.MISSED));
      default -> occasionsSoFar(names(results, PeriodStatus.KEPT).size(), results.size());
    };
  }

  private static boolean closed(PeriodResult period, Evidence evidence) {
    return period.status() == PeriodStatus.KEPT && evidence.closed(period.days().last());
  }

  private static long count(List<PeriodResult> periods, PeriodStatus status) {
    return periods.stream().filter(p -> p.status() == status).count();
  }

  private List<String> names(List<OccasionResult> results, PeriodStatus status) {
    return results.stream()
        .filter(r -> r.status() == status)
        .map(r -> in(r.occasion().name()))
        .toList();
  }

  private String monthsMissed(
      RecurringQuota quota, Evidence evidence, String promised, List<PeriodResult> periods) {
    List<PeriodResult> missed =
        periods.stream().filter(p -> p.status() == PeriodStatus.MISSED).toList();
    boolean oneYear = evidence.agreement().start().getYear() == evidence.lastDay().getYear();
    List<String> tooFew =
        missed.stream().filter(PeriodResult::reported).map(p -> month(p, oneYear)).toList();
    List<String> silent =
        missed.stream().filter(p -> !p.reported()).map(p -> month(p, oneYear)).toList();
    long kept = count(periods, PeriodStatus.KEPT);
    var text = new StringBuilder(monthsKept(promised, kept, kept + missed.size()));
    if (!tooFew.isEmpty()) {
      text.append(' ').append(tooFewIn(tooFew));
    }
    if (!silent.isEmpty()) {
      text.append(' ').append(nothingReportedFor(silent));
    }
    long judged = kept + missed.size();
    if (evidence.done() >= judged * quota.minimum()) {
      text.append(' ').append(eachMonthByItself(counted(evidence.done(), quota.unit())));
    }
    return text.toString();
  }

  private String month(PeriodResult period, boolean oneYear) {
    String pattern = oneYear ? "LLLL" : "LLLL uuuu";
    return DateTimeFormatter.ofPattern(pattern, locale())
        .format(YearMonth.from(period.days().first()));
  }

  final String day(LocalDate day) {
    return DateTimeFormatter.ofPattern("d MMMM uuuu", locale()).format(day);
  }

  final String counted(int count, @Nullable Unit unit) {
    Unit counted = unit == null ? Unit.OCCASION : unit;
    return count + " " + in(count == 1 ? counted.one() : counted.other());
  }

  final String list(List<String> items) {
    int last = items.size() - 1;
    return last == 0
        ? items.getFirst()
        : String.join(", ", items.subList(0, last)) + and() + items.get(last);
  }

  // How it is said

  abstract Locale locale();

  abstract String in(Wording wording);

  abstract String and();

  abstract String notMeasurable();

  abstract String startsOn(LocalDate day);

  abstract String totalKept(String promised, String done);

  abstract String totalOnTrack(String promised, String done);

  abstract String totalOpenEnded(String promised, String done);

  abstract String totalAwaitsReports(String promised, String done, LocalDate lastReport);

  abstract String totalBehind(String promised, String done, String missing, LocalDate lastDay);

  abstract String totalNotKept(
      String promised, String done, boolean anythingDone, LocalDate lastDay);

  abstract String noMonthJudged();

  abstract String noMonthClosed(String promised);

  abstract String monthsKeptSoFar(String promised, long closed);

  abstract String monthsKept(String promised, long kept, long judged);

  abstract String tooFewIn(List<String> months);

  abstract String nothingReportedFor(List<String> months);

  abstract String eachMonthByItself(String done);

  abstract String occasionsAllKept(int occasions);

  abstract String occasionsSoFar(int kept, int occasions);

  abstract String occasionsMissed(List<String> kept, int occasions, List<String> missed);
}
