package se.lofteskollen.assessment.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.lofteskollen.assessment.calendar.Days;

class SmallNumbersTest {
  private final Map<String, Cell<String>> counts = new LinkedHashMap<>();

  @Test
  void countsFromOneToFourAreWithheld() {
    months(2021, 0, 1, 2, 3, 4, 5);

    assertThat(withheld()).containsExactly("2021-02", "2021-03", "2021-04", "2021-05");
  }

  @Test
  void aSmallMonthThatNothingEnclosesTakesNoOtherWithIt() {
    months(2021, 7, 3, 0, 900);

    assertThat(withheld()).containsExactly("2021-02");
  }

  @Test
  void aMonthThatOnlyTheYearWouldGiveAwayIsCoveredByTheLastMonth() {
    year(2021, 91);
    months(2021, 8, 8, 3, 8, 8, 8, 8, 8, 8, 8, 8, 8);

    assertThat(withheld()).containsExactly("2021-03", "2021-12");
  }

  @Test
  void theElevenMonthsAndTheYearDoNotTellTheTwelfth() {
    year(2021, 92);
    months(2021, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8);

    assertThat(withheld()).contains("2021-11").doesNotContain("2021", "2021-01", "2021-10");
  }

  @Test
  void elevenMonthsAndAYearThatLeavesNothingAreShown() {
    year(2021, 88);
    months(2021, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8);

    assertThat(withheld()).isEmpty();
  }

  @Test
  void twoWithheldMonthsWhoseSumIsAsSmallAsCanBeAreNotTheOnlyOnes() {
    year(2021, 82);
    months(2021, 1, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 1);

    assertThat(withheld()).containsExactly("2021-01", "2021-11", "2021-12");
  }

  @Test
  void twoWithheldMonthsWhoseSumIsAsLargeAsCanBeMayEachBeAnotherNumber() {
    year(2021, 88);
    months(2021, 4, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 4);
    List<String> withheld = List.of("2021-01", "2021-12");
    assertThat(withheld()).containsExactlyElementsOf(withheld);

    months(2021, 1, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 7);
    assertThat(withheld()).containsExactlyElementsOf(withheld);
  }

  @Test
  void theDifferenceOfTwoCumulativePeriodsIsNotTold() {
    count("Jan–Sep", "2021-01-01", "2021-09-30", 60);
    count("Jan–Jun", "2021-01-01", "2021-06-30", 58);

    assertThat(withheld()).containsExactly("Jan–Jun");
  }

  @Test
  void aQuarterThatIsOnlyTheDifferenceOfCumulativePeriodsIsWithheld() {
    year(2021, 80);
    count("Jan–Sep", "2021-01-01", "2021-09-30", 78);

    assertThat(withheld()).containsExactly("Jan–Sep");
  }

  @Test
  void theSumOfWhatIsLeftIsNoSmallNumberEither() {
    year(2021, 60);
    count("April–June", "2021-04-01", "2021-06-30", 58);

    assertThat(withheld()).containsExactly("April–June");
  }

  @Test
  void aWithheldYearTakesItsMonthsWithItAlsoThoseWithNothing() {
    year(2021, 3);
    months(2021, 0, 3, 0);

    assertThat(withheld()).containsExactly("2021", "2021-01", "2021-02", "2021-03");
  }

  @Test
  void aSmallYearDoesNotTakeTheYearsBesideItWithIt() {
    year(2020, 60);
    year(2021, 3);
    year(2022, 50);

    assertThat(withheld()).containsExactly("2021");
  }

  @Test
  void nothingInAYearIsShownAsNothingInEachMonth() {
    year(2021, 0);
    months(2021, 0, 0, 0);

    assertThat(withheld()).isEmpty();
  }

  @Test
  void allThatHappenedInOneMonthMayBeSeen() {
    year(2021, 6);
    months(2021, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0);

    assertThat(withheld()).isEmpty();
  }

