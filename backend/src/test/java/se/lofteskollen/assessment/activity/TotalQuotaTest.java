package se.lofteskollen.assessment.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.lofteskollen.assessment.activity.Given.LONG_AFTER;
import static se.lofteskollen.assessment.activity.Given.SESSIONS;
import static se.lofteskollen.assessment.activity.Given.VISITS;
import static se.lofteskollen.assessment.activity.Given.assess;
import static se.lofteskollen.assessment.activity.Given.day;
import static se.lofteskollen.assessment.activity.Given.verified;
import static se.lofteskollen.assessment.activity.Given.waiting;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import se.lofteskollen.assessment.calendar.Span;
import se.lofteskollen.assessment.promise.Counting;
import se.lofteskollen.assessment.promise.Quota;
import se.lofteskollen.assessment.promise.Scope;
import se.lofteskollen.assessment.promise.TotalQuota;
import se.lofteskollen.assessment.wording.Wording;

class TotalQuotaTest {
  private static final Quota TWO = new TotalQuota(2, null, Scope.IN_TOTAL, Counting.of(SESSIONS));
  private static final Quota TWELVE = new TotalQuota(12, null, Scope.IN_TOTAL, Counting.of(VISITS));

  @Test
  void isKeptAsSoonAsTheSumIsReached() {
    var result =
        assess(TWO, day("2021-02-01"), verified("2021-01-10", 1), verified("2021-01-20", 1));

    assertThat(result.status()).isEqualTo(AssessmentStatus.KEPT);
    assertThat(result.explanation().sv())
        .isEqualTo("Lovat: minst 2 informationstillfällen. Genomfört: 2 informationstillfällen.");
  }

  @Test
  void theNounFollowsItsNumber() {
    var result = assess(TWO, LONG_AFTER, verified("2021-01-10", 1));

    assertThat(result.explanation().sv()).endsWith("Genomfört: 1 informationstillfälle.");
    assertThat(result.explanation().en()).endsWith("Done: 1 session.");
  }

  @Test
  void theExpectedPaceIsRoundedDown() {
    assertThat(figures(TWELVE, day("2021-01-30")).expectedByNow()).isZero();
    assertThat(figures(TWELVE, day("2021-01-31")).expectedByNow()).isEqualTo(1);
    assertThat(figures(TWELVE, day("2021-12-31")).expectedByNow()).isEqualTo(12);
    assertThat(figures(TWELVE, day("2020-12-01")).expectedByNow()).isZero();
  }

  @Test
  void isOnTrackAtTheExpectedPaceAndBehindBelowIt() {
    assertThat(assess(TWELVE, day("2021-06-30"), verified("2021-01-10", 5)).status())
        .isEqualTo(AssessmentStatus.ON_TRACK);
    assertThat(assess(TWELVE, day("2021-06-30"), verified("2021-01-10", 4)).status())
        .isEqualTo(AssessmentStatus.BEHIND);
  }

  @Test
  void aPaceOfNothingIsNotPraised() {
    var result = assess(TWO, day("2021-04-10"));

    assertThat(result.status()).isEqualTo(AssessmentStatus.ON_TRACK);
    assertThat(result.explanation())
        .isEqualTo(
            new Wording(
                "Lovat: minst 2 informationstillfällen. Inget är genomfört än, men det finns tid till"
                    + " och med den 31 december 2021.",
                "Promised: at least 2 sessions. Nothing is done yet, but there is time until 31"
                    + " December 2021."));
  }

  @Test
  void behindSaysHowManyAreMissingAndByWhen() {
    var result = assess(TWELVE, day("2021-06-30"), verified("2021-01-10", 4));

    assertThat(result.figures()).isEqualTo(new Figures.Total(12, null, 5, 8, day("2021-12-31")));
    assertThat(result.explanation().sv())
        .isEqualTo(
            "Lovat: minst 12 besök. Genomfört hittills: 4 besök. Det återstår 8 besök att göra senast den"
                + " 31 december 2021.");
  }

  @Test
  void isNotKeptOnlyWhenTheReportingDelayIsOver() {
    assertThat(assess(TWO, day("2022-01-14")).status()).isEqualTo(AssessmentStatus.BEHIND);
    assertThat(assess(TWO, day("2022-01-15")).status()).isEqualTo(AssessmentStatus.NOT_KEPT);
    assertThat(assess(TWO, day("2022-01-15")).explanation().sv())
        .endsWith("Inget har rapporterats.");
  }

  @Test
  void afterTheLastDayItIsReportsThatAreAwaited() {
    assertThat(assess(TWO, day("2022-01-05")).explanation().sv())
        .endsWith("kan rapporteras till och med den 14 januari 2022.");
  }

  @Test
  void anExplicitZeroAndAReportThatWaitsAreNotSilence() {
    assertThat(assess(TWO, LONG_AFTER, verified("2021-05-01", 0)).explanation().sv())
        .endsWith("Genomfört: 0 informationstillfällen.");
    assertThat(assess(TWO, LONG_AFTER, waiting("2021-05-01", 1)).explanation().sv())
        .endsWith("Genomfört: 0 informationstillfällen.");
  }

  @Test
  void whatWaitsStandsBesideAndDoesNotCount() {
    var result = assess(TWO, LONG_AFTER, verified("2021-01-10", 1), waiting("2021-02-10", 1));

    assertThat(result.status()).isEqualTo(AssessmentStatus.NOT_KEPT);
    assertThat(result.done().stated()).isEqualTo(1);
    assertThat(result.waiting().stated()).isEqualTo(1);
  }

  @Test
  void anOpenEndedAgreementHasNoPace() {
    var result = assess(TWO, new Span(day("2021-01-01"), null), LONG_AFTER, List.of());

    assertThat(result.status()).isEqualTo(AssessmentStatus.NO_DEADLINE);
    assertThat(result.figures()).isEqualTo(new Figures.Total(2, null, null, 2, null));
    assertThat(result.explanation().sv()).endsWith("Löftet har inget slutdatum.");
  }

  @Test
  void hasNotStartedBeforeTheAgreement() {
    assertThat(assess(TWO, day("2020-12-31")).status()).isEqualTo(AssessmentStatus.NOT_STARTED);
  }

  @Test
  void aQuotaWithoutAMinimumIsNoQuota() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TotalQuota(0, null, Scope.IN_TOTAL, Counting.of(SESSIONS)));
  }

  private static Figures.Total figures(Quota quota, LocalDate asOf) {
    return (Figures.Total) Objects.requireNonNull(assess(quota, asOf).figures());
  }
}
