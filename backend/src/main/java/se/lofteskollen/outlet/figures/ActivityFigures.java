package se.lofteskollen.outlet.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.wording.Message;
import se.lofteskollen.assessment.wording.Saying;
import se.lofteskollen.followup.snapshot.v2.Assessment;
import se.lofteskollen.followup.snapshot.v2.Figures;
import se.lofteskollen.followup.snapshot.v2.Quota;
import se.lofteskollen.followup.snapshot.v2.Report.ReportedActivity;

/** What was done of an activity, as rows. */
final class ActivityFigures {
  private static final Saying OCCASIONS = unit("occasions");
  private static final Saying HOURS = unit("hours");
  private static final Saying MINUTES = unit("minutes");
  private static final Saying CASES = unit("cases");
  private static final Saying PERIODS = unit("periods");
  private static final Saying PLACES = unit("places");
  private static final Saying PER_CENT = unit("perCent");

  private final Saying unit;
  private final Saying partUnit;

  private ActivityFigures(Quota quota) {
    unit = unit(quota);
    partUnit = quota instanceof Quota.Share share ? plural(share.part()) : unit;
  }

  static void add(ReportedActivity activity, Subject subject) {
    var figures = new ActivityFigures(activity.quota());
    Assessment assessment = activity.assessment();
    subject.code(FigureKind.STATUS, Code.of(assessment.status()));
    subject.words(FigureKind.EXPLANATION, assessment.explanation());
    var written = activity.writtenStatus();
    if (written != null) {
      subject.code(FigureKind.WRITTEN_STATUS, Code.of(written));
    } else if (!activity.reported()) {
      subject.code(FigureKind.WRITTEN_STATUS, Code.NOT_REPORTED);
    }
    if (Boolean.TRUE.equals(assessment.withheld())) {
      subject.code(FigureKind.DONE, Code.WITHHELD);
    }
    figures.counts(assessment.done(), assessment.doneInexact(), assessment.waiting(), subject);
    figures.numbers(assessment.figures(), subject);
    summary(assessment.periodSummary(), subject.at("periods"));
    figures.periods(assessment.periods(), subject);
    figures.items(assessment.occasions(), subject.at("occasions"));
    figures.items(assessment.units(), subject.at("units"));
    for (Assessment.Place place : assessment.places()) {
      figures.place(place, subject.at("places", place.id()).about(place.name()));
    }
  }

  private void place(Assessment.Place place, Subject subject) {
    subject.code(FigureKind.STATUS, Code.of(place.status()));
    counts(place.done(), place.doneInexact(), place.waiting(), subject);
    numbers(place.figures(), subject);
    summary(place.periodSummary(), subject.at("periods"));
    periods(place.periods(), subject);
  }

  private void counts(
      @Nullable Integer done,
      Assessment.@Nullable Inexact inexact,
      @Nullable Integer waiting,
      Subject subject) {
    subject.number(FigureKind.DONE, done, unit);
    inexact(inexact, unit, subject.at("done"));
    subject.number(FigureKind.WAITING, waiting, unit);
  }

  /** What fits the number as it was told. */
  private static void inexact(Assessment.@Nullable Inexact inexact, Saying unit, Subject subject) {
    if (inexact != null) {
      subject.code(FigureKind.EXACTNESS, Code.of(inexact.exactness()));
      subject.number(FigureKind.AT_LEAST, inexact.atLeast(), unit);
      subject.number(FigureKind.AT_MOST, inexact.atMost(), unit);
    }
  }

  /** Of each kind below a name of its own. */
  private void numbers(@Nullable Figures figures, Subject subject) {
    switch (figures) {
      case null -> {}
      case Figures.Total total -> total(total, subject.at("total"));
      case Figures.Mean mean -> mean(mean, subject.at("mean"));
      case Figures.Hours hours -> hours(hours, subject.at("hours"));
      case Figures.Share share -> share(share, subject.at("share"));
      case Figures.ResponseTime times -> responseTime(times, subject.at("response-time"));
      case Figures.Milestone milestone -> milestone(milestone, subject.at("milestone"));
      case Figures.EachPeriod periods -> eachPeriod(periods, subject.at("each-period"));
      case Figures.EachPlace places -> eachPlace(places, subject.at("each-place"));
      case Figures.Occasions occasions -> occasions(occasions, subject.at("named"));
      case Figures.None _ -> {}
    }
  }

  private void total(Figures.Total total, Subject subject) {
    subject.count(FigureKind.REQUIRED, total.required(), unit);
    subject.number(FigureKind.MAXIMUM, total.maximum(), unit);
    subject.number(FigureKind.EXPECTED_BY_NOW, total.expectedByNow(), unit);
    subject.count(FigureKind.MISSING, total.missing(), unit);
    subject.day(FigureKind.MISSING_BY, total.missingBy());
  }

  private void mean(Figures.Mean mean, Subject subject) {
    subject.count(FigureKind.REQUIRED, mean.required(), unit);
    subject.number(FigureKind.MAXIMUM, mean.maximum(), unit);
    subject.number(FigureKind.MEAN, mean.mean(), unit);
    subject.number(FigureKind.PERIODS_IN_MEAN, mean.periods(), PERIODS);
    subject.count(FigureKind.MISSING, mean.missing(), unit);
    subject.day(FigureKind.MISSING_BY, mean.missingBy());
  }

