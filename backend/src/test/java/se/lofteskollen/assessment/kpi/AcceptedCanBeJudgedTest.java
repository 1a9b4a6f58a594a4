package se.lofteskollen.assessment.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.calendar.Days;
import se.lofteskollen.assessment.calendar.Span;
import se.lofteskollen.assessment.wording.Wording;

/** Whatever is asked of whatever is known: there is an answer. */
class AcceptedCanBeJudgedTest {

  /** Values of every kind, fit and unfit, of odd periods, with every figure or none. */
  @Property(tries = 20_000)
  void everyTargetHasAnAnswer(@ForAll long seed) {
    var world = new World(new java.util.SplittableRandom(seed));
    var answer = KpiAssessor.assess(world.target(), world.series(), world.day());
    assertThat(answer.explanation().sv()).isNotBlank().doesNotContain("null");
    assertThat(answer.verdict() == Verdict.JUDGED_LATER && answer.attainment() == Attainment.MET)
        .isEqualTo(
            answer.verdict() == Verdict.JUDGED_LATER
                && answer.attainment() == Attainment.MET
                && world.isLimit());
  }

  private static final class World {
    private static final LocalDate FIRST = LocalDate.of(2012, 1, 1);
    private final RandomGenerator random;
    private final IndicatorKind kind;
    private final Goal goal;

    World(RandomGenerator random) {
      this.random = random;
      kind = one(IndicatorKind.values());
      goal = goal();
    }

    boolean isLimit() {
      return goal instanceof Goal.Limit;
    }

    LocalDate day() {
      return FIRST.plusDays(random.nextInt(5_500));
    }

    Target target() {
      LocalDate start = FIRST.plusDays(random.nextInt(4_000));
      return new Target(
          goal,
          new Span(start, maybe(() -> start.plusDays(random.nextInt(2_000)))),
          maybe(
              () ->
                  new Target.Baseline(
                      Measured.stated(days(), value()), maybe(() -> 1 + random.nextInt(2)))),
          random.nextInt(4) == 0 ? days() : null,
          random.nextInt(5) > 0,
          one(0.05, 0.0001, 0.5));
    }

    private Goal goal() {
      return switch (random.nextInt(5)) {
        case 0 -> new Goal.Change(random.nextBoolean(), random.nextBoolean());
        case 1 ->
            new Goal.ChangeBy(random.nextBoolean(), BigDecimal.valueOf(random.nextInt(1, 101)));
        case 2 -> new Goal.Limit(random.nextBoolean(), value());
        case 3 -> new Goal.Maintain(value().abs());
        default -> new Goal.Unstated();
      };
    }

    Series series() {
      List<Measured> measured = new ArrayList<>();
      int many = random.nextInt(14);
      for (int i = 0; i < many; i++) {
        Days days = days();
        measured.add(
            new Measured(
                List.of(days),
                maybe(this::value),
                maybe(() -> random.nextLong(1L << random.nextInt(1, 40))),
                maybe(() -> positive()),
                maybe(() -> 1 + random.nextInt(1 << random.nextInt(1, 27))),
                maybe(() -> positive()),
                maybe(() -> positive()),
                maybe(() -> one(Direction.values())),
                random.nextBoolean(),
                random.nextInt(8) == 0,
                maybe(() -> days.last().plusDays(random.nextInt(-40, 400))),
                random.nextInt(8) == 0 ? days.first() : null));
      }
      return new Series(
          kind,
          one(GoodDirection.values()),
          new Wording("inbrott", "burglaries"),
          measured,
          random.nextInt(6) == 0 ? List.of(day()) : List.of());
    }

    private Days days() {
      int year = 2012 + random.nextInt(12);
      return switch (random.nextInt(4)) {
        case 0 -> new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        case 1 -> new Days(LocalDate.of(year, 1, 1), LocalDate.of(year + 2, 12, 31));
        case 2 -> new Days(LocalDate.of(year, 2, 1), LocalDate.of(year, 3, 1).minusDays(1));
        default -> {
          LocalDate first = FIRST.plusDays(random.nextInt(4_500));
          yield new Days(first, first.plusDays(random.nextInt(900)));
        }
      };
    }

    private BigDecimal value() {
      return switch (random.nextInt(6)) {
        case 0 -> BigDecimal.valueOf(random.nextInt(100));
        case 1 -> BigDecimal.valueOf(random.nextInt(10_000), 2);
        case 2 -> BigDecimal.valueOf(random.nextLong(1_000_000_000_000L));
        case 3 -> BigDecimal.valueOf(-random.nextInt(1_000), 1);
        case 4 -> BigDecimal.ZERO;
        default -> BigDecimal.valueOf(random.nextInt(1, 10), -random.nextInt(10));
      };
    }

    private BigDecimal positive() {
      return BigDecimal.valueOf(1 + random.nextLong(1L << random.nextInt(1, 40)), 6);
    }

    private <T> @Nullable T maybe(Supplier<T> some) {
      return random.nextBoolean() ? some.get() : null;
    }

    @SafeVarargs
    private <T> T one(T... of) {
      return of[random.nextInt(of.length)];
    }
  }
}
