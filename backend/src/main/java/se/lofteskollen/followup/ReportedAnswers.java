package se.lofteskollen.followup;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.followup.snapshot.v2.Assessment;
import se.lofteskollen.followup.snapshot.v2.Deviation;
import se.lofteskollen.followup.snapshot.v2.Figures;
import se.lofteskollen.overview.AssessedPeriods.InHours;
import se.lofteskollen.overview.AssessedPeriods.PeriodSummary;
import se.lofteskollen.overview.AssessedPeriods.PeriodView;
import se.lofteskollen.overview.AssessedPlace;
import se.lofteskollen.overview.AssessmentView;
import se.lofteskollen.overview.AssessmentView.ItemView;
import se.lofteskollen.overview.FiguresView;
import se.lofteskollen.overview.InexactView;
import se.lofteskollen.overview.MethodReference;
import se.lofteskollen.pledge.DeviationView;

/** What was done, as it is kept. */
final class ReportedAnswers {
  private ReportedAnswers() {}

  static Assessment of(AssessmentView view) {
    return new Assessment(
        ReportedCodes.of(view.status()),
        view.withheld(),
        view.done(),
        of(view.doneInexact()),
        view.waiting(),
        of(view.figures()),
        of(view.periodSummary()),
        periods(view.periods()),
        items(view.occasions()),
        items(view.units()),
        view.places().stream().map(ReportedAnswers::of).toList(),
        of(view.method()),
        view.explanation());
  }

  static Assessment.Method of(MethodReference method) {
    return new Assessment.Method(method.id(), method.version());
  }

  static Deviation of(DeviationView view) {
    return new Deviation(
        view.id(),
        view.agreementId(),
        view.pledgeId(),
        view.activityId(),
        view.from(),
        view.to(),
        ReportedCodes.of(view.reasonCode()),
        view.explanation(),
        view.instead(),
        view.statedAt(),
        view.voidReason());
  }

  private static Assessment.Place of(AssessedPlace view) {
    return new Assessment.Place(
        view.id(),
        view.name(),
        ReportedCodes.of(view.status()),
        view.done(),
        of(view.doneInexact()),
        view.waiting(),
        of(view.figures()),
        of(view.periodSummary()),
        periods(view.periods()));
  }

  private static @Nullable Figures of(@Nullable FiguresView view) {
    return switch (view) {
      case null -> null;
      case FiguresView.Total f ->
          new Figures.Total(
              f.required(), f.maximum(), f.expectedByNow(), f.missing(), f.missingBy());
      case FiguresView.EachPeriod f ->
          new Figures.EachPeriod(
              f.required(), f.maximum(), f.kept(), f.missed(), f.undetermined(), f.unknown());
      case FiguresView.Mean f ->
          new Figures.Mean(
              f.required(), f.maximum(), f.mean(), f.periods(), f.missing(), f.missingBy());
      case FiguresView.Hours f ->
          new Figures.Hours(
              f.required(),
              f.done(),
              of(f.doneInexact()),
              f.waiting(),
              f.expectedByNow(),
              f.missing(),
              f.missingBy());
      case FiguresView.Share f ->
          new Figures.Share(
              f.requiredPercent(),
              f.whole(),
              of(f.wholeInexact()),
              f.part(),
              of(f.partInexact()),
              f.percent(),
              f.missing(),
              f.missingBy());
      case FiguresView.ResponseTime f ->
          new Figures.ResponseTime(
              f.maximumMinutes(),
              f.cases(),
              of(f.casesInexact()),
              f.within(),
              f.late(),
              f.untimed(),
              f.percent());
      case FiguresView.Milestone f -> new Figures.Milestone(f.due(), f.doneOn());
      case FiguresView.EachPlace f -> new Figures.EachPlace(f.places(), f.kept(), f.notKept());
      case FiguresView.Occasions f -> new Figures.Occasions(f.named(), f.kept(), f.missed());
      case FiguresView.None _ -> new Figures.None();
    };
  }

  private static Assessment.@Nullable Inexact of(@Nullable InexactView view) {
    return view == null
        ? null
        : new Assessment.Inexact(ReportedCodes.of(view.exactness()), view.atLeast(), view.atMost());
  }

  private static Assessment.@Nullable PeriodSummary of(@Nullable PeriodSummary summary) {
    return summary == null ? null : new Assessment.PeriodSummary(summary.kept(), summary.judged());
  }

  private static List<Assessment.PeriodAnswer> periods(List<PeriodView> views) {
    return views.stream()
        .map(
            view ->
                new Assessment.PeriodAnswer(
                    view.key(),
                    view.start(),
                    view.end(),
                    view.required(),
                    view.done(),
                    of(view.doneInexact()),
                    view.waiting(),
                    of(view.hours()),
                    view.reported(),
                    ReportedCodes.of(view.status())))
        .toList();
  }

  private static Assessment.@Nullable Hours of(@Nullable InHours hours) {
    return hours == null
        ? null
        : new Assessment.Hours(
            hours.required(), hours.done(), of(hours.doneInexact()), hours.waiting());
  }

  private static List<Assessment.Item> items(List<ItemView> views) {
    return views.stream()
        .map(
            view ->
                new Assessment.Item(
                    view.key(),
                    view.date(),
                    view.name(),
                    view.done(),
                    of(view.doneInexact()),
                    view.waiting(),
                    ReportedCodes.of(view.status())))
        .toList();
  }
}
