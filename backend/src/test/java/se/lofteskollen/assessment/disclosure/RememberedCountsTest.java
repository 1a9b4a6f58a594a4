package se.lofteskollen.assessment.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.lofteskollen.assessment.calendar.Days;
import se.lofteskollen.assessment.disclosure.Arrival.Openness;

/** What was shown stays shown, and counts as known when more comes. */
class RememberedCountsTest {
  private static final Days YEAR = days("2021-01-01", "2021-12-31");
  private static final Days FIRST_HALF = days("2021-01-01", "2021-06-30");
  private static final Days SECOND_HALF = days("2021-07-01", "2021-12-31");

  private final Map<String, Remembered<String>> memory = new LinkedHashMap<>();

  @Test
  void aYearThatWouldTellTheOtherHalfIsWithheldAndTheHalfStays() {
    come(count("H1", FIRST_HALF, 10));
    come(count("year", YEAR, 12));

    assertThat(shown()).containsExactly("H1");
  }

  @Test
  void togetherTheYearIsShownAndTheHalfIsNot() {
    come(count("H1", FIRST_HALF, 10), count("year", YEAR, 12));

    assertThat(shown()).containsExactly("year");
  }

  @Test
  void whatIsWithheldIsShownOnceItFollows() {
    come(count("broken year", days("2020-07-01", "2021-06-30"), 42));
    come(count("2020 II", days("2020-07-01", "2020-12-31"), 20));
    assertThat(shown()).containsExactly("broken year", "2020 II");

    come(count("H1", FIRST_HALF, 22));
    assertThat(shown()).containsExactly("broken year", "2020 II", "H1");
  }

  @Test
  void aWithheldCountIsNotShownBecauseMoreIsWithheldBesideIt() {
    come(count("H2", SECOND_HALF, 3));
    come(count("year", YEAR, 30));
    come(count("H1", FIRST_HALF, 27));

    assertThat(shown()).containsExactly("H1");
  }

  @Test
  void aFinalValueTakesThePlaceOfThePreliminary() {
    come(count("year", YEAR, 30), count("H1", FIRST_HALF, 12), count("H2", SECOND_HALF, 18));
    come(count("year final", YEAR, 33), count("H2 final", SECOND_HALF, 21));

    assertThat(shown()).containsExactly("H1", "year final", "H2 final");
  }

  @Test
  void aRevisedTotalOfWithheldPartsIsShown() {
    come(count("year", YEAR, 22), count("H1", FIRST_HALF, 20), count("H2", SECOND_HALF, 2));
    come(count("year final", YEAR, 23));

    assertThat(shown()).containsExactly("year final");
  }

  @Test
  void aRevisedTotalThatWouldTellThePartIsWithheldAndTheEarlierOneStaysAsItWas() {
    come(count("year", YEAR, 20), count("H1", FIRST_HALF, 10));
    come(count("year final", YEAR, 12));

    assertThat(shown()).containsExactly("H1");
  }

  @Test
  void aCountThatWasSmallAndIsNoMoreIsShown() {
    come(count("year", YEAR, 3));
    come(count("year final", YEAR, 9));

    assertThat(shown()).containsExactly("year final");
  }

  @Test
  void valuesRevisedOneByOneAreShownWhenTheyFitEachOther() {
    come(count("year", YEAR, 20), count("H1", FIRST_HALF, 10), count("H2", SECOND_HALF, 10));
    come(count("year final", YEAR, 26));
    come(count("H1 final", FIRST_HALF, 13));
    come(count("H2 final", SECOND_HALF, 13));

    assertThat(shown()).containsExactlyInAnyOrder("year final", "H1 final", "H2 final");
  }

  @Test
  void aPartDoesNotTellWhatIsLeftOfItsWhole() {
    come(part("all", Set.of("completed", "rest"), 12));
    come(part("completed", Set.of("completed"), 9));

    assertThat(shown()).containsExactly("all");
  }

  @Test
  void aWholeThatComesAfterItsPartIsTheOneThatIsWithheld() {
    come(part("completed", Set.of("completed"), 9));
    come(part("all", Set.of("completed", "rest"), 12));

    assertThat(shown()).containsExactly("completed");
  }

  @Test
  void whatASignedTextTellsIsKnownToWhateverComesWithIt() {
    decide(
        List.of(
            Arrival.guarded(count("year", YEAR, 12)),
            new Arrival<>(count("H1", FIRST_HALF, 10), Openness.OPEN)));

    assertThat(shown()).containsExactly("H1");
  }

  @Test
  void aroundWhatWasToldAndGivesASmallCountAwayNothingMoreIsTold() {
    come(count("year", YEAR, 20));
    decide(List.of(new Arrival<>(count("H1", FIRST_HALF, 18), Openness.OPEN)));
    come(count("Q1", days("2021-01-01", "2021-03-31"), 9));

    assertThat(shown()).containsExactly("year", "H1");
  }

  @Test
  void whatIsWithheldForAReasonOfItsOwnCoversNothingElse() {
    come(part("all", Set.of("completed", "rest"), 40));
    decide(List.of(new Arrival<>(part("completed", Set.of("completed"), 20), Openness.BARRED)));
    come(part("rest", Set.of("rest"), 20));

    assertThat(shown()).containsExactly("all");
  }

  private void come(Cell<String> count) {
    decide(List.of(Arrival.guarded(count)));
  }

  private void come(Cell<String> one, Cell<String> other) {
    decide(List.of(Arrival.guarded(one), Arrival.guarded(other)));
  }

  private void come(Cell<String> first, Cell<String> second, Cell<String> third) {
    decide(List.of(Arrival.guarded(first), Arrival.guarded(second), Arrival.guarded(third)));
  }

  private void decide(List<Arrival<String>> arrivals) {
    List<Remembered<String>> holding = List.copyOf(memory.values());
    var decided = SmallNumbers.decide(holding, arrivals, SmallNumbers.DEFAULT_LIMIT);
    arrivals.forEach(
        arrival -> memory.values().removeIf(it -> it.cell().countsTheSameAs(arrival.cell())));
    decided.forEach(one -> memory.put(one.cell().key(), one));
  }

  private List<String> shown() {
    return memory.values().stream()
        .filter(Remembered::isShown)
        .map(one -> one.cell().key())
        .toList();
  }

  private static Cell<String> count(String key, Days period, long count) {
    return new Cell<>(key, period, count);
  }

  private static Cell<String> part(String key, Set<String> groups, long count) {
    return new Cell<>(key, YEAR, groups, count);
  }

  private static Days days(String first, String last) {
    return new Days(LocalDate.parse(first), LocalDate.parse(last));
  }
}