  private static void hours(Figures.Hours hours, Subject subject) {
    subject.number(FigureKind.REQUIRED, hours.required(), HOURS);
    subject.number(FigureKind.DONE, hours.done(), HOURS);
    inexact(hours.doneInexact(), HOURS, subject.at("done"));
    subject.number(FigureKind.WAITING, hours.waiting(), HOURS);
    subject.number(FigureKind.EXPECTED_BY_NOW, hours.expectedByNow(), HOURS);
    subject.number(FigureKind.MISSING, hours.missing(), HOURS);
    subject.day(FigureKind.MISSING_BY, hours.missingBy());
  }

  private void share(Figures.Share share, Subject subject) {
    subject.number(FigureKind.REQUIRED, share.requiredPercent(), PER_CENT);
    subject.count(FigureKind.WHOLE, share.whole(), unit);
    inexact(share.wholeInexact(), unit, subject.at("whole"));
    subject.count(FigureKind.PART, share.part(), partUnit);
    inexact(share.partInexact(), partUnit, subject.at("part"));
    subject.number(FigureKind.PERCENT, share.percent(), PER_CENT);
    subject.count(FigureKind.MISSING, share.missing(), partUnit);
    subject.day(FigureKind.MISSING_BY, share.missingBy());
  }

  private static void responseTime(Figures.ResponseTime times, Subject subject) {
    subject.count(FigureKind.LIMIT, times.maximumMinutes(), MINUTES);
    subject.count(FigureKind.CASES, times.cases(), CASES);
    inexact(times.casesInexact(), CASES, subject.at("cases"));
    subject.count(FigureKind.WITHIN, times.within(), CASES);
    subject.count(FigureKind.LATE, times.late(), CASES);
    subject.count(FigureKind.UNTIMED, times.untimed(), CASES);
    subject.number(FigureKind.PERCENT, times.percent(), PER_CENT);
  }

  private static void milestone(Figures.Milestone milestone, Subject subject) {
    subject.day(FigureKind.DUE, milestone.due());
    subject.day(FigureKind.DONE_ON, milestone.doneOn());
  }

  private void eachPeriod(Figures.EachPeriod periods, Subject subject) {
    subject.number(FigureKind.REQUIRED, periods.required(), unit);
    subject.number(FigureKind.MAXIMUM, periods.maximum(), unit);
    subject.count(FigureKind.KEPT, periods.kept(), PERIODS);
    subject.count(FigureKind.NOT_KEPT, periods.missed(), PERIODS);
    subject.count(FigureKind.LEFT_OPEN, periods.undetermined(), PERIODS);
    subject.count(FigureKind.UNKNOWN, periods.unknown(), PERIODS);
  }

  private static void eachPlace(Figures.EachPlace places, Subject subject) {
    subject.count(FigureKind.NAMED, places.places(), PLACES);
    subject.count(FigureKind.KEPT, places.kept(), PLACES);
    subject.count(FigureKind.NOT_KEPT, places.notKept(), PLACES);
  }

  private static void occasions(Figures.Occasions occasions, Subject subject) {
    subject.count(FigureKind.NAMED, occasions.named(), OCCASIONS);
    subject.count(FigureKind.KEPT, occasions.kept(), OCCASIONS);
    subject.count(FigureKind.NOT_KEPT, occasions.missed(), OCCASIONS);
  }

  private static void summary(Assessment.@Nullable PeriodSummary summary, Subject subject) {
    if (summary != null) {
      subject.count(FigureKind.PERIODS_KEPT, summary.kept(), PERIODS);
      subject.count(FigureKind.PERIODS_JUDGED, summary.judged(), PERIODS);
    }
  }

  private void periods(List<Assessment.PeriodAnswer> periods, Subject whole) {
    for (var period : periods) {
      Subject subject =
          whole
              .at("periods", period.key())
              .about(period.key())
              .during(period.start(), period.end());
      subject.code(FigureKind.STATUS, Code.of(period.status()));
      subject.code(FigureKind.REPORTED, Code.ofReported(period.reported()));
      subject.count(FigureKind.REQUIRED, period.required(), unit);
      counts(period.done(), period.doneInexact(), period.waiting(), subject);
      var hours = period.hours();
      if (hours != null) {
        subject.at("hours").number(FigureKind.REQUIRED, hours.required(), HOURS);
        subject.at("hours").number(FigureKind.DONE, hours.done(), HOURS);
        inexact(hours.doneInexact(), HOURS, subject.at("hours").at("done"));
        subject.at("hours").number(FigureKind.WAITING, hours.waiting(), HOURS);
      }
    }
  }

  private void items(List<Assessment.Item> items, Subject whole) {
    for (var item : items) {
      Subject named = whole.at(item.key()).about(item.name());
      Subject subject = item.date() == null ? named : named.during(item.date(), item.date());
      subject.code(FigureKind.STATUS, Code.of(item.status()));
      counts(item.done(), item.doneInexact(), item.waiting(), subject);
    }
  }

  private static Saying unit(String name) {
    return Message.of("figures.unit." + name);
  }

  private static Saying unit(Quota quota) {
    return switch (quota) {
      case Quota.Total total -> plural(total.unit());
      case Quota.Recurring recurring -> plural(recurring.unit());
      case Quota.Share share -> plural(share.of());
      case Quota.Conditional conditional -> unit(conditional.quota());
      case Quota.ResponseTime _ -> CASES;
      case Quota.Occasions _, Quota.Coverage _, Quota.Effort _, Quota.Milestone _, Quota.None _ ->
          OCCASIONS;
    };
  }

  private static Saying plural(Quota.@Nullable Unit name) {
    return name == null ? OCCASIONS : Subject.written(name.other());
  }
}
