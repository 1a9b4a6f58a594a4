package se.lofteskollen.assessment.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.lofteskollen.assessment.kpi.Measuring.known;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What changed. The vectors are those of docs/assessment.md. */
class KpiVerdictTest {

  @Test
  void fromSixtyBurglariesToFortyFiveIsNoMoreThanChance() {
    var answer = Measuring.events().value(2019, "60").value(2021, "45").assess();
    assertThat(answer.verdict()).isEqualTo(Verdict.NO_DEMONSTRABLE_CHANGE);
    assertThat(answer.attainment()).isEqualTo(Attainment.NOT_DEMONSTRATED);
    assertThat(known(answer.comparison()).p()).isCloseTo(0.172, within(0.0005));
    assertThat(known(known(answer.comparison()).interval()).lower()).isCloseTo(0.50, within(0.005));
    assertThat(known(known(answer.comparison()).interval()).upper()).isCloseTo(1.12, within(0.005));
    assertThat(answer.explanation().sv())
        .isEqualTo(
            "60 anmälda inbrott (2019) blev 45 (2021). Skillnaden är inte större än att slumpen kan"
                + " förklara den. Det går inte att visa om målet, att antalet ska minska (lägre är bättre), är"
                + " nått.");
  }

  @Test
  void fromSixtyToThirtyEightIsAnImprovement() {
    var answer = Measuring.events().value(2019, "60").value(2021, "38").assess();
    assertThat(answer.verdict()).isEqualTo(Verdict.IMPROVED);
    assertThat(answer.attainment()).isEqualTo(Attainment.MET);
    assertThat(known(answer.comparison()).p()).isCloseTo(0.033, within(0.0005));
    assertThat(answer.explanation().sv())
        .isEqualTo(
            "60 anmälda inbrott (2019) blev 38 (2021). Minskningen är större än vad slumpen brukar"
                + " ge. Målet, att antalet ska minska (lägre är bättre), är nått.");
  }

  @Test
  void sixteenToTwentyFiveIsNoWorsening() {
    var answer = Measuring.events().value(2019, "16").value(2021, "25").assess();
    assertThat(answer.verdict()).isEqualTo(Verdict.NO_DEMONSTRABLE_CHANGE);
    assertThat(known(answer.comparison()).p()).isCloseTo(0.211, within(0.0005));
  }

  @Test
  void aLeapYearIsADayLonger() {
    var answer = Measuring.events().value(2020, "366").value(2021, "365").assess();
    assertThat(known(answer.comparison()).estimate()).isCloseTo(1, within(1e-12));
  }

  @ParameterizedTest
  @CsvSource({
    "LOWER, 60, 20, IMPROVED, MET",
    "HIGHER, 60, 20, WORSENED, MET",
    "NEUTRAL, 60, 20, DECREASED, MET",
    "LOWER, 20, 60, WORSENED, NOT_MET",
    "HIGHER, 20, 60, IMPROVED, NOT_MET",
    "NEUTRAL, 20, 60, INCREASED, NOT_MET"
  })
  void theGoodDirectionDecidesWhatIsBetterAndTheGoalWhatWasPromised(
      GoodDirection good, String before, String after, Verdict verdict, Attainment attainment) {
    var answer = Measuring.events().good(good).value(2020, before).value(2021, after).assess();
    assertThat(answer.verdict()).isEqualTo(verdict);
    assertThat(answer.attainment()).isEqualTo(attainment);
  }

  @Test
  void yearsThatVaryMoreThanChanceWidenTheInterval() {
    var measuring =
        Measuring.events()
            .value(2015, "20")
            .value(2016, "70")
            .value(2017, "30")
            .value(2018, "90")
            .value(2020, "60")
            .value(2021, "38");
    var answer = measuring.assess();
    assertThat(answer.verdict()).isEqualTo(Verdict.NO_DEMONSTRABLE_CHANGE);
    assertThat(known(answer.comparison()).dispersion()).isGreaterThan(10);
    assertThat(answer.explanation().sv()).contains("varierat mer än slumpen brukar ge");
  }

  @Test
  void fourYearsAreTooFewToSayHowTheyVary() {
    var answer =
        Measuring.events()
            .value(2016, "20")
            .value(2017, "70")
            .value(2018, "90")
            .value(2020, "60")
            .value(2021, "38")
            .assess();
    assertThat(known(answer.comparison()).dispersion()).isNull();
    assertThat(answer.verdict()).isEqualTo(Verdict.IMPROVED);
  }

