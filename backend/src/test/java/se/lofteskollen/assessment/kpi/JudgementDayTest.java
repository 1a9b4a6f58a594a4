package se.lofteskollen.assessment.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lofteskollen.assessment.kpi.Measuring.days;
import static se.lofteskollen.assessment.kpi.Measuring.known;
import static se.lofteskollen.assessment.kpi.Measuring.year;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.SplittableRandom;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;

/** The day of judgement is fixed before the data. */
class JudgementDayTest {
  /** Of 2,000 draws, with a fixed seed; α allows for 100. */
  private static final int TOLD = 79;

  /** Nothing changes; looked at every month, a change is found as seldom as in one look. */
  @Test
  void twelveLooksFindNoMoreThanOne() {
    var random = new SplittableRandom(2021);
    var months = PoissonDistribution.of(5).createSampler(random::nextLong);
    int found = 0;
    for (int draw = 0; draw < 2_000; draw++) {
      var measuring = Measuring.events();
      int before = 0;
      for (int month = 1; month <= 12; month++) {
        before += months.sample();
        measuring.value("2020-01-01", end(2020, month), Integer.toString(before));
      }
      boolean changed = false;
      int after = 0;
      for (int month = 1; month <= 12; month++) {
        after += months.sample();
        measuring.value("2021-01-01", end(2021, month), Integer.toString(after));
        Verdict verdict =
            measuring
                .on(LocalDate.parse(end(2021, month)).plusDays(1).toString())
                .assess()
                .verdict();
        changed |= EnumSet.of(Verdict.IMPROVED, Verdict.WORSENED).contains(verdict);
      }
      found += changed ? 1 : 0;
    }
    assertThat(found).isEqualTo(TOLD).isLessThanOrEqualTo(100);
  }

  private static String end(int year, int month) {
    return YearMonth.of(year, month).atEndOfMonth().toString();
  }

  @Test
  void aSurveyThatIsMadeAfterMayBeNamed() {
    var measuring =
        Measuring.indices()
            .baseline(2020, "1.81")
            .index(2020, "1.81", "0.04")
            .index(2021, "1.80", "0.04")
            .index(2022, "1.66", "0.04")
            .judgedOn(2022);
    assertThat(measuring.on("2022-03-01").assess().verdict()).isEqualTo(Verdict.JUDGED_LATER);
    assertThat(measuring.on("2023-03-01").assess().verdict()).isEqualTo(Verdict.IMPROVED);
  }

  @Test
  void theLastSurveyOfTheAgreementIsJudgedWhenItIsOver() {
    var measuring =
        Measuring.indices()
            .index(2020, "1.81", "0.04")
            .index(2021, "1.70", "0.04")
            .agreement("2021-01-01", "2022-12-31");
    var early = measuring.on("2022-06-01").assess();
    assertThat(early.verdict()).isEqualTo(Verdict.JUDGED_LATER);
    assertThat(early.soFar()).isEqualTo(Direction.DOWN);
    assertThat(early.explanation().sv())
        .startsWith("Hittills: 1,70 (2021), lägre än tidigare. Målet bedöms på 2021–2022");
    measuring.index(2022, "1.66", "0.04");
    assertThat(measuring.on("2023-01-01").assess().verdict()).isEqualTo(Verdict.IMPROVED);
  }

  @Test
  void withoutAnEndNothingSaysWhenItIsDecided() {
    var answer = Measuring.events().openEnded().value(2020, "60").value(2021, "20").assess();
    assertThat(answer.verdict()).isEqualTo(Verdict.JUDGED_LATER);
    assertThat(answer.noVerdict()).isEqualTo(NoVerdict.OPEN_ENDED);
    assertThat(answer.decidedFrom()).isNull();
    assertThat(answer.explanation().sv())
        .contains("Löftet har inget slut och säger inte vilken tid målet ska bedömas på.");
  }

  @Test
  void aQuarterIsNoTimeForAYearlyBaseline() {
    var answer =
        Measuring.events()
            .agreement("2021-01-01", "2021-03-31")
            .baseline(2020, "60")
            .value("2021-01-01", "2021-03-31", "9")
            .assess();
    assertThat(answer.verdict()).isEqualTo(Verdict.NOT_COMPARABLE);
    assertThat(answer.noVerdict()).isEqualTo(NoVerdict.NO_LIKE_PERIOD);
    assertThat(answer.explanation().sv()).startsWith("Löftet räknar från 2020, men");
  }

