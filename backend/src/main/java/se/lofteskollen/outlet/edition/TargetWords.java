package se.lofteskollen.outlet.edition;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.followup.snapshot.v2.KpiAssessment;
import se.lofteskollen.followup.snapshot.v2.Series;
import se.lofteskollen.followup.snapshot.v2.Target;
import se.lofteskollen.outlet.AnswerMessages;
import se.lofteskollen.outlet.edition.Edition.Value;

/** What came of it, in words, with the newest value of every period. */
final class TargetWords {
  private final Target target;
  private final Phrasing phrasing;

  private TargetWords(Target target, Phrasing phrasing) {
    this.target = target;
    this.phrasing = phrasing;
  }

  static Edition.Target of(Target target, Phrasing phrasing) {
    return new TargetWords(target, phrasing).words();
  }

  private Edition.Target words() {
    Series series = target.series();
    List<Series.Measurement> current =
        series == null
            ? List.of()
            : series.measurements().stream().filter(Series.Measurement::current).toList();
    KpiAssessment.Verdict verdict = target.assessment().verdict();
    return new Edition.Target(
        "mal-" + target.key(),
        phrasing.said(target.title()),
        phrasing.said(target.wording()),
        phrasing.say(AnswerMessages.of(verdict)),
        phrasing.say(AnswerMessages.of(target.assessment().attainment())),
        phrasing.said(target.assessment().explanation()),
        target.assessment().preliminary(),
        series == null ? null : indicator(series),
        current.stream().map(this::value).toList(),
        series == null ? null : chart(phrasing.said(series.indicator().name()), current));
  }

  private Value value(Series.Measurement measured) {
    return new Value(
        period(measured), text(measured), interval(interval(measured)), remark(measured));
  }

  private @Nullable Chart chart(String name, List<Series.Measurement> current) {
    List<Chart.Point> points = new ArrayList<>();
    for (Series.Measurement measured : current) {
      var value = measured.value();
      if (value != null) {
        Target.Interval interval = interval(measured);
        points.add(
            new Chart.Point(
                measured.period().end(),
                Integer.toString(measured.period().end().getYear()),
                phrasing.number(value),
                value.doubleValue(),
                interval == null ? null : interval.lower(),
                interval == null ? null : interval.upper()));
      }
    }
    List<String> told =
        current.stream()
            .filter(measured -> measured.value() != null)
            .map(
                measured ->
                    phrasing.say(
                        phrasing
                            .message("chartValue")
                            .with("period", period(measured))
                            .with("value", text(measured))))
            .toList();
    String alternative =
        phrasing.say(
            phrasing.message("chart").with("name", name).with("values", String.join("; ", told)));
    return Chart.of(points, alternative, phrasing);
  }

  private Target.@Nullable Interval interval(Series.Measurement measured) {
    return target.intervals().stream()
        .filter(interval -> interval.period().equals(measured.period()))
        .findFirst()
        .map(Target.ValueInterval::interval)
        .orElse(null);
  }

  private String interval(Target.@Nullable Interval interval) {
    if (interval == null) {
      return "";
    }
    Double lower = interval.lower();
    Double upper = interval.upper();
    return phrasing.say(
        phrasing.message("fromTo").with("lower", end(lower)).with("upper", end(upper)));
  }

  private String end(@Nullable Double end) {
    return end == null ? phrasing.say(phrasing.message("openEnd")) : phrasing.rounded(end);
  }

  private String indicator(Series series) {
    return phrasing.say(
        phrasing
            .message("indicator")
            .with("name", phrasing.said(series.indicator().name()))
            .with("unit", phrasing.said(series.indicator().unit())));
  }

  private String period(Series.Measurement measured) {
    return phrasing.days(measured.period());
  }

  private String text(Series.Measurement measured) {
    if (measured.withheld()) {
      return phrasing.say(phrasing.message("withheld"));
    }
    var value = measured.value();
    var words = measured.words();
    if (value != null) {
      return phrasing.number(value);
    }
    return words == null ? phrasing.say(phrasing.message("noNumber")) : phrasing.said(words);
  }

  private String remark(Series.Measurement measured) {
    return measured.status() == Series.Measurement.Status.PRELIMINARY
        ? phrasing.say(phrasing.message("remarkPreliminary"))
        : "";
  }
}