  @Test
  void anIndexWithoutAStandardErrorHasNoVerdict() {
    var answer = Measuring.indices().value(2020, "1.44").value(2021, "1.30").assess();
    assertThat(answer.verdict()).isEqualTo(Verdict.INSUFFICIENT_DATA);
    assertThat(answer.noVerdict()).isEqualTo(NoVerdict.NO_STANDARD_ERROR);
    assertThat(answer.attainment()).isEqualTo(Attainment.NOT_JUDGED);
    assertThat(answer.explanation().sv())
        .isEqualTo(
            "1,44 (2020) blev 1,30 (2021). Källan anger inte hur osäkra värdena är. Därför går det"
                + " inte att säga om skillnaden är större än slumpen. Målet, att indexet ska minska"
                + " (lägre är bättre), går inte att bedöma.");
  }

  @Test
  void wordsAreNotANumberButTheirDirectionIsTold() {
    var answer =
        Measuring.indices()
            .baseline(2020, "1.44")
            .value(2020, "1.44")
            .words(2021, Direction.UP)
            .assess();
    assertThat(answer.verdict()).isEqualTo(Verdict.INSUFFICIENT_DATA);
    assertThat(answer.noVerdict()).isEqualTo(NoVerdict.ONLY_WORDS);
    assertThat(answer.explanation().sv())
        .startsWith(
            "För 2021 ger källan inget tal men skriver att värdet är högre, alltså sämre. Det räcker"
                + " inte för att avgöra om något har förändrats.");
  }

  @Test
  void anIndexWithStandardErrorsIsJudged() {
    var answer =
        Measuring.indices().index(2020, "1.81", "0.04").index(2021, "1.66", "0.04").assess();
    assertThat(answer.verdict()).isEqualTo(Verdict.IMPROVED);
    assertThat(known(answer.comparison()).estimate()).isCloseTo(-0.15, within(1e-12));
    assertThat(known(answer.comparison()).p()).isCloseTo(0.008, within(0.0005));
  }

  @Test
  void aShareIsJudgedByItsAnswers() {
    var many = Measuring.shares().answers(2020, "40", 1200, null).answers(2021, "35", 1200, null);
    assertThat(many.assess().verdict()).isEqualTo(Verdict.IMPROVED);
    var weighted = Measuring.shares().answers(2020, "40", 1200, "2").answers(2021, "35", 1200, "2");
    assertThat(weighted.assess().verdict()).isEqualTo(Verdict.NO_DEMONSTRABLE_CHANGE);
    assertThat(known(weighted.assess().comparison()).estimate()).isCloseTo(-5, within(1e-9));
  }

  @Test
  void aShareOfNobodyKnowsHowManyHasNoVerdict() {
    var answer = Measuring.shares().value(2020, "40").answers(2021, "35", 1200, null).assess();
    assertThat(answer.noVerdict()).isEqualTo(NoVerdict.NO_SAMPLE_SIZE);
    assertThat(answer.explanation().sv()).startsWith("40\u00a0% (2020) blev 35\u00a0% (2021).");
  }

  @Test
  void whatIsCountedCompletelyIsComparedAsItIs() {
    var more =
        Measuring.completeCounts().good(GoodDirection.HIGHER).goal(new Goal.Change(true, false));
    var answer = more.value(2020, "8").value(2021, "9").assess();
    assertThat(answer.verdict()).isEqualTo(Verdict.IMPROVED);
    assertThat(answer.attainment()).isEqualTo(Attainment.MET);
    assertThat(known(answer.comparison()).interval()).isNull();
    assertThat(answer.explanation().sv())
        .contains("Det är en ökning. Målet, att antalet ska öka (högre är bättre), är nått.");
  }

  @Test
  void aCompleteCountThatStaysDidNotRise() {
    var answer =
        Measuring.completeCounts()
            .goal(new Goal.Change(true, false))
            .value(2020, "8")
            .value(2021, "8")
            .assess();
    assertThat(answer.verdict()).isEqualTo(Verdict.UNCHANGED);
    assertThat(answer.attainment()).isEqualTo(Attainment.NOT_MET);
    assertThat(answer.explanation().sv())
        .startsWith("8 anmälda inbrott (2020) blev lika många: 8 (2021).");
  }

  @Test
  void aRateIsJudgedByItsEventsAndPersonYears() {
    var answer =
        Measuring.rates().rate(2020, "60", 60, "100000").rate(2021, "38", 38, "100000").assess();
    assertThat(answer.verdict()).isEqualTo(Verdict.IMPROVED);
    assertThat(answer.level()).isNull();
    var unknown = Measuring.rates().value(2020, "60").value(2021, "38").assess();
    assertThat(unknown.noVerdict()).isEqualTo(NoVerdict.NO_EVENTS);
  }

