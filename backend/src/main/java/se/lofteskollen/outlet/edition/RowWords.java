package se.lofteskollen.outlet.edition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.wording.Message;
import se.lofteskollen.assessment.wording.Saying;
import se.lofteskollen.followup.snapshot.v2.Assessment;
import se.lofteskollen.followup.snapshot.v2.Assessment.PeriodAnswer;
import se.lofteskollen.outlet.AnswerMessages;
import se.lofteskollen.outlet.edition.Edition.Row;

/** Every period, occasion and unit of an answer, as rows of one table. */
record RowWords(Phrasing phrasing) {

  List<Row> of(Assessment assessment) {
    List<Row> rows = new ArrayList<>();
    assessment.periods().forEach(period -> rows.add(row(name(period), period)));
    assessment
        .places()
        .forEach(
            place -> place.periods().forEach(period -> rows.add(row(name(place, period), period))));
    assessment.occasions().forEach(occasion -> rows.add(row(occasion)));
    assessment.units().forEach(unit -> rows.add(row(unit)));
    return rows;
  }

  private String name(PeriodAnswer period) {
    return phrasing.days(period.start(), period.end());
  }

  private String name(Assessment.Place place, PeriodAnswer period) {
    return phrasing.say(
        phrasing.message("placePeriod").with("place", place.name()).with("period", name(period)));
  }

  private Row row(String name, PeriodAnswer period) {
    var hours = period.hours();
    String done =
        hours == null
            ? told(phrasing.number(period.done()), period.doneInexact())
            : told(hours(hours.done()), hours.doneInexact());
    return new Row(
        name,
        hours == null ? phrasing.number(period.required()) : hours(hours.required()),
        period.reported() ? done : silence(period.status()),
        phrasing.say(AnswerMessages.of(period.status())));
  }

  /** The word stands wherever the number does: at least 1, about 190. */
  private String told(String number, Assessment.@Nullable Inexact inexact) {
    return inexact == null
        ? number
        : phrasing.say(
            Message.of("recordFields", inexact.exactness())
                .with("amount", new Saying.Name(number)));
  }

  /** Nothing reported is another thing than zero, and nothing yet of what has not come. */
  private String silence(Assessment.PeriodStatus status) {
    boolean upcoming = status == Assessment.PeriodStatus.UPCOMING;
    return phrasing.say(phrasing.message(upcoming ? "nothingYet" : "nothingReported"));
  }

  private String hours(BigDecimal hours) {
    return phrasing.say(phrasing.message("hours").with("hours", hours));
  }

  private Row row(Assessment.Item item) {
    var date = item.date();
    String name = phrasing.said(item.name());
    return new Row(
        date == null
            ? name
            : phrasing.say(phrasing.message("dated").with("name", name).with("day", date)),
        phrasing.number(1),
        told(phrasing.number(item.done()), item.doneInexact()),
        phrasing.say(AnswerMessages.ofItem(item.status())));
  }
}
