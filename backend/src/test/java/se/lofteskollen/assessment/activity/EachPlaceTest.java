package se.lofteskollen.assessment.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lofteskollen.assessment.activity.Given.LONG_AFTER;
import static se.lofteskollen.assessment.activity.Given.VISITS;
import static se.lofteskollen.assessment.activity.Given.YEAR_2021;
import static se.lofteskollen.assessment.activity.Given.day;
import static se.lofteskollen.assessment.activity.Given.span;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.lofteskollen.assessment.promise.CalendarFilter;
import se.lofteskollen.assessment.promise.ConditionalQuota;
import se.lofteskollen.assessment.promise.Counting;
import se.lofteskollen.assessment.promise.Every;
import se.lofteskollen.assessment.promise.Place;
import se.lofteskollen.assessment.promise.PlainQuota;
import se.lofteskollen.assessment.promise.Quota;
import se.lofteskollen.assessment.promise.Scope;
import se.lofteskollen.assessment.promise.TotalQuota;
import se.lofteskollen.assessment.wording.Wording;

class EachPlaceTest {
  private static final List<Place> TWO_CENTRES =
      List.of(new Place("n", "Norra gården"), new Place("s", "Södra gården"));
  private static final PlainQuota TWO_AT_EACH =
      new TotalQuota(2, null, Scope.EACH_PLACE, Counting.of(VISITS));
  private static final PlainQuota MONTHLY_AT_EACH =
      Given.recurring(1, VISITS, Every.MONTH, false, Scope.EACH_PLACE, null, CalendarFilter.NONE);

  @Test
  void surplusAtOnePlaceDoesNotMendAnother() {
    var result = assess(TWO_AT_EACH, LONG_AFTER, Done.on("2021-03-01").count(9).at("n"), once("s"));

    assertThat(result.status()).isEqualTo(AssessmentStatus.NOT_KEPT);
    assertThat(result.places())
        .extracting(PlaceResult::status)
        .containsExactly(AssessmentStatus.KEPT, AssessmentStatus.NOT_KEPT);
    assertThat(result.explanation())
        .isEqualTo(
            new Wording(
                "Lovat: minst 2 besök på varje plats. Hållet på 1 av 2 platser. Inte hållet: Södra"
                    + " gården (1 av 2).",
                "Promised: at least 2 visits at each place. Kept at 1 of 2 places. Not kept: Södra"
                    + " gården (1 of 2)."));
  }

  @Test
  void isKeptWhenEachPlaceIs() {
    var result =
        assess(
            TWO_AT_EACH,
            day("2021-05-01"),
            Done.on("2021-03-01").count(2).at("n"),
            Done.on("2021-03-02").count(2).at("s"));

    assertThat(result.status()).isEqualTo(AssessmentStatus.KEPT);
  }

  @Test
  void oneRoundToBothPlacesCountsAtEachAndOnceInTheSum() {
    var result = assess(TWO_AT_EACH, LONG_AFTER, Done.on("2021-03-01").count(2).at("n", "s"));

    assertThat(result.status()).isEqualTo(AssessmentStatus.KEPT);
    assertThat(result.places()).extracting(place -> place.done().stated()).containsExactly(2L, 2L);
    assertThat(result.done().stated()).isEqualTo(2);
  }

  @Test
  void whatNamesNoPlaceKeepsNone() {
    var result = assess(TWO_AT_EACH, LONG_AFTER, Done.on("2021-03-01").count(9));

    assertThat(result.status()).isEqualTo(AssessmentStatus.NOT_KEPT);
    assertThat(result.places()).extracting(place -> place.done().stated()).containsExactly(0L, 0L);
  }

  @Test
  void onePlaceBehindMakesTheWholeBehind() {
    var result = assess(TWO_AT_EACH, day("2021-12-01"), Done.on("2021-03-01").count(2).at("n"));

    assertThat(result.status()).isEqualTo(AssessmentStatus.BEHIND);
    assertThat(result.explanation().sv()).endsWith("Ligger efter: Södra gården (0 av 2).");
  }

  @Test
  void aRecurringPromiseIsJudgedPeriodByPeriodAtEachPlace() {
    var quarter = span("2021-01-01", "2021-03-31");
    var result =
        Given.assess(
            MONTHLY_AT_EACH,
            quarter,
            LONG_AFTER,
            TWO_CENTRES,
            Done.on("2021-01-05").at("n", "s"),
            Done.on("2021-02-05").at("n"),
            Done.on("2021-03-05").at("n", "s"));

    assertThat(result.status()).isEqualTo(AssessmentStatus.NOT_KEPT);
    assertThat(result.places().get(0).status()).isEqualTo(AssessmentStatus.KEPT);
    assertThat(result.places().get(1).periodsKept()).isEqualTo(2);
    assertThat(result.periods()).isEmpty();
    assertThat(result.periodsKept()).isEqualTo(5);
    assertThat(result.periodsJudged()).isEqualTo(6);
    assertThat(result.explanation().sv())
        .isEqualTo(
            "Lovat: minst 1 besök varje månad på varje plats. Hållet på 1 av 2 platser. Inte"
                + " hållet: Södra gården (2 av 3).");
  }

  @Test
  void eachPlaceMayHaveAMeanOfItsOwn() {
    var mean =
        Given.recurring(2, VISITS, Every.MONTH, true, Scope.EACH_PLACE, null, CalendarFilter.NONE);
    var result =
        Given.assess(
            mean,
            span("2021-01-01", "2021-02-28"),
            LONG_AFTER,
            TWO_CENTRES,
            Done.on("2021-01-05").count(4).at("n"),
            Done.on("2021-01-05").count(3).at("s"));

    assertThat(result.places())
        .extracting(PlaceResult::status)
        .containsExactly(AssessmentStatus.KEPT, AssessmentStatus.NOT_KEPT);
    assertThat(result.explanation().sv()).endsWith("Inte hållet: Södra gården (i genomsnitt 1,5).");
  }

  @Test
  void withoutPlacesItCannotBeCounted() {
    var result = Given.assess(TWO_AT_EACH, YEAR_2021, LONG_AFTER, List.of(), once("n"));

    assertThat(result.status()).isEqualTo(AssessmentStatus.NOT_MEASURABLE);
    assertThat(result.explanation().sv()).contains("inga platser är angivna");
  }

  @Test
  void hasNotStartedBeforeTheAgreement() {
    assertThat(assess(TWO_AT_EACH, day("2020-12-31")).status())
        .isEqualTo(AssessmentStatus.NOT_STARTED);
  }

  @Test
  void noNeedAtOnePlaceExcusesThatPlaceOnly() {
    var conditional = new ConditionalQuota(new Wording("vid behov", "if needed"), TWO_AT_EACH);
    var excused = Done.on("2021-01-01").until("2021-12-31").at("s").noNeed("Gården är stängd.");

    assertThat(assess(conditional, LONG_AFTER, excused).status())
        .isEqualTo(AssessmentStatus.NOT_KEPT);
    assertThat(
            assess(conditional, LONG_AFTER, excused, Done.on("2021-03-01").count(2).at("n"))
                .status())
        .isEqualTo(AssessmentStatus.NO_NEED_AROSE);
  }

  private static Done once(String place) {
    return Done.on("2021-03-01").at(place);
  }

  private static ActivityAssessment assess(Quota quota, LocalDate asOf, Done... done) {
    return Given.assess(quota, YEAR_2021, asOf, TWO_CENTRES, done);
  }
}
