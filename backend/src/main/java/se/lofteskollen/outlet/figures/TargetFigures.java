package se.lofteskollen.outlet.figures;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.wording.Message;
import se.lofteskollen.assessment.wording.Saying;
import se.lofteskollen.followup.snapshot.v2.KpiAssessment;
import se.lofteskollen.followup.snapshot.v2.Series;
import se.lofteskollen.followup.snapshot.v2.Target;
import se.lofteskollen.shared.time.ClosedPeriod;

/** What came of a target, as rows. */
final class TargetFigures {
  private static final Saying ANSWERS = Message.of("figures.unit.answers");
  private static final Saying PER_CENT = Message.of("figures.unit.perCent");

  private final @Nullable Saying unit;

  private TargetFigures(@Nullable Saying unit) {
    this.unit = unit;
  }

  static void add(Target target, Subject subject) {
    Series series = target.series();
    var figures =
        new TargetFigures(series == null ? null : Subject.written(series.indicator().unit()));
    figures.answer(target.assessment(), subject);
    subject.number(FigureKind.GOAL, target.goal().value(), figures.unit);
    subject.number(FigureKind.GOAL_PERCENT, target.goal().percent(), PER_CENT);
    subject.number(FigureKind.TOLERANCE, target.goal().tolerance(), figures.unit);
    var baseline = target.baseline();
    if (baseline != null) {
      Subject stated = during(subject, baseline.period());
      stated.number(FigureKind.BASELINE, baseline.value(), figures.unit);
      stated.number(FigureKind.BASELINE_YEARS, baseline.years(), null);
    }
    if (series != null) {
      figures.measurements(series, subject.at("series"));
    }
    for (var one : target.intervals()) {
      figures.interval(
          one.interval(), during(subject.at("series", key(one.period())), one.period()));
    }
    var chart = target.processChart();
    if (chart != null) {
      figures.chart(chart, subject.at("process-chart"));
    }
    for (Series context : target.contextSeries()) {
      var indicator = context.indicator();
      new TargetFigures(Subject.written(indicator.unit()))
          .measurements(context, subject.at("context", indicator.slug()).about(indicator.name()));
    }
  }

  private void answer(KpiAssessment assessment, Subject subject) {
    subject.code(FigureKind.VERDICT, Code.of(assessment.verdict()));
    subject.code(FigureKind.ATTAINMENT, Code.of(assessment.attainment()));
    var noVerdict = assessment.noVerdict();
    if (noVerdict != null) {
      subject.code(FigureKind.NO_VERDICT, Code.of(noVerdict));
    }
    subject.words(FigureKind.EXPLANATION, assessment.explanation());
    var method = assessment.method();
    if (method != null) {
      subject.said(
          FigureKind.METHOD,
          Message.of("figures.method").with("id", method.id()).with("version", method.version()));
    }
    subject.number(FigureKind.ALPHA, assessment.alpha(), null);
    compared(FigureKind.BEFORE, assessment.before(), subject);
    compared(FigureKind.AFTER, assessment.after(), subject);
    comparison(assessment.comparison(), subject.at("comparison"));
    interval(assessment.level(), subject.at("level"));
    var preceding = assessment.preceding();
    if (preceding != null) {
      Subject earlier = subject.at("preceding").about(Message.of("figures.part.preceding"));
      compared(FigureKind.BEFORE, preceding.before(), earlier);
      earlier.code(FigureKind.VERDICT, Code.of(preceding.verdict()));
      comparison(preceding.comparison(), earlier.at("comparison"));
    }
    var atSigning = assessment.baselineAtSigning();
    if (atSigning != null) {
      Subject signed = subject.at("baseline-at-signing").about(Message.of("figures.part.signed"));
      signed.number(FigureKind.BASELINE, atSigning.value(), unit);
      signed.code(FigureKind.VERDICT, Code.of(atSigning.verdict()));
    }
    var revision = assessment.revision();
    if (revision != null) {
      Subject revised =
          subject
              .at("revision")
              .about(Message.of("figures.part.revision"))
              .during(revision.on(), revision.on());
      revised.number(FigureKind.REVISED_FROM, revision.before(), unit);
      revised.number(FigureKind.REVISED_TO, revision.after(), unit);
      revised.code(FigureKind.VERDICT, Code.of(revision.verdict()));
    }
  }

