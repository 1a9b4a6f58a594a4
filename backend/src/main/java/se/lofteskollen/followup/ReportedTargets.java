package se.lofteskollen.followup;

import org.jspecify.annotations.Nullable;
import se.lofteskollen.followup.snapshot.v2.KpiAssessment;
import se.lofteskollen.followup.snapshot.v2.Target;
import se.lofteskollen.overview.AssessedTarget;
import se.lofteskollen.overview.IntervalView;
import se.lofteskollen.overview.KpiAssessmentView;
import se.lofteskollen.overview.ProcessChartView;
import se.lofteskollen.pledge.document.Baseline;
import se.lofteskollen.pledge.document.KpiGoal;

/** What came of it, as it is kept. */
final class ReportedTargets {
  private ReportedTargets() {}

  static Target of(AssessedTarget view) {
    return new Target(
        view.id(),
        view.agreementId(),
        view.key(),
        view.title(),
        view.wording(),
        of(view.goal()),
        view.series() == null ? null : ReportedSeries.of(view.series()),
        of(view.baseline()),
        view.contextSeries().stream().map(ReportedSeries::of).toList(),
        view.pledges(),
        of(view.assessment()),
        view.intervals().stream()
            .map(one -> new Target.ValueInterval(one.period(), interval(one.interval())))
            .toList(),
        of(view.processChart()));
  }

  private static Target.Goal of(KpiGoal goal) {
    return new Target.Goal(
        ReportedKpiCodes.of(goal.kind()),
        goal.value(),
        goal.tolerance(),
        goal.alpha(),
        goal.percent());
  }

  private static Target.@Nullable Baseline of(@Nullable Baseline baseline) {
    return baseline == null
        ? null
        : new Target.Baseline(baseline.period(), baseline.value(), baseline.years());
  }

  private static KpiAssessment of(KpiAssessmentView view) {
    var preceding = view.preceding();
    var atSigning = view.baselineAtSigning();
    var revision = view.revision();
    var noVerdict = view.noVerdict();
    var method = view.method();
    var outcome = view.outcome();
    return new KpiAssessment(
        ReportedKpiCodes.of(view.verdict()),
        ReportedKpiCodes.of(view.attainment()),
        noVerdict == null ? null : ReportedKpiCodes.of(noVerdict),
        method == null ? null : ReportedAnswers.of(method),
        view.alpha(),
        of(view.before()),
        of(view.after()),
        outcome == null
            ? null
            : new KpiAssessment.JudgedOn(outcome.period(), outcome.decidedFrom()),
        of(view.comparison()),
        of(view.level()),
        preceding == null
            ? null
            : new KpiAssessment.PrecedingChange(
                of(preceding.before()),
                ReportedKpiCodes.of(preceding.verdict()),
                of(preceding.comparison())),
        atSigning == null
            ? null
            : new KpiAssessment.BaselineAtSigning(
                atSigning.value(), ReportedKpiCodes.of(atSigning.verdict())),
        revision == null
            ? null
            : new KpiAssessment.RevisedValue(
                revision.on(),
                revision.before(),
                revision.after(),
                ReportedKpiCodes.of(revision.verdict())),
        view.preliminary(),
        view.explanation());
  }

  private static KpiAssessment.@Nullable ComparedValue of(
      KpiAssessmentView.@Nullable ComparedValue view) {
    return view == null
        ? null
        : new KpiAssessment.ComparedValue(
            view.period(),
            view.value(),
            view.decimals(),
            view.preliminary(),
            view.withheld(),
            view.reachesTo());
  }

  private static KpiAssessment.@Nullable Comparison of(
      KpiAssessmentView.@Nullable ComparisonView view) {
    return view == null
        ? null
        : new KpiAssessment.Comparison(
            ReportedKpiCodes.of(view.measure()),
            view.estimate(),
            of(view.interval()),
            view.p(),
            view.dispersion());
  }

  private static Target.@Nullable Interval of(@Nullable IntervalView view) {
    return view == null ? null : interval(view);
  }

  private static Target.Interval interval(IntervalView view) {
    return new Target.Interval(view.lower(), view.upper());
  }

  private static Target.@Nullable ProcessChart of(@Nullable ProcessChartView view) {
    return view == null
        ? null
        : new Target.ProcessChart(
            view.mean(),
            of(view.limits()),
            view.signals().stream()
                .map(
                    one ->
                        new Target.SignalledPeriod(
                            one.period(),
                            one.signals().stream().sorted().map(ReportedKpiCodes::of).toList()))
                .toList());
  }
}
