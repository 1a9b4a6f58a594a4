package se.lofteskollen.assessment.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.lofteskollen.assessment.activity.Given.LONG_AFTER;
import static se.lofteskollen.assessment.activity.Given.assess;
import static se.lofteskollen.assessment.activity.Given.day;
import static se.lofteskollen.assessment.activity.Given.period;
import static se.lofteskollen.assessment.activity.Given.span;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.lofteskollen.assessment.promise.EffortQuota;
import se.lofteskollen.assessment.promise.Every;
import se.lofteskollen.assessment.promise.Quota;
import se.lofteskollen.assessment.promise.Recurrence;
import se.lofteskollen.assessment.wording.Wording;

class EffortTest {
  private static final Quota FOUR_THOUSAND_HOURS = new EffortQuota(hours("4000"), null);
  private static final Quota NINE_HUNDRED_A_YEAR =
      new EffortQuota(hours("900"), Recurrence.each(Every.YEAR));

  @Test
  void hoursAreSummedAndTheCountIsNot() {
    var result =
        assess(
            FOUR_THOUSAND_HOURS,
            day("2021-03-31"),
            Done.on("2021-02-01").count(10).hours("1499.5"),
            Done.on("2021-03-01").hours("0.5"));

    assertThat(result.status()).isEqualTo(AssessmentStatus.ON_TRACK);
    assertThat(result.figures())
        .isEqualTo(
            new Figures.Hours(
                hours("4000"),
                Amount.exactly(150_000),
                hours("0"),
                hours("986"),
                hours("2500"),
                day("2021-12-31")));
    assertThat(result.explanation())
        .isEqualTo(
            new Wording(
                "Lovat: minst 4\u00a0000 timmar. Genomfört hittills: 1\u00a0500 timmar. I den takten"
                    + " hålls löftet.",
                "Promised: at least 4,000 hours. Done so far: 1,500 hours. The pace is"
                    + " sufficient."));
  }

  @Test
  void behindSaysHowManyHoursAreMissing() {
    var result = assess(FOUR_THOUSAND_HOURS, day("2021-12-01"), done("3999.25"));

    assertThat(assess(FOUR_THOUSAND_HOURS, day("2021-12-01"), done("100")).status())
        .isEqualTo(AssessmentStatus.BEHIND);
    assertThat(result.status()).isEqualTo(AssessmentStatus.ON_TRACK);
    assertThat(assess(FOUR_THOUSAND_HOURS, LONG_AFTER, done("3999.25")).status())
        .isEqualTo(AssessmentStatus.NOT_KEPT);
  }

  @Test
  void aTwoYearPromiseOfHoursAYearIsJudgedYearByYear() {
    var result =
        Given.assess(
            NINE_HUNDRED_A_YEAR,
            span("2021-01-01", "2022-12-31"),
            day("2023-06-01"),
            List.of(),
            Done.on("2021-05-01").hours("1700"),
            Done.on("2022-05-01").hours("100"));

    assertThat(result.status()).isEqualTo(AssessmentStatus.NOT_KEPT);
    assertThat(period(result, "2021")).isEqualTo(PeriodStatus.KEPT);
    assertThat(period(result, "2022")).isEqualTo(PeriodStatus.MISSED);
    assertThat(result.periods().get(1).hours())
        .isEqualTo(new PeriodResult.InHours(hours("900"), Amount.exactly(10_000), hours("0")));
    assertThat(result.explanation().sv())
        .isEqualTo(
            "Lovat: minst 900 timmar varje år. Löftet hölls 1 av 2 år. Det blev för få under 2022."
                + " Sammanlagt blev det 1\u00a0800 timmar, men varje år räknas för sig.");
  }

  @Test
  void exactlyTheHoursOfAYearAreEnough() {
    var exact = assess(NINE_HUNDRED_A_YEAR, LONG_AFTER, Done.on("2021-05-01").hours("900.00"));
    var less = assess(NINE_HUNDRED_A_YEAR, LONG_AFTER, Done.on("2021-05-01").hours("899.75"));

    assertThat(exact.status()).isEqualTo(AssessmentStatus.KEPT);
    assertThat(less.status()).isEqualTo(AssessmentStatus.NOT_KEPT);
  }

  @Test
  void whatStatesNoHoursAddsNone() {
    assertThat(assess(FOUR_THOUSAND_HOURS, LONG_AFTER, Done.on("2021-05-01")).explanation().sv())
        .endsWith("Genomfört: 0 timmar.");
  }

  @Test
  void hoursThatWaitDoNotCount() {
    var result = assess(FOUR_THOUSAND_HOURS, day("2021-05-02"), done("12").waiting());

    assertThat(result.figures())
        .isEqualTo(
            new Figures.Hours(
                hours("4000"),
                Amount.NONE,
                hours("12"),
                hours("1336"),
                hours("4000"),
                day("2021-12-31")));
  }

  @Test
  void anEffortIsMoreThanNothing() {
    assertThatIllegalArgumentException().isThrownBy(() -> new EffortQuota(hours("0"), null));
  }

  private static Done done(String hours) {
    return Done.on("2021-05-01").hours(hours);
  }

  private static BigDecimal hours(String hours) {
    return new BigDecimal(hours);
  }
}