  @Test
  void monthsOfAQuarterThatIsShownAreCoveredWithinIt() {
    year(2021, 93);
    count("Q1", "2021-01-01", "2021-03-31", 18);
    count("Q2", "2021-04-01", "2021-06-30", 27);
    count("Q3", "2021-07-01", "2021-09-30", 24);
    count("Q4", "2021-10-01", "2021-12-31", 24);
    months(2021, 8, 2, 8, 9, 9, 9, 8, 8, 8, 8, 8, 8);

    assertThat(withheld()).containsExactly("2021-02", "2021-03");
  }

  @Test
  void aBrokenYearIsShownOnceItFollowsFromItsHalves() {
    count("2020/21", "2020-07-01", "2021-06-30", 42);
    year(2020, 40);
    year(2021, 44);
    assertThat(withheld()).containsExactly("2020/21");

    count("2020 I", "2020-01-01", "2020-06-30", 20);
    count("2021 I", "2021-01-01", "2021-06-30", 22);
    assertThat(withheld()).isEmpty();
  }

  @Test
  void aHalfIsNotShownWhereASmallQuarterLiesOnEitherSideOfItsEnd() {
    year(2021, 40);
    count("Jan–Sep", "2021-01-01", "2021-09-30", 38);
    count("Apr–Dec", "2021-04-01", "2021-12-31", 37);
    count("Jan–Jun", "2021-01-01", "2021-06-30", 20);

    assertThat(withheld()).containsExactly("Jan–Sep", "Apr–Dec", "Jan–Jun");
  }

  @Test
  void countsThatContradictEachOtherAreWithheldFromTheTotalInwards() {
    year(2021, 10);
    count("2021 I", "2021-01-01", "2021-06-30", 12);
    count("2021 II", "2021-07-01", "2021-12-31", 6);

    assertThat(withheld()).containsExactly("2021 I", "2021 II");
  }

  @Test
  void halvesThatDoNotAddUpToTheYearAreNotBothShown() {
    year(2021, 30);
    count("2021 I", "2021-01-01", "2021-06-30", 12);
    count("2021 II", "2021-07-01", "2021-12-31", 3);

    assertThat(withheld()).containsExactly("2021 II");
  }

  @Test
  void anotherLimitWithholdsMore() {
    months(2021, 9, 10);

    assertThat(SmallNumbers.withheld(counts.values(), 10)).containsExactly("2021-01");
  }

  @Test
  void aLimitOfTwoWouldTellWhatIsWithheld() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SmallNumbers.withheld(counts.values(), 2));
    assertThat(SmallNumbers.withheld(counts.values(), 3)).isEmpty();
  }

  @Test
  void aPeriodHasOneCountAndAKeyStandsForOne() {
    year(2021, 10);
    Cell<String> year = counts.values().iterator().next();
    Collection<Cell<String>> samePeriod = List.of(year, new Cell<>("later", year.period(), 12));
    Collection<Cell<String>> sameKey = List.of(year, new Cell<>("2021", days("2022-01-01"), 12));

    assertThatIllegalArgumentException().isThrownBy(() -> SmallNumbers.withheld(samePeriod, 5));
    assertThatIllegalArgumentException().isThrownBy(() -> SmallNumbers.withheld(sameKey, 5));
  }

  @Test
  void nothingIsCountedLessThanZeroTimes() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Cell<>("2021", days("2021-01-01"), -1));
    assertThat(new Cell<>("2021", days("2021-01-01"), 0).count()).isZero();
  }

  private Set<String> withheld() {
    return SmallNumbers.withheld(new ArrayList<>(counts.values()), SmallNumbers.DEFAULT_LIMIT);
  }

  private void year(int year, long count) {
    count(String.valueOf(year), year + "-01-01", year + "-12-31", count);
  }

  private void months(int year, long... each) {
    for (int i = 0; i < each.length; i++) {
      YearMonth month = YearMonth.of(year, i + 1);
      count(month.toString(), month.atDay(1).toString(), month.atEndOfMonth().toString(), each[i]);
    }
  }

  private void count(String key, String first, String last, long count) {
    Days period = new Days(LocalDate.parse(first), LocalDate.parse(last));
    counts.put(key, new Cell<>(key, period, count));
  }

  private static Days days(String day) {
    return new Days(LocalDate.parse(day), LocalDate.parse(day));
  }
}
