package se.lofteskollen.assessment.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import se.lofteskollen.assessment.calendar.Span;
import se.lofteskollen.assessment.promise.CalendarFilter;
import se.lofteskollen.assessment.promise.Counting;
import se.lofteskollen.assessment.promise.Coverage;
import se.lofteskollen.assessment.promise.Every;
import se.lofteskollen.assessment.promise.Quota;
import se.lofteskollen.assessment.promise.Scope;
import se.lofteskollen.assessment.promise.TotalQuota;

/**
 * What the answers mean, counted out: a world says how many were done on each day. It fits the
 * evidence where every report can be divided over its days so; on days that are not covered there
 * may be more. What every such world answers is the answer.
 */
class SmallWorldsTest {
  private static final List<Exactness> KINDS = List.of(Exactness.values());
  private static final int DAYS = 4;
  private static final LocalDate FIRST = LocalDate.of(2021, 3, 1);
  private static final Span AGREEMENT = new Span(FIRST, FIRST.plusDays(DAYS - 1));
  private static final int AS_MANY_AS_ANY_ASKS = 8;

  private record Case(
      Quota quota, Predicate<List<Integer>> kept, Coverage coverage, List<Performance> done) {}

  @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
  void theAnswerIsWhatEveryWorldThatFitsSays(@ForAll Random random) {
    Case one = invent(random);

    assertThat(status(one, one.done())).as("%s", one).isEqualTo(expected(one));
  }

  @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
  void coverageWithSilenceNeverMakesAFailureASuccess(@ForAll Random random) {
    Case one = invent(random);
    var all = new Case(one.quota(), one.kept(), new Coverage.Window(FIRST, null), one.done());

    AssessmentStatus before = status(one, one.done());
    AssessmentStatus after = status(all, one.done());
    if (before == AssessmentStatus.NOT_KEPT || before == AssessmentStatus.KEPT) {
      assertThat(after).isEqualTo(before);
    } else {
      assertThat(after)
          .isEqualTo(before == AssessmentStatus.UNDETERMINED ? before : AssessmentStatus.NOT_KEPT);
    }
  }

  @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
  void aSumThatIsSplitIntoItsPartsNeverContradictsIt(@ForAll Random random) {
    Case one = invent(random);
    var parts = new ArrayList<Performance>();
    for (Performance report : one.done()) {
      if (report.exactness() == Exactness.EXACT) {
        for (int n = 0; n < report.count(); n++) {
          long days = report.until().toEpochDay() - report.day().toEpochDay() + 1;
          LocalDate day = report.day().plusDays(random.nextLong(days));
          parts.add(performance(day, day, 1, Exactness.EXACT));
        }
      } else {
        parts.add(report);
      }
    }

    AssessmentStatus before = status(one, one.done());
    if (before == AssessmentStatus.KEPT || before == AssessmentStatus.NOT_KEPT) {
      assertThat(status(one, parts)).as("%s %s", one, parts).isEqualTo(before);
    }
  }

  private static AssessmentStatus expected(Case one) {
    Set<List<Integer>> certain = worlds(one.done());
    Set<Boolean> answers = new HashSet<>();
    certain.forEach(world -> answers.add(one.kept().test(world)));
    if (answers.size() == 2) {
      return AssessmentStatus.UNDETERMINED;
    }
    if (answers.contains(true)) {
      return AssessmentStatus.KEPT;
    }
    boolean perhaps =
        certain.stream().map(world -> withMore(world, one.coverage())).anyMatch(one.kept());
    return perhaps ? AssessmentStatus.NO_INFORMATION : AssessmentStatus.NOT_KEPT;
  }

  /** More can only help: as much as any promise asks, on each day that is not covered. */
  private static List<Integer> withMore(List<Integer> world, Coverage coverage) {
    var more = new ArrayList<>(world);
    for (int day = 0; day < DAYS; day++) {
      if (!coverage.contains(FIRST.plusDays(day))) {
        more.set(day, more.get(day) + AS_MANY_AS_ANY_ASKS);
      }
    }
    return more;
  }

  private static Set<List<Integer>> worlds(List<Performance> done) {
    Set<List<Integer>> worlds = new HashSet<>();
    worlds.add(List.of(0, 0, 0, 0));
    for (Performance report : done) {
      Amount amount = report.counted();
      long most = Math.min(amount.upper(), amount.lower() + AS_MANY_AS_ANY_ASKS);
      Set<List<Integer>> next = new HashSet<>();
      for (List<Integer> world : worlds) {
        for (long count = amount.lower(); count <= most; count++) {
          divide(world, index(report.day()), index(report.until()), (int) count, next);
        }
      }
      worlds = next;
    }
    return worlds;
  }

  private static void divide(
      List<Integer> world, int day, int last, int count, Set<List<Integer>> into) {
    for (int here = day == last ? count : 0; here <= count; here++) {
      var with = new ArrayList<>(world);
      with.set(day, Math.min(with.get(day) + here, AS_MANY_AS_ANY_ASKS));
      if (day == last) {
        into.add(List.copyOf(with));
      } else {
        divide(with, day + 1, last, count - here, into);
      }
    }
  }

  private static int index(LocalDate day) {
    return (int) (day.toEpochDay() - FIRST.toEpochDay());
  }

  private static AssessmentStatus status(Case one, List<Performance> done) {
    return ActivityAssessor.assess(
            Given.covered(one.quota(), AGREEMENT, one.coverage()),
            done,
            AsOf.on(LocalDate.of(2021, 6, 1)),
            _ -> false)
        .status();
  }

  private static Case invent(Random random) {
    int minimum = 1 + random.nextInt(2);
    var done = new ArrayList<Performance>();
    for (int n = random.nextInt(4); n > 0; n--) {
      int from = random.nextInt(DAYS);
      int to = random.nextBoolean() ? from : from + random.nextInt(DAYS - from);
      Exactness exactness =
          random.nextInt(3) == 0 ? KINDS.get(random.nextInt(KINDS.size())) : Exactness.EXACT;
      done.add(performance(FIRST.plusDays(from), FIRST.plusDays(to), random.nextInt(5), exactness));
    }
    Coverage coverage = coverage(random);
    return switch (random.nextInt(3)) {
      case 0 ->
          new Case(
              Given.every(Every.DAY, minimum),
              world -> world.stream().allMatch(count -> count >= minimum),
              coverage,
              done);
      case 1 ->
          new Case(
              new TotalQuota(minimum * 3, null, Scope.IN_TOTAL, Counting.of(Given.VISITS)),
              world -> world.stream().mapToInt(Integer::intValue).sum() >= minimum * 3,
              coverage,
              done);
      default ->
          new Case(
              Given.recurring(
                  minimum,
                  Given.VISITS,
                  Every.DAY,
                  true,
                  Scope.IN_TOTAL,
                  null,
                  CalendarFilter.NONE),
              world -> world.stream().mapToInt(Integer::intValue).sum() >= minimum * DAYS,
              coverage,
              done);
    };
  }

  private static Coverage coverage(Random random) {
    int from = random.nextInt(DAYS);
    return switch (random.nextInt(4)) {
      case 0 -> new Coverage.Nothing();
      case 1 -> new Coverage.Window(FIRST, null);
      default ->
          new Coverage.Window(
              FIRST.plusDays(from), FIRST.plusDays(from + random.nextLong(DAYS - from)));
    };
  }

  private static Performance performance(
      LocalDate day, LocalDate until, int count, Exactness exactness) {
    return new Performance(
        day, until, count, exactness, true, null, Set.of(), null, null, null, null, null);
  }
}
