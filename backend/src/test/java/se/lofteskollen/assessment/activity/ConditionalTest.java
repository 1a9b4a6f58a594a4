package se.lofteskollen.assessment.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lofteskollen.assessment.activity.Given.LONG_AFTER;
import static se.lofteskollen.assessment.activity.Given.VISITS;
import static se.lofteskollen.assessment.activity.Given.assess;
import static se.lofteskollen.assessment.activity.Given.day;
import static se.lofteskollen.assessment.activity.Given.every;
import static se.lofteskollen.assessment.activity.Given.period;
import static se.lofteskollen.assessment.activity.Given.span;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.lofteskollen.assessment.calendar.Span;
import se.lofteskollen.assessment.promise.CalendarFilter;
import se.lofteskollen.assessment.promise.ConditionalQuota;
import se.lofteskollen.assessment.promise.Counting;
import se.lofteskollen.assessment.promise.EffortQuota;
import se.lofteskollen.assessment.promise.Every;
import se.lofteskollen.assessment.promise.MilestoneQuota;
import se.lofteskollen.assessment.promise.Occasion;
import se.lofteskollen.assessment.promise.OccasionQuota;
import se.lofteskollen.assessment.promise.PlainQuota;
import se.lofteskollen.assessment.promise.Quota;
import se.lofteskollen.assessment.promise.ResponseTimeQuota;
import se.lofteskollen.assessment.promise.Scope;
import se.lofteskollen.assessment.promise.ShareQuota;
import se.lofteskollen.assessment.promise.TotalQuota;
import se.lofteskollen.assessment.promise.Unquantified;
import se.lofteskollen.assessment.wording.Wording;

class ConditionalTest {
  private static final Wording IF_INTELLIGENCE_ALLOWS =
      new Wording("om underrättelser ger anledning.", "if intelligence gives cause.");
  private static final Quota TWO =
      under(new TotalQuota(2, null, Scope.IN_TOTAL, Counting.of(VISITS)));
  private static final Quota MONTHLY = under(every(Every.MONTH, 1));
  private static final Span QUARTER = span("2021-01-01", "2021-03-31");
  private static final Done NO_NEED =
      Done.on("2021-01-01").until("2021-12-31").noNeed("Inga tips har kommit in.");

  @Test
  void isAsTheInnerOneWhereNothingIsExcused() {
    assertThat(assess(TWO, LONG_AFTER, Done.on("2021-03-01").count(2)).status())
        .isEqualTo(AssessmentStatus.KEPT);
    var missed = assess(TWO, LONG_AFTER, Done.on("2021-03-01"));
    assertThat(missed.status()).isEqualTo(AssessmentStatus.NOT_KEPT);
    assertThat(missed.explanation().sv())
        .endsWith(
            "Genomfört: 1 besök. Löftet gäller bara på ett villkor: om underrättelser ger anledning.");
  }

  @Test
  void noNeedAroseWhenAZeroSaysWhy() {
    var result = assess(TWO, LONG_AFTER, NO_NEED);

    assertThat(result.status()).isEqualTo(AssessmentStatus.NO_NEED_AROSE);
    assertThat(result.explanation())
        .isEqualTo(
            new Wording(
                "Lovat: minst 2 besök. Genomfört: 0 besök. Inget behov uppstod. Skäl: Inga tips har"
                    + " kommit in. Löftet gäller bara på ett villkor: om underrättelser ger anledning.",
                "Promised: at least 2 visits. Done: 0 visits. No need arose. Reason: Inga tips har"
                    + " kommit in. The promise holds on one condition only: if intelligence gives cause."));
  }

  @Test
  void aKeptPromiseStaysKept() {
    assertThat(assess(TWO, LONG_AFTER, NO_NEED, Done.on("2021-07-01").count(2)).status())
        .isEqualTo(AssessmentStatus.KEPT);
  }

  @Test
  void aZeroWithoutAReasonOrVerificationExcusesNothing() {
    assertThat(assess(TWO, LONG_AFTER, Done.on("2021-06-01").count(0)).status())
        .isEqualTo(AssessmentStatus.NOT_KEPT);
    assertThat(assess(TWO, LONG_AFTER, NO_NEED.waiting()).status())
        .isEqualTo(AssessmentStatus.NOT_KEPT);
  }

  @Test
  void withoutAConditionAReasonExcusesNothing() {
    assertThat(
            assess(
                    new TotalQuota(2, null, Scope.IN_TOTAL, Counting.of(VISITS)),
                    LONG_AFTER,
                    NO_NEED)
                .status())
        .isEqualTo(AssessmentStatus.NOT_KEPT);
  }

  @Test
  void aMonthWithoutNeedIsExcusedAndTheOthersAreNot() {
    var february = Done.on("2021-02-01").until("2021-02-28").noNeed("Inga tips");
    var result = quarter(february, Done.on("2021-01-10"));

    assertThat(period(result, "2021-02")).isEqualTo(PeriodStatus.NO_NEED);
    assertThat(period(result, "2021-03")).isEqualTo(PeriodStatus.MISSED);
    assertThat(result.status()).isEqualTo(AssessmentStatus.NOT_KEPT);
    assertThat(result.explanation().sv())
        .isEqualTo(
            "Lovat: minst 1 besök varje månad. Löftet hölls 1 av 2 månader. Inget har rapporterats för"
                + " mars. Inget behov uppstod i februari. Skäl: Inga tips. Löftet gäller bara på ett villkor: om"
                + " underrättelser ger anledning.");
    assertThat(quarter(february, Done.on("2021-01-10"), Done.on("2021-03-10")).status())
        .isEqualTo(AssessmentStatus.NO_NEED_AROSE);
  }