  private void compared(
      FigureKind kind, KpiAssessment.@Nullable ComparedValue compared, Subject subject) {
    if (compared == null) {
      return;
    }
    Subject then = during(subject, compared.period());
    if (compared.withheld()) {
      then.code(kind, Code.WITHHELD);
    } else {
      then.number(kind, compared.value(), unit);
    }
  }

  private void comparison(KpiAssessment.@Nullable Comparison comparison, Subject subject) {
    if (comparison == null) {
      return;
    }
    boolean ratio = comparison.measure() == KpiAssessment.Comparison.Measure.RATIO;
    subject.number(
        ratio ? FigureKind.RATIO : FigureKind.DIFFERENCE,
        comparison.estimate(),
        ratio ? null : unit);
    interval(
        comparison.interval(),
        ratio ? null : unit,
        subject.about(ratio ? FigureKind.RATIO.label() : FigureKind.DIFFERENCE.label()));
    subject.number(FigureKind.P_VALUE, comparison.p(), null);
    subject.number(FigureKind.DISPERSION, comparison.dispersion(), null);
  }

  private void interval(Target.@Nullable Interval interval, Subject subject) {
    interval(interval, unit, subject);
  }

  private static void interval(
      Target.@Nullable Interval interval, @Nullable Saying unit, Subject subject) {
    if (interval != null) {
      subject.number(FigureKind.INTERVAL_LOWER, interval.lower(), unit);
      subject.number(FigureKind.INTERVAL_UPPER, interval.upper(), unit);
    }
  }

  private void measurements(Series series, Subject whole) {
    for (Series.Measurement one : series.measurements()) {
      Subject subject =
          during(whole.at(key(one.period()), "v" + one.vintage()), one.period()).from(one.source());
      subject.code(FigureKind.MEASUREMENT_STATUS, Code.of(one.status()));
      if (one.withheld()) {
        subject.code(FigureKind.MEASUREMENT, Code.WITHHELD);
      } else {
        measurement(one, subject);
      }
    }
  }

  private void measurement(Series.Measurement one, Subject subject) {
    if (one.value() == null) {
      subject.words(FigureKind.MEASUREMENT, one.words());
    } else {
      subject.number(FigureKind.MEASUREMENT, one.value(), unit);
    }
    var direction = one.direction();
    if (direction != null) {
      subject.code(FigureKind.DIRECTION, Code.of(direction));
    }
    subject.number(FigureKind.NUMERATOR, one.numerator(), null);
    subject.number(FigureKind.DENOMINATOR, one.denominator(), null);
    subject.number(FigureKind.SAMPLE_SIZE, one.sampleSize(), ANSWERS);
    subject.number(FigureKind.STANDARD_ERROR, one.standardError(), unit);
    subject.number(FigureKind.DESIGN_EFFECT, one.designEffect(), null);
  }

  private void chart(Target.ProcessChart chart, Subject subject) {
    subject.number(FigureKind.PROCESS_MEAN, chart.mean(), unit);
    interval(chart.limits(), subject.about(Message.of("figures.part.variation")));
    for (var signalled : chart.signals()) {
      for (var signal : signalled.signals()) {
        Code code = Code.of(signal);
        during(
                subject.at(key(signalled.period()), code.name().toLowerCase(Locale.ROOT)),
                signalled.period())
            .code(FigureKind.SIGNAL, code);
      }
    }
  }

  private static Subject during(Subject subject, ClosedPeriod period) {
    return subject.during(period.start(), period.end());
  }

  /** ISO 8601 with the hyphens that may stand in an address. */
  private static String key(ClosedPeriod period) {
    return period.start() + "--" + period.end();
  }
}
