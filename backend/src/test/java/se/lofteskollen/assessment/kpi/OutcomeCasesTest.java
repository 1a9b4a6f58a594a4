package se.lofteskollen.assessment.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.lofteskollen.assessment.kpi.Measuring.days;
import static se.lofteskollen.assessment.kpi.Measuring.known;
import static se.lofteskollen.assessment.kpi.Measuring.year;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers that were wrong once: on what, when and against what a target is judged. */
class OutcomeCasesTest {
  private static final Goal AT_MOST_FIFTY = new Goal.Limit(false, new BigDecimal("50"));

  @Test
  void aYearThatWasPublishedInJulyIsNotJudged() {
    var answer =
        Measuring.events().baseline(2020, "60").published(2021, "30", "2021-07-10").assess();
    assertThat(answer.verdict()).isEqualTo(Verdict.JUDGED_LATER);
    assertThat(answer.noVerdict()).isEqualTo(NoVerdict.INCOMPLETE);
    assertThat(answer.attainment()).isEqualTo(Attainment.NOT_JUDGED);
    assertThat(known(answer.after()).reachesTo()).isEqualTo("2021-07-10");
    assertThat(answer.explanation().sv())
        .isEqualTo(
            "Hittills: 30 anmälda inbrott, till och med den 10 juli 2021. Värdet publicerades innan"
                + " tiden var slut. Målet bedöms på 2021, tidigast den 1 januari 2022. Målet är att"
                + " antalet ska minska (lägre är bättre).");
  }

  @Test
  void theWholeYearComesInItsPlaceWhenItIsPublished() {
    var answer =
        Measuring.events()
            .baseline(2020, "60")
            .published(2021, "30", "2021-07-10")
            .published(2021, "55", "2022-02-01")
            .assess();
    assertThat(answer.verdict()).isEqualTo(Verdict.NO_DEMONSTRABLE_CHANGE);
    assertThat(answer.revision()).isNull();
  }

  @Test
  void tenUntilMarchSayNothingOfAtMostFiftyInTheYear() {
    var answer =
        Measuring.events().goal(AT_MOST_FIFTY).value("2021-01-01", "2021-03-31", "10").assess();
    assertThat(answer.attainment()).isEqualTo(Attainment.NOT_JUDGED);
  }

  @Test
  void fiftyOneUntilSeptemberAreTooManyAtOnce() {
    var whole =
        Measuring.events().goal(AT_MOST_FIFTY).value("2021-01-01", "2021-09-30", "51").assess();
    assertThat(whole.attainment()).isEqualTo(Attainment.NOT_MET);
    assertThat(whole.verdict()).isEqualTo(Verdict.JUDGED_LATER);
    var quarters =
        Measuring.events()
            .goal(AT_MOST_FIFTY)
            .value("2021-01-01", "2021-03-31", "25")
            .value("2021-04-01", "2021-06-30", "26")
            .assess();
    assertThat(quarters.attainment()).isEqualTo(Attainment.NOT_MET);
    var published =
        Measuring.events().goal(AT_MOST_FIFTY).published(2021, "51", "2021-10-01").assess();
    assertThat(published.attainment()).isEqualTo(Attainment.NOT_MET);
  }

  @Test
  void whatOverlapsIsNotCountedTwice() {
    var answer =
        Measuring.events()
            .goal(AT_MOST_FIFTY)
            .value("2021-01-01", "2021-03-31", "25")
            .value("2021-01-01", "2021-06-30", "40")
            .assess();
    assertThat(answer.attainment()).isEqualTo(Attainment.NOT_JUDGED);
  }

  @Test
  void enoughEventsCannotBecomeTooFew() {
    var answer =
        Measuring.events()
            .goal(new Goal.Limit(true, new BigDecimal("20")))
            .value("2021-01-01", "2021-03-31", "20")
            .assess();
    assertThat(answer.attainment()).isEqualTo(Attainment.MET);
  }

  @Test
  void twentyReportedAreTwenty() {
    var answer = Measuring.events().goal(AT_MOST_FIFTY).value(2021, "20").assess();
    assertThat(answer.attainment()).isEqualTo(Attainment.MET);
    assertThat(answer.level()).isNull();
  }

