package se.lofteskollen.assessment.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.lofteskollen.assessment.kpi.Measuring.known;
import static se.lofteskollen.assessment.kpi.Measuring.year;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which values are held against each other, and by what they were exposed to. */
class ComparedValuesTest {

  @Test
  void theLastYearOfALongAgreementIsItsOutcome() {
    var measuring =
        Measuring.events()
            .agreement("2021-01-01", "2023-12-31")
            .value(2020, "60")
            .value(2022, "30")
            .value(2021, "50");
    assertThat(known(measuring.assess().after()).period()).isEqualTo(year(2022));
    assertThat(measuring.assess().verdict()).isEqualTo(Verdict.JUDGED_LATER);
    assertThat(measuring.assess().outcome()).isEqualTo(year(2023));
    assertThat(measuring.value(2023, "20").assess().verdict()).isEqualTo(Verdict.IMPROVED);
  }

  @Test
  void theLastYearBeforeTheAgreementIsWhatItIsComparedWith() {
    var answer = Measuring.events().value(2020, "60").value(2018, "90").value(2021, "38").assess();
    assertThat(known(answer.before()).period()).isEqualTo(year(2020));
  }

  @Test
  void aYearBeforeTheLastAndAQuarterAreToldAsHithertoOnly() {
    var answer =
        Measuring.events()
            .agreement("2021-01-01", "2022-12-31")
            .baseline(2020, "60")
            .value(2021, "38")
            .value("2022-01-01", "2022-03-31", "12")
            .assess();
    assertThat(answer.verdict()).isEqualTo(Verdict.JUDGED_LATER);
    assertThat(answer.outcome()).isEqualTo(year(2022));
  }

  @Test
  void quartersAreShownAndTheYearIsAwaited() {
    var answer =
        Measuring.events()
            .baseline(2020, "60")
            .value("2021-01-01", "2021-03-31", "12")
            .value("2021-04-01", "2021-06-30", "14")
            .assess();
    assertThat(answer.noVerdict()).isEqualTo(NoVerdict.SO_FAR);
    assertThat(known(answer.after()).value()).isEqualByComparingTo("14");
  }

  @Test
  void aBaselineFromTheAgreementsOwnTimeIsNotItsOutcome() {
    var answer =
        Measuring.events()
            .agreement("2021-01-01", "2022-12-31")
            .baseline(2021, "60")
            .value(2021, "60")
            .assess();
    assertThat(answer.noVerdict()).isEqualTo(NoVerdict.NOTHING_SINCE);
  }

  @Test
  void whereTheSourceHasOnlyWordsTheBaselineOfTheTextStands() {
    var answer =
        Measuring.events()
            .baseline(2020, "60")
            .words(2020, Direction.UP)
            .value(2021, "38")
            .assess();
    assertThat(known(answer.before()).value()).isEqualByComparingTo("60");
    assertThat(answer.verdict()).isEqualTo(Verdict.IMPROVED);
  }

  @Test
  void aBaselineThatTheSeriesWithholdsIsNotTakenFromTheText() {
    var answer = Measuring.events().baseline(2020, "3").withheld(2020).value(2021, "38").assess();
    assertThat(answer.verdict()).isEqualTo(Verdict.SUPPRESSED);
    assertThat(known(answer.before()).value()).isNull();
  }

  @Test
  void aRateIsHeldAgainstThoseWhoLiveThere() {
    var grown =
        Measuring.rates().rate(2020, "60", 60, "100000").rate(2021, "30", 60, "200000").assess();
    assertThat(known(grown.comparison()).estimate()).isEqualTo(0.5, within(1e-12));
    assertThat(grown.verdict()).isEqualTo(Verdict.IMPROVED);
  }

  @Test
  void aRateOfNothingIsJudged() {
    var none =
        Measuring.rates().rate(2020, "60", 60, "100000").rate(2021, "0", 0, "100000").assess();
    assertThat(none.verdict()).isEqualTo(Verdict.IMPROVED);
  }

  @ParameterizedTest
  @CsvSource({
    "2020-03-05, 2020-03-05, 2021-03-05, 2021-03-05, 5 mars 2021, 5 March 2021",
    "2020-03-05, 2020-04-10, 2021-03-05, 2021-04-10, 5 mars 2021–10 april 2021, 5 March 2021–10 April 2021",
    "2020-03-05, 2020-03-31, 2021-03-05, 2021-03-31, 5 mars 2021–31 mars 2021, 5 March 2021–31 March 2021",
    "2020-03-01, 2020-03-31, 2021-03-01, 2021-03-31, mars 2021, March 2021",
    "2020-07-01, 2020-12-31, 2021-07-01, 2021-12-31, juli–december 2021, July–December 2021"
  })
  void aPeriodIsCalledWhatItIs(
      String first, String last, String laterFirst, String laterLast, String sv, String en) {
    var explanation =
        Measuring.events()
            .value(first, last, "60")
            .value(laterFirst, laterLast, "38")
            .assess()
            .explanation();
    assertThat(explanation.sv()).contains(sv);
    assertThat(explanation.en()).contains(en);
  }

  @Test
  void countsOfWhichOneStatesItsPopulationAreComparedByDays() {
    var plain = Measuring.events().value(2019, "60").value(2021, "38").assess();
    var mixed = Measuring.events().value(2019, "60").count(2021, "38", "31842").assess();
    assertThat(mixed.comparison()).isEqualTo(plain.comparison());
    var both = Measuring.events().count(2019, "60", "30000").count(2021, "38", "60000").assess();
    assertThat(known(both.comparison()).estimate()).isEqualTo(38.0 / 60 / 2, within(1e-12));
  }

  @Test
  void yearsBeforeABreakSayNothingOfHowTheNumbersVary() {
    var varied = Measuring.events();
    String[] counts = {"20", "90", "15", "80", "30", "60"};
    for (int i = 0; i < counts.length; i++) {
      varied.value(2015 + i, counts[i]);
    }
    varied.value(2021, "38");
    assertThat(known(varied.assess().comparison()).dispersion()).isGreaterThan(10);
    assertThat(known(varied.brokenFrom("2018-01-01").assess().comparison()).dispersion()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"7, MET", "9, MET", "6, NOT_MET", "10, NOT_MET"})
  void exactlyTheToleranceIsStillUnchanged(String later, Attainment attainment) {
    var answer =
        Measuring.completeCounts()
            .goal(new Goal.Maintain(BigDecimal.ONE))
            .value(2020, "8")
            .value(2021, later)
            .assess();
    assertThat(answer.attainment()).isEqualTo(attainment);
  }
}