  @Test
  void anotherAreaSaysNothingOfThisOne() {
    var answer = Measuring.events().elsewhere().value(2020, "60").value(2021, "20").assess();
    assertThat(answer.verdict()).isEqualTo(Verdict.NOT_COMPARABLE);
    assertThat(answer.noVerdict()).isEqualTo(NoVerdict.OTHER_AREA);
    assertThat(answer.attainment()).isEqualTo(Attainment.NOT_JUDGED);
  }

  @Test
  void aBreakInBetweenForbidsTheComparison() {
    var measuring = Measuring.events().value(2020, "60").value(2021, "20");
    assertThat(measuring.brokenFrom("2021-01-01").assess().noVerdict())
        .isEqualTo(NoVerdict.SERIES_BREAK);
  }

  @Test
  void aBreakBeforeOrAfterDoesNot() {
    var measuring = Measuring.events().value(2020, "60").value(2021, "20");
    assertThat(measuring.brokenFrom("2020-01-01").brokenFrom("2022-01-01").assess().verdict())
        .isEqualTo(Verdict.IMPROVED);
  }

  @Test
  void nineMonthsAreNoYear() {
    var answer =
        Measuring.events().value("2020-01-01", "2020-09-30", "60").value(2021, "20").assess();
    assertThat(answer.verdict()).isEqualTo(Verdict.NOT_COMPARABLE);
    assertThat(answer.noVerdict()).isEqualTo(NoVerdict.UNLIKE_PERIODS);
    assertThat(answer.explanation().sv())
        .startsWith("Värdena för januari–september 2020 och 2021 gäller inte samma dagar på året.");
  }

  @Test
  void theLikePeriodIsChosenWhereThereIsOne() {
    var measuring =
        Measuring.events()
            .value("2020-01-01", "2020-09-30", "60")
            .value(2020, "70")
            .value("2021-01-01", "2021-09-30", "20");
    assertThat(measuring.assess().verdict()).isEqualTo(Verdict.JUDGED_LATER);
    var named = measuring.judgedOn(Measuring.days("2021-01-01", "2021-09-30")).assess();
    assertThat(known(named.before()).value()).isEqualByComparingTo("60");
    assertThat(named.verdict()).isEqualTo(Verdict.IMPROVED);
  }

  @Test
  void theMonthOfFebruaryIsLikeItselfInALeapYear() {
    var answer =
        Measuring.events()
            .value("2020-02-01", "2020-02-29", "60")
            .value("2021-02-01", "2021-02-28", "20")
            .assess();
    assertThat(answer.verdict()).isEqualTo(Verdict.IMPROVED);
  }

  @Test
  void aWithheldNumberSuppressesTheAnswer() {
    var answer = Measuring.events().value(2020, "9").withheld(2021).assess();
    assertThat(answer.verdict()).isEqualTo(Verdict.SUPPRESSED);
    assertThat(answer.level()).isNull();
    assertThat(answer.explanation().sv()).startsWith("Ett av antalen är så litet");
  }

  @Test
  void nothingIsKnownYet() {
    assertThat(Measuring.events().value(2020, "9").assess().noVerdict())
        .isEqualTo(NoVerdict.NOTHING_SINCE);
    assertThat(Measuring.events().value(2021, "9").assess().noVerdict())
        .isEqualTo(NoVerdict.NOTHING_BEFORE);
  }

  @Test
  void aTargetWithoutAnIndicatorIsNotJudged() {
    var answer = KpiAssessor.assess(Measuring.events().target(), null, LocalDate.of(2022, 3, 1));
    assertThat(answer.verdict()).isEqualTo(Verdict.INSUFFICIENT_DATA);
    assertThat(answer.noVerdict()).isEqualTo(NoVerdict.NO_INDICATOR);
    assertThat(answer.method()).isNull();
  }

  @Test
  void whatWasMeasuredAfterTheAgreementIsNotItsOutcome() {
    var answer = Measuring.events().value(2020, "60").value(2021, "58").value(2022, "10").assess();
    assertThat(known(answer.after()).value()).isEqualByComparingTo("58");
  }

  @Test
  void aPreliminaryValueIsSaidToBeOne() {
    var answer = Measuring.events().value(2020, "60").preliminary(2021, "38").assess();
    assertThat(answer.preliminary()).isTrue();
    assertThat(answer.explanation().sv())
        .endsWith("Värdet för 2021 är preliminärt och kan ändras.");
  }
}