  @Test
  void threeYearsTogetherAreComparedByTheirDays() {
    var answer =
        Measuring.events()
            .baseline(days("2018-01-01", "2020-12-31"), null, "180")
            .value(2021, "38")
            .assess();
    var comparison = known(answer.comparison());
    assertThat(comparison.estimate()).isEqualTo(0.63, within(0.005));
    assertThat(known(comparison.interval()).lower()).isEqualTo(0.43, within(0.005));
    assertThat(known(comparison.interval()).upper()).isEqualTo(0.90, within(0.005));
    assertThat(known(comparison.p())).isEqualTo(0.0096, within(0.00005));
    assertThat(answer.verdict()).isEqualTo(Verdict.IMPROVED);
    assertThat(answer.explanation().sv())
        .startsWith("180 anmälda inbrott (2018–2020, i snitt 60,0 om året) blev 38 (2021).");
  }

  @Test
  void theSameHalfOfThreeYearsCountsItsOwnDaysOnly() {
    var answer =
        Measuring.events()
            .agreement("2021-01-01", "2021-06-30")
            .baseline(days("2018-01-01", "2020-06-30"), 3, "90")
            .value("2021-01-01", "2021-06-30", "12")
            .assess();
    assertThat(known(answer.comparison()).estimate())
        .isEqualTo(12.0 / 181 / (90.0 / (181 + 181 + 182)), within(1e-12));
    assertThat(answer.verdict()).isEqualTo(Verdict.IMPROVED);
    assertThat(answer.explanation().sv())
        .startsWith(
            "90 anmälda inbrott (januari–juni 2018, januari–juni 2019 och januari–juni 2020, i snitt"
                + " 30,0 om året) blev 12 (januari–juni 2021).");
  }

  @Test
  void ofSeveralYearsTheNewestVintagesAreAddedUp() {
    var answer =
        Measuring.events()
            .baseline(days("2019-01-01", "2020-12-31"), 2, "120")
            .value(2019, "60")
            .published(2020, "60", "2021-01-10")
            .published(2020, "70", "2021-06-10")
            .value(2021, "38")
            .assess();
    assertThat(known(answer.before()).value()).isEqualByComparingTo("130");
    assertThat(known(answer.atSigning()).value()).isEqualByComparingTo("120");
  }

  @Test
  void thirtySevenPerCentFewerDoNotShowTenPerCent() {
    var by = new Goal.ChangeBy(false, new BigDecimal("10"));
    var answer = Measuring.events().goal(by).value(2019, "60").value(2021, "38").assess();
    assertThat(answer.attainment()).isEqualTo(Attainment.NOT_DEMONSTRATED);
    assertThat(1 - known(known(answer.comparison()).interval()).upper())
        .isEqualTo(0.03, within(0.005));
    assertThat(answer.explanation().sv())
        .contains("att antalet ska minska med minst 10\u00a0% (lägre är bättre)");
  }

  @ParameterizedTest(name = "by {0} % from 600 to {1}, up: {2}")
  @CsvSource({
    "10, 380, false, MET",
    "40, 580, false, NOT_MET",
    "10, 700, false, NOT_MET",
    "10, 900, true, MET",
    "60, 620, true, NOT_MET",
    "10, 660, true, NOT_DEMONSTRATED"
  })
  void aChangeBySoMuchIsMetBeyondAndMissedWhollyShortOfIt(
      String percent, String after, boolean up, Attainment attainment) {
    var answer =
        Measuring.events()
            .goal(new Goal.ChangeBy(up, new BigDecimal(percent)))
            .value(2019, "600")
            .value(2021, after)
            .assess();
    assertThat(answer.attainment()).isEqualTo(attainment);
  }

  @ParameterizedTest(name = "20 areas to {0}")
  @CsvSource({"22, MET", "21, NOT_MET", "19, NOT_MET"})
  void ofACompleteCountAShareIsReckonedExactly(String after, Attainment attainment) {
    var answer =
        Measuring.completeCounts()
            .goal(new Goal.ChangeBy(true, BigDecimal.TEN))
            .value(2020, "20")
            .value(2021, after)
            .assess();
    assertThat(answer.attainment()).isEqualTo(attainment);
  }

  @Test
  void aShareOfNothingIsNoChangeThatCouldBeAskedFor() {
    var answer =
        Measuring.completeCounts()
            .goal(new Goal.ChangeBy(true, BigDecimal.TEN))
            .value(2020, "0")
            .value(2021, "5")
            .assess();
    assertThat(answer.attainment()).isEqualTo(Attainment.NOT_JUDGED);
  }