  @Test
  void noNeedForASpanExcusesEachMonthThatItCovers() {
    var allQuarter = Done.on("2021-01-01").until("2021-03-31").noNeed("Inga tips");
    var notMarch = Done.on("2021-01-01").until("2021-03-30").noNeed("Inga tips");

    assertThat(quarter(allQuarter).status()).isEqualTo(AssessmentStatus.NO_NEED_AROSE);
    assertThat(period(quarter(notMarch), "2021-02")).isEqualTo(PeriodStatus.NO_NEED);
    assertThat(period(quarter(notMarch), "2021-03")).isEqualTo(PeriodStatus.MISSED);
  }

  @Test
  void aMeanLeavesOutTheMonthsWithoutNeed() {
    var mean =
        under(
            Given.recurring(
                2, VISITS, Every.MONTH, true, Scope.IN_TOTAL, null, CalendarFilter.NONE));
    var excused = Done.on("2021-02-01").until("2021-02-28").noNeed("Inga tips");

    assertThat(
            Given.assess(
                    mean,
                    QUARTER,
                    LONG_AFTER,
                    List.of(),
                    excused,
                    Done.on("2021-01-10").count(2),
                    Done.on("2021-03-10").count(2))
                .status())
        .isEqualTo(AssessmentStatus.NO_NEED_AROSE);
  }

  @Test
  void aMeanThatIsReachedNeedsNoExcuse() {
    var mean =
        under(
            Given.recurring(
                2, VISITS, Every.MONTH, true, Scope.IN_TOTAL, null, CalendarFilter.NONE));

    assertThat(
            Given.assess(
                    mean,
                    QUARTER,
                    LONG_AFTER,
                    List.of(),
                    Done.on("2021-01-10").count(9),
                    Done.on("2021-02-01").until("2021-02-28").noNeed("Inga tips"))
                .status())
        .isEqualTo(AssessmentStatus.KEPT);
  }

  @Test
  void reasonsStandInTheOrderOfTheirDays() {
    var none = under(new TotalQuota(2, null, Scope.IN_TOTAL, Counting.of(VISITS)));

    assertThat(
            Given.assess(
                    none,
                    QUARTER,
                    LONG_AFTER,
                    List.of(),
                    Done.on("2021-03-10").noNeed("Lugnt"),
                    Done.on("2021-01-10").noNeed("Inga tips"))
                .explanation()
                .sv())
        .contains("Skäl: ”Inga tips” och ”Lugnt”.");
  }

  @Test
  void anOccasionWithoutNeedDoesNotFailTheOthers() {
    var markets =
        under(
            new OccasionQuota(
                List.of(
                    new Occasion("var", new Wording("vårmarknaden", "spring"), null),
                    new Occasion("host", new Wording("höstmarknaden", "autumn"), null))));
    var result =
        assess(
            markets,
            LONG_AFTER,
            Done.on("2021-05-01").of("var"),
            Done.on("2021-10-01").of("host").noNeed("Marknaden ställdes in"));

    assertThat(result.status()).isEqualTo(AssessmentStatus.NO_NEED_AROSE);
    assertThat(result.explanation().sv())
        .startsWith(
            "1 av 2 utlovade tillfällen har genomförts: vårmarknaden. Inget behov uppstod:"
                + " höstmarknaden. Skäl: Marknaden ställdes in.");
  }

  @ParameterizedTest
  @MethodSource("quotasThatAreJudgedAsAWhole")
  void everyQuotaThatIsJudgedAsAWholeIsExcusedByOneZero(PlainQuota inner) {
    assertThat(assess(under(inner), LONG_AFTER, NO_NEED).status())
        .isEqualTo(AssessmentStatus.NO_NEED_AROSE);
    assertThat(assess(under(inner), LONG_AFTER, NO_NEED).explanation().sv())
        .contains("Inget behov uppstod.");
  }

  static Stream<PlainQuota> quotasThatAreJudgedAsAWhole() {
    return Stream.of(
        new TotalQuota(2, null, Scope.IN_TOTAL, Counting.of(null)),
        new EffortQuota(BigDecimal.TEN, null),
        new ShareQuota(BigDecimal.TEN, null, null),
        new ResponseTimeQuota(60),
        new MilestoneQuota(null),
        new Unquantified());
  }

  @Test
  void anUnquantifiedNeedThatDidAriseIsNeverComputed() {
    assertThat(
            assess(under(new Unquantified()), LONG_AFTER, NO_NEED, Done.on("2021-07-01")).status())
        .isEqualTo(AssessmentStatus.NOT_MEASURABLE);
  }

  @Test
  void hasNotStartedBeforeTheAgreement() {
    assertThat(assess(TWO, day("2020-12-31"), new Done[0]).status())
        .isEqualTo(AssessmentStatus.NOT_STARTED);
  }

  private static ActivityAssessment quarter(Done... done) {
    return Given.assess(MONTHLY, QUARTER, LONG_AFTER, List.of(), done);
  }

  private static Quota under(PlainQuota inner) {
    return new ConditionalQuota(IF_INTELLIGENCE_ALLOWS, inner);
  }
}
