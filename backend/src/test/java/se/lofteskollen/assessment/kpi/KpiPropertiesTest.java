package se.lofteskollen.assessment.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lofteskollen.assessment.kpi.Measuring.known;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** What holds of every answer, whatever was measured. */
class KpiPropertiesTest {

  @Property
  void anotherGoodDirectionTurnsTheVerdictRound(
      @ForAll @IntRange(max = 400) int before, @ForAll @IntRange(max = 400) int after) {
    Verdict lower = counts(before, after).good(GoodDirection.LOWER).assess().verdict();
    Verdict higher = counts(before, after).good(GoodDirection.HIGHER).assess().verdict();
    assertThat(higher)
        .isEqualTo(
            switch (lower) {
              case IMPROVED -> Verdict.WORSENED;
              case WORSENED -> Verdict.IMPROVED;
              default -> lower;
            });
  }

  @Property
  void aVerdictOfChangeHasAnIntervalThatExcludesNoChange(
      @ForAll @IntRange(max = 400) int before,
      @ForAll @IntRange(max = 400) int after,
      @ForAll @DoubleRange(min = 0.01, max = 0.4) double alpha) {
    KpiAssessment answer = counts(before, after).alpha(alpha).assess();
    var interval = known(known(answer.comparison()).interval());
    assertThat(isNoChange(answer.verdict())).isEqualTo(interval.contains(1));
  }

  @Property
  void whatIsMetOneWayIsMissedTheOther(
      @ForAll @IntRange(max = 400) int before, @ForAll @IntRange(max = 400) int after) {
    Attainment fall =
        counts(before, after).goal(new Goal.Change(false, false)).assess().attainment();
    Attainment rise =
        counts(before, after).goal(new Goal.Change(true, false)).assess().attainment();
    assertThat(rise)
        .isEqualTo(
            switch (fall) {
              case MET -> Attainment.NOT_MET;
              case NOT_MET -> Attainment.MET;
              default -> fall;
            });
  }

  @Property
  void ofSharesTheSameHolds(
      @ForAll @IntRange(max = 100) int before,
      @ForAll @IntRange(max = 100) int after,
      @ForAll @IntRange(min = 1, max = 3000) int answers) {
    KpiAssessment answer =
        Measuring.shares()
            .answers(2020, Integer.toString(before), answers, null)
            .answers(2021, Integer.toString(after), answers, null)
            .assess();
    var interval = known(known(answer.comparison()).interval());
    assertThat(isNoChange(answer.verdict())).isEqualTo(interval.contains(0));
  }

  @Property
  void historyThatVariesMoreNeverMakesAChangeEasierToShow(
      @ForAll @IntRange(max = 200) int before,
      @ForAll @IntRange(max = 200) int after,
      @ForAll @IntRange(max = 200) int spread) {
    Measuring varying = Measuring.events();
    for (int year = 2013; year < 2019; year++) {
      varying.value(year, Integer.toString(200 + (year % 2 == 0 ? spread : -spread)));
    }
    varying.value(2019, Integer.toString(before)).value(2021, Integer.toString(after));
    Verdict verdict = counts(before, after).assess().verdict();
    if (isNoChange(verdict)) {
      assertThat(varying.assess().verdict()).isEqualTo(verdict);
    }
  }

  private static boolean isNoChange(Verdict verdict) {
    return verdict == Verdict.NO_DEMONSTRABLE_CHANGE || verdict == Verdict.UNCHANGED;
  }

  private static Measuring counts(int before, int after) {
    return Measuring.events()
        .value(2019, Integer.toString(before))
        .value(2021, Integer.toString(after));
  }
}