  @Test
  void aTrendIsNoNoise() {
    var measuring = Measuring.events();
    for (int year = 2012; year <= 2019; year++) {
      measuring.value(year, Integer.toString(140 - 10 * (year - 2012)));
    }
    var answer = measuring.value(2021, "40").assess();
    assertThat(known(answer.comparison()).dispersion()).isNull();
    assertThat(answer.verdict()).isEqualTo(Verdict.IMPROVED);
    assertThat(known(known(answer.comparison()).interval()).lower()).isEqualTo(0.38, within(0.005));
    assertThat(known(known(answer.comparison()).interval()).upper()).isEqualTo(0.85, within(0.005));
  }

  @Test
  void withALivelyHistoryFewerEventsNeverLookWorse() {
    double last = 0;
    boolean improved = true;
    for (int after = 0; after <= 60; after++) {
      var answer = lively().value(2021, Integer.toString(after)).assess();
      double upper = known(known(answer.comparison()).interval()).upper();
      assertThat(upper).isGreaterThan(last);
      assertThat(!improved && answer.verdict() == Verdict.IMPROVED).isFalse();
      last = upper;
      improved = answer.verdict() == Verdict.IMPROVED;
    }
  }

  private static Measuring lively() {
    var measuring = Measuring.events();
    String[] history = {"30", "90", "45", "80", "35", "75", "60"};
    for (int i = 0; i < history.length; i++) {
      measuring.value(2014 + i, history[i]);
    }
    return measuring;
  }

  @Test
  void aYearOfWhichOneDayLiesInTheAgreementIsNotItsOutcome() {
    var answer =
        Measuring.events()
            .agreement("2021-12-31", "2022-12-31")
            .baseline(2020, "60")
            .value(2021, "30")
            .assess();
    assertThat(answer.after()).isNull();
    assertThat(answer.noVerdict()).isEqualTo(NoVerdict.NOTHING_SINCE);
    assertThat(answer.outcome()).isEqualTo(year(2022));
    assertThat(answer.explanation().sv())
        .startsWith("Inget värde är känt än för 2022, som målet bedöms på.");
  }

  @Test
  void aHalfYearOfATargetThatIsJudgedOnTheYearIsToldAsHitherto() {
    var answer =
        Measuring.events()
            .baseline(2020, "60")
            .value("2020-01-01", "2020-06-30", "40")
            .value("2021-01-01", "2021-06-30", "12")
            .on("2021-09-01")
            .assess();
    assertThat(answer.verdict()).isEqualTo(Verdict.JUDGED_LATER);
    assertThat(answer.soFar()).isEqualTo(Direction.DOWN);
    assertThat(answer.decidedFrom()).isEqualTo("2022-01-01");
    assertThat(answer.attainment()).isEqualTo(Attainment.NOT_JUDGED);
    assertThat(answer.explanation().sv())
        .startsWith(
            "Hittills: 12 anmälda inbrott (januari–juni 2021), lägre än tidigare. Målet bedöms på"
                + " 2021, tidigast den 1 januari 2022.");
  }

  @Test
  void aBaselineThatWasSignedRoundedIsTheSameNumber() {
    var answer =
        Measuring.rates()
            .baseline(2020, "4.1")
            .rate(2020, "4.12", 412, "100000")
            .rate(2021, "3.80", 380, "100000")
            .assess();
    assertThat(answer.atSigning()).isNull();
    assertThat(answer.verdict()).isEqualTo(Verdict.NO_DEMONSTRABLE_CHANGE);
  }

  @Test
  void asManyIsToldAsAsMany() {
    var answer = Measuring.events().value(2019, "60").value(2021, "60").assess();
    assertThat(answer.verdict()).isEqualTo(Verdict.UNCHANGED);
    assertThat(answer.attainment()).isEqualTo(Attainment.NOT_DEMONSTRATED);
    assertThat(answer.explanation().sv())
        .startsWith("60 anmälda inbrott (2019) blev lika många: 60 (2021).")
        .doesNotContain("slumpen");
  }

  @Test
  void aNumberThatDiffersByRoundingOnlyIsUnchanged() {
    var answer =
        Measuring.indices().index(2020, "1.4", "0.05").index(2021, "1.42", "0.05").assess();
    assertThat(answer.verdict()).isEqualTo(Verdict.UNCHANGED);
  }

  @Test
  void asManyAmongTwiceAsManyPeopleIsAChange() {
    var answer = Measuring.events().count(2019, "60", "30000").count(2021, "60", "60000").assess();
    assertThat(answer.verdict()).isEqualTo(Verdict.IMPROVED);
  }
}