  @Test
  void aNamedPeriodThatIsUnlikeTheBaselineIsNeverJudged() {
    var answer =
        Measuring.events()
            .baseline(2020, "60")
            .judgedOn(days("2021-01-01", "2021-06-30"))
            .value("2021-01-01", "2021-06-30", "9")
            .assess();
    assertThat(answer.noVerdict()).isEqualTo(NoVerdict.NO_LIKE_PERIOD);
  }

  @Test
  void daysAreAlikeGiveOrTakeAWeekAtEachEnd() {
    var week =
        Measuring.events()
            .baseline(days("2019-12-27", "2020-12-26"), null, "60")
            .value(2021, "20")
            .agreement("2021-01-01", "2021-12-31");
    assertThat(week.assess().outcome()).isEqualTo(days("2020-12-27", "2021-12-26"));
    assertThat(week.assess().verdict()).isEqualTo(Verdict.IMPROVED);
    assertThat(LikePeriods.alike(days("2020-01-09", "2020-12-31"), year(2021))).isFalse();
    assertThat(LikePeriods.alike(days("2020-01-01", "2020-12-24"), year(2021))).isTrue();
    assertThat(LikePeriods.alike(days("2019-12-28", "2020-12-29"), year(2021))).isTrue();
    assertThat(
            LikePeriods.alike(days("2021-01-01", "2021-01-07"), days("2021-01-08", "2021-01-14")))
        .isFalse();
  }

  @Test
  void withNothingBeforeALimitIsJudgedOnTheAgreementsLastYear() {
    var limit = new Goal.Limit(false, new BigDecimal("50"));
    var measuring =
        Measuring.events().goal(limit).agreement("2020-06-01", "2022-12-31").value(2021, "40");
    assertThat(measuring.assess().outcome()).isEqualTo(year(2022));
    assertThat(measuring.assess().attainment()).isEqualTo(Attainment.NOT_JUDGED);
    assertThat(measuring.agreement("2019-06-01", "2022-05-31").assess().outcome())
        .isEqualTo(year(2021));
    assertThat(known(measuring.assess().outcome())).isEqualTo(year(2021));
  }

  @Test
  void anIncompleteValueIsNoHistory() {
    var measuring = Measuring.events();
    for (int year = 2014; year < 2018; year++) {
      measuring.value(year, year % 2 == 0 ? "20" : "90");
    }
    var answer =
        measuring.published(2018, "5", "2018-02-01").value(2020, "60").value(2021, "38").assess();
    assertThat(known(answer.comparison()).dispersion()).isGreaterThan(10);
    assertThat(
            known(
                    Measuring.events()
                        .published(2019, "5", "2019-02-01")
                        .value(2020, "60")
                        .value(2021, "38")
                        .assess()
                        .before())
                .period())
        .isEqualTo(year(2020));
  }

  @Test
  void theSmallestChangeThatCouldBeSeenIsToldBeforeAnythingIsMeasured() {
    var visible = known(Measuring.events().baseline(2020, "60").assess().visible());
    assertThat(known(visible.fall())).isBetween(0.55, 0.6);
    assertThat(known(visible.rise())).isBetween(1.5, 1.6);
    var few = known(Measuring.events().baseline(2020, "3").assess().visible());
    assertThat(few.fall()).isNull();
    var share = known(Measuring.shares().answers(2020, "40", 1200, null).assess().visible());
    assertThat(known(share.fall())).isBetween(-6.0, -5.0);
    var index = known(Measuring.indices().index(2020, "1.44", "0.1").assess().visible());
    assertThat(known(index.rise())).isBetween(0.36, 0.37);
    assertThat(Measuring.completeCounts().value(2020, "8").assess().visible()).isNull();
    assertThat(Measuring.indices().value(2020, "1.44").assess().visible()).isNull();
    assertThat(Measuring.shares().value(2020, "40").assess().visible()).isNull();
  }
}
