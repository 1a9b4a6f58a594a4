package se.lofteskollen.assessment.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.lofteskollen.assessment.activity.Given.LONG_AFTER;
import static se.lofteskollen.assessment.activity.Given.assess;
import static se.lofteskollen.assessment.activity.Given.day;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import se.lofteskollen.assessment.promise.ConditionalQuota;
import se.lofteskollen.assessment.promise.PlainQuota;
import se.lofteskollen.assessment.promise.ShareQuota;
import se.lofteskollen.assessment.wording.Unit;
import se.lofteskollen.assessment.wording.Wording;

class ShareTest {
  private static final Unit INSPECTIONS =
      new Unit(new Wording("tillsyn", "inspection"), new Wording("tillsyner", "inspections"));
  private static final Unit UNANNOUNCED =
      new Unit(
          new Wording("oanmäld tillsyn", "unannounced inspection"),
          new Wording("oanmälda tillsyner", "unannounced inspections"));
  private static final PlainQuota A_FIFTH =
      new ShareQuota(new BigDecimal("20"), INSPECTIONS, UNANNOUNCED);

  @Test
  void isKeptWhenTheAgreementIsOverAndNotBefore() {
    var done = Done.on("2021-03-01").count(10).part(2);

    assertThat(assess(A_FIFTH, day("2021-06-01"), done).status())
        .isEqualTo(AssessmentStatus.ON_TRACK);
    var result = assess(A_FIFTH, LONG_AFTER, done);
    assertThat(result.status()).isEqualTo(AssessmentStatus.KEPT);
    assertThat(result.figures())
        .isEqualTo(
            new Figures.Share(
                new BigDecimal("20"),
                Amount.exactly(10),
                Amount.exactly(2),
                new BigDecimal("20.0"),
                0,
                null));
    assertThat(result.explanation())
        .isEqualTo(
            new Wording(
                "Lovat: minst 20\u00a0% oanmälda tillsyner av alla tillsyner. Det blev 2 av 10 (20\u00a0%).",
                "Promised: at least 20% unannounced inspections of all inspections. The result was 2 of 10"
                    + " (20%)."));
  }

  @Test
  void behindSaysHowManyMoreReachTheShare() {
    var result = assess(A_FIFTH, day("2021-06-01"), Done.on("2021-03-01").count(10).part(1));

    assertThat(result.status()).isEqualTo(AssessmentStatus.BEHIND);
    assertThat(result.figures())
        .isEqualTo(
            new Figures.Share(
                new BigDecimal("20"),
                Amount.exactly(10),
                Amount.exactly(1),
                new BigDecimal("10.0"),
                2,
                day("2021-12-31")));
    assertThat(result.explanation().sv())
        .endsWith(
            "Hittills 1 av 10 (10\u00a0%). Det behövs minst 2 oanmälda tillsyner till, senast den 31 december"
                + " 2021.");
  }

  @Test
  void aShareJustBelowIsNotKeptAndNeverLooksReached() {
    var result = assess(A_FIFTH, LONG_AFTER, Done.on("2021-03-01").count(5001).part(1000));

    assertThat(result.status()).isEqualTo(AssessmentStatus.NOT_KEPT);
    assertThat(result.explanation().sv()).endsWith("(19,9\u00a0%).");
  }

  @Test
  void whereAllAreNeededOneIsEnoughToFail() {
    var all = new ShareQuota(new BigDecimal("100"), INSPECTIONS, null);
    var result = assess(all, day("2021-06-01"), Done.on("2021-03-01").count(10).part(9));

    assertThat(result.status()).isEqualTo(AssessmentStatus.NOT_KEPT);
    assertThat(result.explanation().sv())
        .isEqualTo("Lovat: alla tillsyner. Det blev 9 av 10 (90\u00a0%).");
  }

  @Test
  void silenceIsNotAShareOfNothing() {
    assertThat(assess(A_FIFTH, LONG_AFTER, new Done[0]).status())
        .isEqualTo(AssessmentStatus.NOT_KEPT);
    assertThat(assess(A_FIFTH, LONG_AFTER, Done.on("2021-03-01").count(0)).status())
        .isEqualTo(AssessmentStatus.NOT_MEASURABLE);
  }

  @Test
  void whatIsNotVerifiedIsAwaitedAndNotMistakenForNothing() {
    var result = assess(A_FIFTH, LONG_AFTER, Done.on("2021-03-01").count(10).part(2).waiting());

    assertThat(result.status()).isEqualTo(AssessmentStatus.NOT_KEPT);
    assertThat(result.explanation().sv())
        .doesNotContain("Det fanns inget att räkna en andel av.")
        .contains("granska");
  }

  @Test
  void aReasonForNoneIsNoShareUntilAllIsDone() {
    var none =
        Done.on("2021-01-01").until("2021-12-31").noNeed("Inga serveringstillstånd att granska.");
    var enough = Done.on("2021-05-01").count(10).part(2);
    var quota = new ConditionalQuota(new Wording("vid behov", "where needed"), A_FIFTH);

    assertThat(assess(quota, LONG_AFTER, none).status()).isEqualTo(AssessmentStatus.NO_NEED_AROSE);
    assertThat(assess(quota, LONG_AFTER, none, enough).status()).isEqualTo(AssessmentStatus.KEPT);
  }

  @Test
  void beforeTheFirstDayItSaysWhenItStarts() {
    var result = assess(A_FIFTH, day("2020-12-31"));

    assertThat(result.status()).isEqualTo(AssessmentStatus.NOT_STARTED);
    assertThat(result.explanation().sv()).contains("1 januari 2021");
  }

  @Test
  void theUnitMayBeMissing() {
    var draft = new ShareQuota(new BigDecimal("12.5"), null, null);

    assertThat(assess(draft, LONG_AFTER, Done.on("2021-03-01").count(8).part(1)).explanation().sv())
        .isEqualTo("Lovat: minst 12,5\u00a0% av alla tillfällen. Det blev 1 av 8 (12,5\u00a0%).");
  }

  @Test
  void aShareLiesBetweenNothingAndAll() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ShareQuota(new BigDecimal("100.01"), null, null));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ShareQuota(BigDecimal.ZERO, null, null));
  }
}
