package se.lofteskollen.assessment.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lofteskollen.assessment.activity.Given.VISITS;
import static se.lofteskollen.assessment.activity.Given.YEAR_2021;
import static se.lofteskollen.assessment.activity.Given.day;
import static se.lofteskollen.assessment.activity.Given.verified;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import se.lofteskollen.assessment.promise.Counting;
import se.lofteskollen.assessment.promise.Promise;
import se.lofteskollen.assessment.promise.Scope;
import se.lofteskollen.assessment.promise.TotalQuota;

/** The sums say what the records would, however they came about. */
class ActivityLedgerTest {
  private static final Promise THREE_VISITS =
      Promise.of(
          new TotalQuota(3, null, Scope.IN_TOTAL, Counting.of(VISITS)),
          YEAR_2021,
          Given.DELAY,
          List.of());

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void whatCameAndWentLeavesTheAnswerOfWhatIsLeft(
      @ForAll("invented") Invented one, @ForAll Random random) {
    var ledger = new ActivityLedger(one.promise(), Given.NEW_YEAR_AND_MAY);
    var entered = new ArrayList<Performance>();
    for (int step = 0; step < 40; step++) {
      if (!entered.isEmpty() && random.nextInt(3) == 0) {
        ledger.remove(entered.remove(random.nextInt(entered.size())));
      } else {
        Performance performance = one.another(random, random.nextInt(4) > 0);
        if (!performance.until().isAfter(one.asOf())) {
          ledger.add(performance);
          entered.add(performance);
        }
      }
      if (random.nextInt(10) == 0) {
        assertThat(ledger.assess(AsOf.on(one.asOf()))).isEqualTo(one.with(entered).assessed());
      }
    }
    assertThat(ledger.assess(AsOf.on(one.asOf()))).isEqualTo(one.with(entered).assessed());
    assertThat(ledger.assess(AsOf.on(one.asOf().plusDays(30))))
        .isEqualTo(one.with(entered).on(one.asOf().plusDays(30)));
  }

  @Test
  void anEarlierDayIsNotAnsweredFromLaterSums() {
    var ledger = new ActivityLedger(THREE_VISITS, Given.NEW_YEAR_AND_MAY);
    ledger.add(verified("2021-06-10", 1).performance());

    assertThat(ledger.answersFor(day("2021-06-09"))).isFalse();
    assertThatThrownBy(() -> ledger.assess(AsOf.on(day("2021-06-09"))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(ledger.assess(AsOf.on(day("2021-06-10"))).done().stated()).isEqualTo(1);
  }

  @Test
  void whatLiesOutsideTheAgreementNeitherCountsNorHolds() {
    var ledger = new ActivityLedger(THREE_VISITS, Given.NEW_YEAR_AND_MAY);
    ledger.add(verified("2022-01-01", 5).performance());

    assertThat(ledger.answersFor(day("2021-03-01"))).isTrue();
    assertThat(ledger.assess(AsOf.on(day("2021-03-01"))).done().stated()).isZero();
  }

  @Test
  void onlyWhatWasEnteredCanBeStruckOut() {
    var ledger = new ActivityLedger(THREE_VISITS, Given.NEW_YEAR_AND_MAY);

    assertThatThrownBy(() -> ledger.remove(verified("2021-06-10", 1).performance()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Provide
  Arbitrary<Invented> invented() {
    return Invented.any();
  }
}
