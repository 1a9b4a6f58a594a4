package se.lofteskollen.outlet.edition;

import java.util.ArrayList;
import java.util.List;
import se.lofteskollen.assessment.activity.PeriodStatus;
import se.lofteskollen.outlet.edition.Edition.Row;
import se.lofteskollen.overview.AssessedPeriods.PeriodView;
import se.lofteskollen.overview.AssessmentView;

/** Every period, occasion and unit of an answer, as rows of one table. */
final class RowWords {
  private RowWords() {}

  static List<Row> of(AssessmentView assessment) {
    List<Row> rows = new ArrayList<>();
    assessment.periods().forEach(period -> rows.add(row("", period)));
    assessment
        .places()
        .forEach(
            place -> place.periods().forEach(period -> rows.add(row(place.name() + ", ", period))));
    assessment.occasions().forEach(occasion -> rows.add(row(occasion)));
    assessment.units().forEach(unit -> rows.add(row(unit)));
    return rows;
  }

  private static Row row(String place, PeriodView period) {
    var hours = period.hours();
    String done = hours == null ? Phrases.number(period.done()) : hours(hours.done());
    return new Row(
        place + Phrases.days(period.start(), period.end()),
        hours == null ? Phrases.number(period.required()) : hours(hours.required()),
        period.reported() ? done : silence(period.status()),
        Phrases.status(period.status()));
  }

  /** Nothing reported is another thing than zero, and nothing yet of what has not come. */
  private static String silence(PeriodStatus status) {
    return status == PeriodStatus.UPCOMING ? "–" : "inget rapporterat";
  }

  private static String hours(Number hours) {
    return Phrases.number(hours) + " tim";
  }

  private static Row row(AssessmentView.ItemView item) {
    var date = item.date();
    String name = item.name().sv();
    return new Row(
        date == null ? name : name + ", " + Phrases.day(date),
        "1",
        Phrases.number(item.done()),
        Phrases.itemStatus(item.status()));
  }
}
