package se.lofteskollen.assessment.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import se.lofteskollen.assessment.calendar.Days;
import se.lofteskollen.assessment.disclosure.Tables.Spell;

/** What holds for the counts of any two years, in any periods of whole months. */
class SmallNumbersPropertiesTest {

  @Property
  void everySmallCountIsWithheld(
      @ForAll("series") List<Cell<Integer>> series,
      @ForAll @IntRange(min = 3, max = 12) int limit) {
    assertThat(SmallNumbers.withheld(series, limit))
        .containsAll(
            series.stream()
                .filter(cell -> cell.count() > 0 && cell.count() < limit)
                .map(Cell::key)
                .toList());
  }

  @Property
  void noDifferenceOfTwoShownPeriodsIsSmall(@ForAll("series") List<Cell<Integer>> series) {
    List<Cell<Integer>> shown = shown(series);

    for (Cell<Integer> outer : shown) {
      for (Cell<Integer> inner : shown) {
        if (outer.period().contains(inner.period().first())
            && outer.period().contains(inner.period().last())) {
          assertThat(outer.count() - inner.count()).isNotIn(1L, 2L, 3L, 4L);
        }
      }
    }
  }

  @Property
  void theOrderOfTheCountsDoesNotMatter(
      @ForAll("series") List<Cell<Integer>> series, @ForAll Random random) {
    Set<Integer> before = SmallNumbers.withheld(series, 5);
    Collections.shuffle(series, random);

    assertThat(SmallNumbers.withheld(series, 5)).isEqualTo(before);
  }

  @Property
  void theNamesOfTheCountsDoNotMatter(@ForAll("series") List<Cell<Integer>> series) {
    List<Cell<String>> renamed =
        series.stream()
            .map(it -> new Cell<>("x" + (10_000 - it.key()), it.period(), it.count()))
            .toList();

    assertThat(SmallNumbers.withheld(renamed, 5))
        .isEqualTo(
            SmallNumbers.withheld(series, 5).stream()
                .map(key -> "x" + (10_000 - key))
                .collect(Collectors.toSet()));
  }

  @Property
  void periodsApartKnowNothingOfEachOther(
      @ForAll("series") List<Cell<Integer>> one, @ForAll("series") List<Cell<Integer>> other) {
    List<Cell<Integer>> later =
        other.stream()
            .map(
                it ->
                    new Cell<>(
                        it.key() + 10_000,
                        new Days(it.period().first().plusYears(4), it.period().last().plusYears(4)),
                        it.count()))
            .toList();
    Set<Integer> each = new HashSet<>(SmallNumbers.withheld(one, 5));
    each.addAll(SmallNumbers.withheld(later, 5));
    one.addAll(later);

    assertThat(SmallNumbers.withheld(one, 5)).isEqualTo(each);
  }

  @Property
  void whereNothingIsSmallAndNothingOverlapsAllIsShown(
      @ForAll List<@IntRange(min = 5, max = 90) Integer> months) {
    assertThat(
            SmallNumbers.withheld(
                IntStream.range(0, months.size())
                    .mapToObj(i -> new Cell<>(i, months(i, i + 1), months.get(i)))
                    .toList(),
                5))
        .isEmpty();
  }

  private static List<Cell<Integer>> shown(List<Cell<Integer>> series) {
    Set<Integer> withheld = SmallNumbers.withheld(series, 5);
    return series.stream().filter(cell -> !withheld.contains(cell.key())).toList();
  }

  @Provide
  Arbitrary<List<Cell<Integer>>> series() {
    Arbitrary<Integer> count =
        Arbitraries.oneOf(Arbitraries.integers().between(0, 9), Arbitraries.of(0, 1, 40));
    Arbitrary<Spell> spell =
        Arbitraries.oneOf(
            Arbitraries.of(new Spell(0, 24), new Spell(0, 12), new Spell(12, 24), new Spell(0, 9)),
            Arbitraries.integers().between(0, 23).map(month -> new Spell(month, month + 1)),
            Arbitraries.of(Tables.allSpells(24)));
    return Combinators.combine(
            count.list().ofSize(24), spell.list().ofMinSize(1).ofMaxSize(20).uniqueElements())
        .as(SmallNumbersPropertiesTest::cells);
  }

  private static List<Cell<Integer>> cells(List<Integer> months, List<Spell> spells) {
    return spells.stream()
        .map(
            spell ->
                new Cell<>(
                    100 * spell.from() + spell.to(),
                    months(spell.from(), spell.to()),
                    spell.count(months.stream().mapToInt(it -> it).toArray())))
        .collect(Collectors.toList());
  }

  private static Days months(int from, int to) {
    LocalDate start = LocalDate.of(2021, 1, 1);
    return new Days(start.plusMonths(from), start.plusMonths(to).minusDays(1));
  }
}
