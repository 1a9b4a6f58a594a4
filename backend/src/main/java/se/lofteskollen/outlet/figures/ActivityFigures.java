package se.lofteskollen.outlet.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.followup.Report.ReportedActivity;
import se.lofteskollen.overview.AssessedPeriods;
import se.lofteskollen.overview.AssessedPlace;
import se.lofteskollen.overview.AssessmentView;
import se.lofteskollen.overview.FiguresView;
import se.lofteskollen.pledge.document.QuotaTerms;
import se.lofteskollen.pledge.document.UnitName;
import se.lofteskollen.shared.text.Text;

/** What was done of an activity, as rows. */
final class ActivityFigures {
  private static final Text OCCASIONS = new Text("tillfällen", "occasions");
  private static final Text HOURS = new Text("timmar", "hours");
  private static final Text MINUTES = new Text("minuter", "minutes");
  private static final Text CASES = new Text("ärenden", "cases");
  private static final Text PERIODS = new Text("perioder", "periods");
  private static final Text PER_CENT = new Text("procent", "per cent");

  private final Text unit;
  private final Text partUnit;

  private ActivityFigures(QuotaTerms quota) {
    unit = unit(quota);
    partUnit = quota instanceof QuotaTerms.Share share ? plural(share.part()) : unit;
  }

  static void add(ReportedActivity activity, Subject subject) {
    var figures = new ActivityFigures(activity.quota());
    AssessmentView assessment = activity.assessment();
    subject.code(FigureKind.STATUS, Code.of(assessment.status()));
    subject.words(FigureKind.EXPLANATION, assessment.explanation());
    var written = activity.writtenStatus();
    if (written != null) {
      subject.code(FigureKind.WRITTEN_STATUS, Code.of(written));
    } else if (!activity.reported()) {
      subject.code(FigureKind.WRITTEN_STATUS, Code.NOT_REPORTED);
    }
    figures.counts(assessment.done(), assessment.waiting(), subject);
    figures.total(assessment.total(), subject.at("total"));
    figures.mean(assessment.mean(), subject.at("mean"));
    hours(assessment.hours(), subject.at("hours"));
    figures.share(assessment.share(), subject.at("share"));
    responseTime(assessment.responseTime(), subject.at("response-time"));
    var milestone = assessment.milestone();
    if (milestone != null) {
      subject.at("milestone").day(FigureKind.DUE, milestone.due());
      subject.at("milestone").day(FigureKind.DONE_ON, milestone.doneOn());
    }
    summary(assessment.periodSummary(), subject.at("periods"));
    figures.periods(assessment.periods(), subject);
    figures.items(assessment.occasions(), subject.at("occasions"));
    figures.items(assessment.units(), subject.at("units"));
    for (AssessedPlace place : assessment.places()) {
      figures.place(place, subject.at("places", place.id()).about(place.name()));
    }
  }

  private void place(AssessedPlace place, Subject subject) {
    subject.code(FigureKind.STATUS, Code.of(place.status()));
    counts(place.done(), place.waiting(), subject);
    total(place.total(), subject.at("total"));
    mean(place.mean(), subject.at("mean"));
    summary(place.periodSummary(), subject.at("periods"));
    periods(place.periods(), subject);
  }

  private void counts(int done, int waiting, Subject subject) {
    subject.count(FigureKind.DONE, done, unit);
    subject.count(FigureKind.WAITING, waiting, unit);
  }

  private void total(FiguresView.@Nullable Total total, Subject subject) {
    if (total != null) {
      subject.count(FigureKind.REQUIRED, total.required(), unit);
      subject.number(FigureKind.EXPECTED_BY_NOW, total.expectedByNow(), unit);
      subject.count(FigureKind.MISSING, total.missing(), unit);
      subject.day(FigureKind.MISSING_BY, total.missingBy());
    }
  }

  private void mean(FiguresView.@Nullable Mean mean, Subject subject) {
    if (mean != null) {
      subject.count(FigureKind.REQUIRED, mean.required(), unit);
      subject.number(FigureKind.MEAN, mean.mean(), unit);
      subject.count(FigureKind.PERIODS_IN_MEAN, mean.periods(), PERIODS);
      subject.count(FigureKind.MISSING, mean.missing(), unit);
      subject.day(FigureKind.MISSING_BY, mean.missingBy());
    }
  }

