package se.lofteskollen.assessment.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.promise.Quota;
import se.lofteskollen.assessment.promise.ResponseTimeQuota;
import se.lofteskollen.assessment.promise.ShareQuota;

/** What holds for every promise, whatever was done and whenever one asks: docs/assessment.md. */
class ActivityPropertiesTest {
  /** From worst to best. What needed no doing is as good as what goes to plan. */
  private static final Map<AssessmentStatus, Integer> ORDER =
      Map.of(
          AssessmentStatus.NOT_KEPT, 0,
          AssessmentStatus.BEHIND, 1,
          AssessmentStatus.NO_DEADLINE, 1,
          AssessmentStatus.UNDETERMINED, 2,
          AssessmentStatus.ON_TRACK, 3,
          AssessmentStatus.NO_NEED_AROSE, 3,
          AssessmentStatus.KEPT, 4);

  /** Says that there is nothing to rank: not begun, or nothing that could be counted. */
  private static final int OUTSIDE_THE_ORDER = -1;

  @Property(tries = 1500, shrinking = ShrinkingMode.OFF)
  void aVerifiedRecordMoreNeverMakesAMinimumWorse(
      @ForAll("minimum") Invented before, @ForAll Random random) {
    Invented after = before.and(before.another(random, true));

    assertThat(rank(after.assessed())).isGreaterThanOrEqualTo(rank(before.assessed()));
  }

  @Property(tries = 1500, shrinking = ShrinkingMode.OFF)
  void whetherItIsReportedInOneRecordOrTwoMakesNoDifference(
      @ForAll("any") Invented whole, @ForAll Random random) {
    Assume.that(!whole.done().isEmpty());
    var done = new ArrayList<>(whole.done());
    Performance one = done.remove(random.nextInt(done.size()));
    // the longest time of twenty cases is not also that of each half of them
    Assume.that(one.responseMinutes() == null);
    done.addAll(halves(one, random));

    assertThat(whole.with(done).assessed()).as("%s", whole).isEqualTo(whole.assessed());
  }

  @Property(tries = 1500, shrinking = ShrinkingMode.OFF)
  void theOrderOfRecordsMakesNoDifference(@ForAll("any") Invented one, @ForAll Random random) {
    assertThat(one.shuffled(random).assessed()).isEqualTo(one.assessed());
  }

  @Property(tries = 2500, shrinking = ShrinkingMode.OFF)
  void timeWithoutRecordsNeverImprovesAnything(
      @ForAll("any") Invented all, @ForAll @IntRange(min = 1, max = 500) int days) {
    LocalDate day = all.asOf();
    Invented known = all.with(all.done().stream().filter(p -> !p.until().isAfter(day)).toList());
    AssessmentStatus before = known.on(day).status();
    AssessmentStatus after = known.on(day.plusDays(days)).status();

    switch (before) {
      // that it begins is neither better nor worse
      case NOT_STARTED -> assertThat(after).isNotEqualTo(AssessmentStatus.KEPT);
      case NOT_MEASURABLE -> assertThat(after).isEqualTo(AssessmentStatus.NOT_MEASURABLE);
      case ON_TRACK, NO_NEED_AROSE -> {
        boolean settled =
            isSettledAtTheEnd(known.promise().newest().quota())
                && isOver(known, day.plusDays(days));
        if (!settled) {
          assertThat(rank(known.on(day.plusDays(days)))).isBetween(0, 3);
        }
      }
      case NO_INFORMATION, NO_DEADLINE ->
          assertThat(after).isNotIn(AssessmentStatus.KEPT, AssessmentStatus.ON_TRACK);
      // only what is withheld is called so
      case UNDER_WAY -> throw new AssertionError("The rules say how it goes.");
      case NOT_KEPT, BEHIND, UNDETERMINED ->
          assertThat(rank(known.on(day.plusDays(days)))).isBetween(0, rank(known.on(day)));
      case KEPT -> assertThat(after).isEqualTo(AssessmentStatus.KEPT);
    }
  }

  @Provide
  Arbitrary<Invented> minimum() {
    return Invented.minimum();
  }

  @Provide
  Arbitrary<Invented> any() {
    return Invented.any();
  }

  private static int rank(ActivityAssessment assessment) {
    return ORDER.getOrDefault(assessment.status(), OUTSIDE_THE_ORDER);
  }

  /** A share can fall until the last record, so "so far" becomes an answer when time is up. */
  private static boolean isSettledAtTheEnd(Quota quota) {
    return quota.plain() instanceof ShareQuota || quota.plain() instanceof ResponseTimeQuota;
  }

  private static boolean isOver(Invented one, LocalDate day) {
    LocalDate end = one.promise().agreement().end();
    return end != null && day.isAfter(end.plusDays(one.promise().newest().reportingDelayDays()));
  }

  /** Count, part and hours divided; everything else is as it was. */
  private static List<Performance> halves(Performance whole, Random random) {
    int first = random.nextInt(whole.count() + 1);
    Integer part = whole.subCount();
    Integer firstPart = null;
    if (part != null) {
      int least = Math.max(0, part - (whole.count() - first));
      firstPart = least + random.nextInt(Math.min(part, first) - least + 1);
    }
    BigDecimal hours = whole.hours();
    BigDecimal firstHours =
        hours == null ? null : hours.multiply(new BigDecimal("0.5")).setScale(1, RoundingMode.DOWN);
    return List.of(
        part(whole, first, firstPart, firstHours),
        part(
            whole,
            whole.count() - first,
            part == null ? null : part - Objects.requireNonNull(firstPart),
            hours == null ? null : hours.subtract(firstHours)));
  }

  private static Performance part(
      Performance whole, int count, @Nullable Integer subCount, @Nullable BigDecimal hours) {
    return new Performance(
        whole.day(),
        whole.until(),
        count,
        whole.exactness(),
        whole.verified(),
        whole.item(),
        whole.places(),
        subCount,
        hours,
        whole.responseMinutes(),
        whole.durationMinutes(),
        whole.noNeedReason());
  }
}