  private static void hours(FiguresView.@Nullable Hours hours, Subject subject) {
    if (hours != null) {
      subject.number(FigureKind.REQUIRED, hours.required(), HOURS);
      subject.number(FigureKind.DONE, hours.done(), HOURS);
      subject.number(FigureKind.WAITING, hours.waiting(), HOURS);
      subject.number(FigureKind.EXPECTED_BY_NOW, hours.expectedByNow(), HOURS);
      subject.number(FigureKind.MISSING, hours.missing(), HOURS);
      subject.day(FigureKind.MISSING_BY, hours.missingBy());
    }
  }

  private void share(FiguresView.@Nullable Share share, Subject subject) {
    if (share != null) {
      subject.number(FigureKind.REQUIRED, share.requiredPercent(), PER_CENT);
      subject.count(FigureKind.WHOLE, share.whole(), unit);
      subject.count(FigureKind.PART, share.part(), partUnit);
      subject.number(FigureKind.PERCENT, share.percent(), PER_CENT);
      subject.count(FigureKind.MISSING, share.missing(), partUnit);
      subject.day(FigureKind.MISSING_BY, share.missingBy());
    }
  }

  private static void responseTime(FiguresView.@Nullable ResponseTime times, Subject subject) {
    if (times != null) {
      subject.count(FigureKind.LIMIT, times.maximumMinutes(), MINUTES);
      subject.count(FigureKind.CASES, times.cases(), CASES);
      subject.count(FigureKind.WITHIN, times.within(), CASES);
      subject.count(FigureKind.LATE, times.late(), CASES);
      subject.count(FigureKind.UNTIMED, times.untimed(), CASES);
      subject.number(FigureKind.PERCENT, times.percent(), PER_CENT);
    }
  }

  private static void summary(AssessedPeriods.@Nullable PeriodSummary summary, Subject subject) {
    if (summary != null) {
      subject.count(FigureKind.PERIODS_KEPT, summary.kept(), PERIODS);
      subject.count(FigureKind.PERIODS_JUDGED, summary.judged(), PERIODS);
    }
  }

  private void periods(List<AssessedPeriods.PeriodView> periods, Subject whole) {
    for (var period : periods) {
      Subject subject =
          whole
              .at("periods", period.key())
              .about(period.key())
              .during(period.start(), period.end());
      subject.code(FigureKind.STATUS, Code.of(period.status()));
      subject.code(FigureKind.REPORTED, Code.ofReported(period.reported()));
      subject.count(FigureKind.REQUIRED, period.required(), unit);
      counts(period.done(), period.waiting(), subject);
      var hours = period.hours();
      if (hours != null) {
        subject.at("hours").number(FigureKind.REQUIRED, hours.required(), HOURS);
        subject.at("hours").number(FigureKind.DONE, hours.done(), HOURS);
        subject.at("hours").number(FigureKind.WAITING, hours.waiting(), HOURS);
      }
    }
  }

  private void items(List<AssessmentView.ItemView> items, Subject whole) {
    for (var item : items) {
      Subject named = whole.at(item.key()).about(item.name());
      Subject subject = item.date() == null ? named : named.during(item.date(), item.date());
      subject.code(FigureKind.STATUS, Code.of(item.status()));
      counts(item.done(), item.waiting(), subject);
    }
  }

  private static Text unit(QuotaTerms quota) {
    return switch (quota) {
      case QuotaTerms.Total total -> plural(total.unit());
      case QuotaTerms.Recurring recurring -> plural(recurring.unit());
      case QuotaTerms.Share share -> plural(share.of());
      case QuotaTerms.Conditional conditional -> unit(conditional.quota());
      case QuotaTerms.ResponseTime _ -> CASES;
      case QuotaTerms.Occasions _,
          QuotaTerms.Coverage _,
          QuotaTerms.Effort _,
          QuotaTerms.Milestone _,
          QuotaTerms.None _ ->
          OCCASIONS;
    };
  }

  private static Text plural(@Nullable UnitName name) {
    return name == null ? OCCASIONS : name.other();
  }
}
